package onefrontdoor.frontdoor.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.Adviser;
import onefrontdoor.frontdoor.BesideTriage;
import onefrontdoor.frontdoor.ListEntry;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the processes beside triage in the transaction in which something happens to a contact. */
@Component
class CamundaBesideTriage implements BesideTriage {

    private final RuntimeService runtime;
    private final OpenWork open;
    private final WorkList list;
    private final AsTheFrontDoor frontDoor;

    CamundaBesideTriage(@Lazy RuntimeService runtime, OpenWork open, WorkList list, AsTheFrontDoor frontDoor) {
        this.runtime = runtime;
        this.open = open;
        this.list = list;
        this.frontDoor = frontDoor;
    }

    @Override
    public void informationAdded(ListEntry contact, Reading reading) {
        String reader = reading.decider().map(Actor::id).orElse(null);
        frontDoor.ask(() -> start(InformationAddedModel.MESSAGE, contact)
                .setVariable(ContactTriageModel.DECIDE_BY, Date.from(reading.by()))
                .setVariable(ThresholdDecisionModel.DECIDERS, String.join(",", reading.desks()))
                .setVariable(InformationAddedModel.READER, reader)
                .correlateStartMessage());
    }

    @Override
    public void childReturned(ListEntry contact, Instant decideBy) {
        frontDoor.ask(() -> start(ReturnedChildModel.MESSAGE, contact)
                .setVariable(ContactTriageModel.DECIDE_BY, Date.from(decideBy))
                .correlateStartMessage());
    }

    @Override
    public void agreementEnded(ListEntry contact, Optional<Instant> reconsiderBy) {
        frontDoor.ask(() -> start(AgreementWithdrawnModel.MESSAGE, contact)
                .setVariable(AgreementWithdrawnModel.RISK_TO_RECONSIDER, reconsiderBy.isPresent())
                .setVariable(
                        ContactTriageModel.DECIDE_BY,
                        reconsiderBy.map(Date::from).orElse(null))
                .correlateStartMessage());
    }

    @Override
    public void requestTakenBack(Reference reference) {
        frontDoor.ask(() -> runtime.createMessageCorrelation(FamilySupportModel.AGREEMENT_ENDED)
                .processInstanceBusinessKey(reference.value())
                .correlateAllWithResult());
    }

    @Override
    public void adviceAsked(ListEntry contact, Adviser adviser, UUID question, Instant adviseBy) {
        start(AdviceModel.MESSAGE, contact)
                .setVariable(AdviceModel.ADVISER, groupOf(adviser))
                .setVariable(AdviceModel.ADVISE_BY, Date.from(adviseBy))
                .setVariable(OpenedTask.SUBJECT, question.toString())
                .correlateStartMessage();
    }

    static String groupOf(Adviser adviser) {
        return switch (adviser) {
            case SOCIAL_WORK -> "duty-social-work-manager";
            case EARLY_HELP -> "duty-early-help-manager";
            case DOMESTIC_ABUSE -> "domestic-abuse-worker";
            case HOUSING -> "housing-worker";
        };
    }

    @Override
    public void urgencyChanged(Reference reference, Urgency urgency, Instant due) {
        open.on(reference).rerate(urgency, Date.from(due));
    }

    private MessageCorrelationBuilder start(String message, ListEntry contact) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(contact.reference().value())
                .setVariables(list.card(contact));
    }
}
