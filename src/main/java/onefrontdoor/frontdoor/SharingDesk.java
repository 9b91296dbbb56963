package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.Scope;
import onefrontdoor.frontdoor.TellingServices.Verdict;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.Timer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before a service is told of a child: the family is asked, a manager reviews, or the child goes elsewhere (RB21, RB22, RB25). */
@Service
@Transactional
public class SharingDesk {

    /** What comes next. */
    public enum Step {
        PROCEED,
        ASK_FAMILY,
        MANAGER_REVIEWS
    }

    /**
     * Where the children of a contact stand.
     *
     * @param by when the next answer is due (T8)
     * @param anyChildNeedsDestination whether a child who may not be told of has to go elsewhere, and nobody chooses for it yet
     */
    public record Look(Step step, Instant by, boolean anyChildNeedsDestination, Instant decideBy) {}

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final TellingServices services;
    private final FamilyAnswers answers;
    private final AdultAnswers adults;
    private final SharingReviews reviews;
    private final RiskDesk risk;
    private final DecisionTurns turns;
    private final Unplaced unplaced;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    SharingDesk(
            CaseFiles files,
            DecisionBook decisions,
            TellingServices services,
            FamilyAnswers answers,
            AdultAnswers adults,
            SharingReviews reviews,
            RiskDesk risk,
            DecisionTurns turns,
            Unplaced unplaced,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.services = services;
        this.answers = answers;
        this.adults = adults;
        this.reviews = reviews;
        this.risk = risk;
        this.turns = turns;
        this.unplaced = unplaced;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decides for each child whether its service may be told; who may not be told of waits for another destination. */
    public Look look(Reference reference) {
        turns.take(reference);
        Contact contact = files.of(reference);
        List<Child> children = files.childrenOn(contact);
        Map<Child, Verdict> verdicts = services.toBeTold(children).stream()
                .collect(Collectors.toMap(child -> child, child -> services.decide(contact, child)));
        verdicts.forEach((child, verdict) -> takeBackUnlessTold(contact, child, verdict));
        Step step = step(Set.copyOf(verdicts.values()));
        if (step == Step.PROCEED) {
            risk.reconsiderAfterRefusal(contact, children);
        }
        Instant now = clock.instant();
        boolean elsewhere = unplaced.isAny(reference, children);
        return new Look(step, deadlines.due(Timer.T8, now), elsewhere, deadlines.due(Timer.T2, now));
    }

    private static Step step(Set<Verdict> verdicts) {
        if (verdicts.contains(Verdict.ASK_FAMILY)) {
            return Step.ASK_FAMILY;
        }
        return verdicts.contains(Verdict.MANAGER_REVIEWS) ? Step.MANAGER_REVIEWS : Step.PROCEED;
    }

    private void takeBackUnlessTold(Contact contact, Child child, Verdict verdict) {
        if (verdict == Verdict.NOT_TOLD) {
            decisions.takeBack(decisions.destination(child).orElseThrow(), clock.instant());
            audit.changed(Actor.SYSTEM, contact.reference(), "service not told, destination taken back");
        }
    }

    /** Children about whom this comes next. */
    List<Child> waitingFor(Verdict next, Contact contact, List<Child> children) {
        return services.toBeTold(children).stream()
                .filter(child -> services.expect(contact, child) == next)
                .toList();
    }

    /** Puts into the ledger what the family answered, or why nobody could ask. */
    public void answered(Reference reference, FormAnswers typed) {
        Contact contact = files.of(reference);
        List<Child> asked = waitingFor(Verdict.ASK_FAMILY, contact, files.childrenOn(contact));
        Map<Child, FamilyAnswers.Said> said =
                OneForEach.child(asked, FamilyAnswers.read(typed), FamilyAnswers.Said::childNumber);
        Scope services = answers.servicesOf(asked);
        said.forEach((child, words) -> answers.enter(contact, child, words, typed.by()));
        adults.enter(contact, services, typed);
        audit.changed(typed.by(), reference, "family asked");
    }

    /** Keeps what a manager decided where the family's own word does not settle it. */
    public void reviewed(Reference reference, FormAnswers typed) {
        Contact contact = files.of(reference);
        List<Child> open = waitingFor(Verdict.MANAGER_REVIEWS, contact, files.childrenOn(contact));
        Map<Child, FormAnswers> rows = OneForEach.child(open, typed.rows("children"), ChildRow::number);
        rows.forEach((child, row) -> keep(contact, child, row));
        audit.changed(typed.by(), reference, "sharing reviewed");
    }

    private void keep(Contact contact, Child child, FormAnswers row) {
        SharingReview outcome = row.choice("review", SharingReview.class, "What do you decide?");
        if (outcome == SharingReview.SHARE_LEAST && !services.isDisputed(contact, child)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "The least is shared only where those who have a say disagree. Where sharing is needed without"
                            + " agreement, record an authorisation on the page of this contact first.");
        }
        reviews.enter(child.id(), outcome, row.text("rationale", DecisionForms.WHY), row.by());
    }
}
