package onefrontdoor.stepchange;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.StepDownAgreements;
import onefrontdoor.frontdoor.StepDownDoor;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.handover.SocialCareCases;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where social care asks early help to take a child over; until early help has, social care keeps the case (RB32, INV16). */
@Service
@Transactional
public class SocialCareStepDownDesk {

    static final String UNKNOWN =
            "Social care does not have this child here. Look at the reference and the number of the"
                    + " child, or tell of the child in full.";

    private final SocialCareStepDowns stepDowns;
    private final StepDownQuestions questions;
    private final StepDownGuards guards;
    private final StepDownDoor door;
    private final StepDownAgreements agreements;
    private final SocialCareCases cases;
    private final RestrictedRecords restricted;
    private final StepDownProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    SocialCareStepDownDesk(
            SocialCareStepDowns stepDowns,
            StepDownQuestions questions,
            StepDownGuards guards,
            StepDownDoor door,
            StepDownAgreements agreements,
            SocialCareCases cases,
            RestrictedRecords restricted,
            StepDownProcess process,
            AuditTrail audit,
            Clock clock) {
        this.stepDowns = stepDowns;
        this.questions = questions;
        this.guards = guards;
        this.door = door;
        this.agreements = agreements;
        this.cases = cases;
        this.restricted = restricted;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who asks and under which number.
     *
     * @param id the same when it is sent again
     * @param onPage whether a person asks, for whom restricted records stay hidden (INV13)
     */
    public record Asking(UUID id, Actor by, boolean onPage) {}

    /** @param isRepeat whether the same was asked before */
    public record Receipt(StepDownStanding standing, boolean isRepeat) {}

    /**
     * Asks for a child whom social care took on through this door.
     *
     * @throws Refusal that says what to do first
     */
    public Receipt ask(Asking asking, FormAnswers typed) {
        return once(asking, typed, () -> {
            OnContact at = known(asking, typed);
            door.take(at.contact());
            return cases.held(at.contact(), at.child())
                    .map(held -> read(asking, typed, at, held))
                    .orElseThrow(() -> conflict(UNKNOWN));
        });
    }

    /** Asks for a child who was never here: it is told of in full, and nobody gathers anything again (SC19). */
    public Receipt ask(Asking asking, FormAnswers typed, MakeContact told) {
        return once(asking, typed, () -> {
            guards.check(typed, Optional.empty());
            Channel channel = asking.onPage() ? Channel.PUBLIC_PAGE : Channel.API;
            OnContact at = door.open(told, new Submission(asking.id(), channel, asking.by()));
            cases.adopt(at.contact(), at.child(), "told " + asking.id());
            return read(asking, typed, at, cases.held(at.contact(), at.child()).orElseThrow());
        });
    }

    private Receipt once(Asking asking, FormAnswers typed, Supplier<SocialCareStepDown> read) {
        stepDowns.turn(asking.id());
        String fingerprint = Fingerprints.of(typed);
        return repeated(asking, fingerprint).orElseGet(() -> keep(read.get(), typed, fingerprint));
    }

    private Optional<Receipt> repeated(Asking asking, String fingerprint) {
        Optional<String> before = stepDowns.fingerprint(asking.id());
        if (before.isPresent() && !before.get().equals(fingerprint)) {
            throw conflict("Something else was asked under this number. Ask anew, under a new one.");
        }
        return before.flatMap(same -> stepDowns.find(asking.id())).map(standing -> new Receipt(standing, true));
    }

    private OnContact known(Asking asking, FormAnswers typed) {
        return ContactNamed.in(typed)
                .flatMap(named -> door.find(named.contact(), named.child()))
                .filter(at -> !asking.onPage() || restricted.opensTo(asking.by(), at.contact()))
                .orElseThrow(() -> conflict(UNKNOWN));
    }

    private SocialCareStepDown read(Asking asking, FormAnswers typed, OnContact at, SocialCareCases.Held held) {
        guards.check(typed, Optional.of(held));
        SocialCareStepDown.Asked asked = new SocialCareStepDown.Asked(
                asking.by(), questions.worker(typed), questions.workerReached(typed), clock.instant(), door.decideBy());
        return questions.read(typed, asked, new StepDownQuestions.Which(asking.id(), at, held.request()));
    }

    private Receipt keep(SocialCareStepDown asked, FormAnswers typed, String fingerprint) {
        stepDowns.keep(asked, fingerprint);
        if (!stepDowns.isFirst(asked.at().child(), asked.id())) {
            throw conflict("A step-down of this child waits for early help already. Wait for its answer.");
        }
        agreements.enter(asked.at(), questions.agreed(typed), asked.asked().by());
        audit.changed(asked.asked().by(), asked.at().contact(), "step-down from social care asked");
        process.asked(asked);
        return new Receipt(stepDowns.find(asked.id()).orElseThrow(), false);
    }

    private static Refusal conflict(String sentence) {
        return new Refusal(Refusal.Kind.CONFLICT, sentence);
    }
}
