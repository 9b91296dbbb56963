package onefrontdoor.stepchange;

import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.frontdoor.CaseEvent;
import onefrontdoor.frontdoor.CaseEvents;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.Disagreement.Found;
import onefrontdoor.stepchange.Disagreement.Step;
import org.springframework.stereotype.Component;

/** Disagreements in the chronology of the case, between the decisions that they are about (RB33). */
@Component
class DisagreementEvents implements CaseEvents {

    private final Disagreements book;
    private final DisagreementWords words;

    DisagreementEvents(Disagreements book, DisagreementWords words) {
        this.book = book;
        this.words = words;
    }

    @Override
    public List<CaseEvent> on(Reference contact) {
        return book.on(contact).stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(begun(one)), one.steps().stream().flatMap(this::found)))
                .toList();
    }

    private CaseEvent begun(Disagreement one) {
        return new CaseEvent(
                one.begunAt(),
                one.challenge().by().id(),
                CaseEvent.Kind.DECISION,
                words.sentence("event.begun"),
                one.challenge().why() + "\n" + one.challenge().wanted(),
                FieldClass.REFERRER_IDENTITY);
    }

    private Stream<CaseEvent> found(Step step) {
        Found found = step.found();
        return found == null
                ? Stream.empty()
                : Stream.of(new CaseEvent(
                        found.at(),
                        found.by(),
                        CaseEvent.Kind.DECISION,
                        words.sentence("event.found", words.of(step.stage()), words.of(found.finding())),
                        found.words(),
                        FieldClass.REFERRER_IDENTITY));
    }
}
