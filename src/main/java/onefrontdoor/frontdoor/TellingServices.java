package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.NeedLevel;
import onefrontdoor.consent.Ruling;
import onefrontdoor.consent.SharingDecision;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/** Whether the service to which early help sends a child may be told of it, and if not, what has to happen first. */
@Component
class TellingServices {

    /** What stands between a child and the service it is sent to. */
    enum Verdict {
        TELL,
        ASK_FAMILY,
        MANAGER_REVIEWS,
        NOT_TOLD
    }

    private static final Set<FieldClass> HANDED_OVER = Set.of(FieldClass.BASIC, FieldClass.NARRATIVE);

    private final SharingGate gate;
    private final FamilyWord family;
    private final SharingReviews reviews;
    private final DecisionBook decisions;
    private final Placements places;
    private final FamilySupportAnswers answers;
    private final ServiceAnswers serviceAnswers;
    private final LevelsOfNeed levels;

    TellingServices(
            SharingGate gate,
            FamilyWord family,
            SharingReviews reviews,
            DecisionBook decisions,
            Placements places,
            FamilySupportAnswers answers,
            ServiceAnswers serviceAnswers,
            LevelsOfNeed levels) {
        this.gate = gate;
        this.family = family;
        this.reviews = reviews;
        this.decisions = decisions;
        this.places = places;
        this.answers = answers;
        this.serviceAnswers = serviceAnswers;
        this.levels = levels;
    }

    /** Children who are sent to a service that has not answered yet. */
    List<Child> toBeTold(List<Child> children) {
        return children.stream()
                .filter(child -> decisions
                        .destination(child)
                        .filter(sent -> sent.destination().agency().isPresent())
                        .filter(sent -> !answers.isGiven(sent.id()) && !serviceAnswers.isGiven(sent.id()))
                        .isPresent())
                .toList();
    }

    /** Decides about the service early help chose, and keeps the decision with its reason (RB25). */
    Verdict decide(Contact contact, Child child) {
        return decide(contact, child, chosen(child));
    }

    Verdict decide(Contact contact, Child child, Placement to) {
        return verdict(contact, child, to.since(), gate.mayShare(request(contact, child, to), Actor.SYSTEM));
    }

    /** What would be decided now; nothing is kept. */
    Verdict expect(Contact contact, Child child) {
        return expect(contact, child, chosen(child));
    }

    Verdict expect(Contact contact, Child child, Placement to) {
        return verdict(contact, child, to.since(), gate.wouldShare(request(contact, child, to)));
    }

    /** The kinds of information that may go to a service a child is sent to; none while it is not told. */
    Set<FieldClass> given(Contact contact, Child child, Placement to) {
        SharingDecision decision = gate.wouldShare(request(contact, child, to));
        return verdict(contact, child, to.since(), decision) == Verdict.TELL ? decision.given() : Set.of();
    }

    /** Whether those who have a say disagree, so that the least may be shared (CT12). */
    boolean isDisputed(Contact contact, Child child) {
        return gate.wouldShare(request(contact, child, chosen(child))).ruling().sharing() == Ruling.Sharing.MINIMUM;
    }

    private Placement chosen(Child child) {
        return places.destination(child).orElseThrow();
    }

    private SharingRequest request(Contact contact, Child child, Placement to) {
        NeedLevel level = NeedLevel.valueOf(levels.of(child).name());
        return new SharingRequest(
                FamilyWord.mention(contact, child), HANDED_OVER, to.agency(), SharingPurpose.REFER, level);
    }

    private Verdict verdict(Contact contact, Child child, Instant since, SharingDecision decision) {
        return switch (decision.ruling().nextStep()) {
            case PROCEED, STRATEGY_DISCUSSION, ADULT_SAFEGUARDING, DO_NOT_TIP_OFF ->
                decision.mayShare() ? Verdict.TELL : Verdict.ASK_FAMILY;
            case ASK_FOR_AGREEMENT, ASK_AGAIN, REPAIR_RECORD ->
                family.wasAskedInVain(contact, child, since)
                        ? reviewed(contact, child, since, decision)
                        : Verdict.ASK_FAMILY;
            case MANAGER_REVIEW -> reviewed(contact, child, since, decision);
            case ADVISE_REFERRER, RECONSIDER_RISK, INFORMATION_GOVERNANCE -> Verdict.NOT_TOLD;
        };
    }

    private Verdict reviewed(Contact contact, Child child, Instant since, SharingDecision decision) {
        return reviews.latest(child.id())
                .filter(review -> !review.at().isBefore(since))
                .map(review -> switch (review.outcome()) {
                    case SHARE_LEAST ->
                        decision.ruling().sharing() == Ruling.Sharing.MINIMUM ? Verdict.TELL : Verdict.MANAGER_REVIEWS;
                    case DO_NOT_SHARE -> Verdict.NOT_TOLD;
                    case ASK_AGAIN ->
                        family.lastSaidAt(contact, child).isAfter(review.at())
                                ? Verdict.MANAGER_REVIEWS
                                : Verdict.ASK_FAMILY;
                })
                .orElse(Verdict.MANAGER_REVIEWS);
    }
}
