package onefrontdoor.frontdoor;

import java.util.UUID;
import onefrontdoor.consent.AgreementEnded;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends an open request to step a child down, in the transaction in which what carried it ends (RB21, CT11). */
@Component
class StepDownEnds {

    private final StepDowns stepDowns;
    private final StepDownAnswers answers;
    private final CaseFiles files;
    private final TellingServices services;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    StepDownEnds(
            StepDowns stepDowns,
            StepDownAnswers answers,
            CaseFiles files,
            TellingServices services,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.stepDowns = stepDowns;
        this.answers = answers;
        this.files = files;
        this.services = services;
        this.database = database;
        this.events = events;
    }

    /** Each child for itself: what the family still agrees to goes on waiting (INV14). */
    @EventListener
    void on(AgreementEnded ended) {
        files.withReference(ended.contact()).ifPresent(contact -> stepDowns.on(contact).stream()
                .filter(StepDown::isOpen)
                .filter(step -> !mayBeTold(contact, step))
                .forEach(step -> takeBack(contact.reference(), step)));
    }

    /** Somebody decided anew about the child, who is not with targeted family support any more. */
    @EventListener
    void on(DestinationTakenBack takenBack) {
        stepDowns.since(takenBack.decision()).stream()
                .filter(StepDown::isOpen)
                .forEach(step -> takeBack(contactOf(step.child()), step));
    }

    private boolean mayBeTold(Contact contact, StepDown step) {
        Child child = files.childOn(contact, step.child());
        Placement place = new Placement(step.agency(), step.askedAt());
        return services.expect(contact, child, place) == TellingServices.Verdict.TELL;
    }

    /** The request to the service first: an answer that was quicker stands. */
    private void takeBack(Reference contact, StepDown step) {
        events.publishEvent(new DestinationTakenBack(step.id()));
        answers.ended(contact, step.id(), StepDown.End.of(StepDown.Outcome.TAKEN_BACK, Actor.SYSTEM.id()));
    }

    private Reference contactOf(UUID child) {
        return database.sql("select c.reference from contact c join child h on h.contact = c.id where h.id = ?")
                .param(child)
                .query((row, number) -> new Reference(row.getString(1)))
                .single();
    }
}
