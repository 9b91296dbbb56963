package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.EARLY_HELP;
import static onefrontdoor.frontdoor.Door.MANAGER;
import static onefrontdoor.frontdoor.Door.MORNING;
import static onefrontdoor.frontdoor.Door.judged;
import static onefrontdoor.frontdoor.Door.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class DestinationDeskTests {

    private final Door door = new Door();
    private final Reference two = door.receives(aContact().about(NUR, LEO));

    @Test
    void proposesADestinationOnlyForTheChildBelowTheThreshold() {
        firstChildToSocialCare();

        door.destination.proposeDestinations(two);

        assertThat(door.destinations.findFirstByChildOrderByProposedAtDesc(
                        door.child(two, 1).id()))
                .isEmpty();
        assertThat(door.destinations.findFirstByChildOrderByProposedAtDesc(
                        door.child(two, 2).id()))
                .get()
                .extracting(DestinationProposal::destination, DestinationProposal::reason)
                .containsExactly(Destination.OTHER_EARLY_HELP, "One agency can help.");
    }

    @Test
    void asksTheGuideWithTheLevelThatTheManagerDecided() {
        door.advice.level = Level.LEVEL_4;
        door.threshold.proposeLevels(two);
        firstChildToSocialCare();
        door.advice.asked.clear();

        door.destination.proposeDestinations(two);

        assertThat(door.advice.asked)
                .singleElement()
                .extracting(facts -> facts.get("level"))
                .isEqualTo("LEVEL_2B");
    }

    @Test
    void asksTheGuideWithTheProposedLevelWhereNobodyHadToDecide() {
        door.advice.level = Level.LEVEL_1;
        Reference advice = door.receives(aContact().askingForAdvice());
        door.threshold.proposeLevels(advice);
        door.advice.asked.clear();

        door.destination.proposeDestinations(advice);

        assertThat(door.advice.asked)
                .singleElement()
                .extracting(facts -> facts.get("level"))
                .isEqualTo("LEVEL_1");
    }

    @Test
    void keepsWhoDecidedWhenAndWhyBesideWhatWasProposed() {
        firstChildToSocialCare();
        door.destination.proposeDestinations(two);

        boolean socialWorkAsked = door.destination.decide(two, List.of(sent(2, Destination.ADVICE)), EARLY_HELP);

        assertThat(socialWorkAsked).isFalse();
        DestinationDecision decision = door.book.destination(door.child(two, 2)).orElseThrow();
        assertThat(decision.destination()).isEqualTo(Destination.ADVICE);
        assertThat(decision.rationale()).isEqualTo("It fits what the family asked for.");
        assertThat(decision.decidedBy()).isEqualTo("dehm1");
        assertThat(decision.decidedAt()).isEqualTo(MORNING);
        assertThat(decision.proposal())
                .isEqualTo(door.destinations
                        .findFirstByChildOrderByProposedAtDesc(decision.child())
                        .orElseThrow()
                        .id());
        assertThat(door.audit.entries()).contains("dehm1: destination decided, " + two);
    }

    @Test
    void cannotSendAChildWhoMeetsTheThresholdElsewhere() {
        firstChildToSocialCare();

        assertThatThrownBy(() -> door.destination.decide(
                        two, List.of(sent(1, Destination.NO_FURTHER_ACTION), sent(2, Destination.ADVICE)), EARLY_HELP))
                .isInstanceOf(Refusal.class);

        assertThat(door.book.destination(door.child(two, 1))).isEmpty();
        assertThat(door.book.destination(door.child(two, 2))).isEmpty();
    }

    @Test
    void neverLetsAChildInheritTheDestinationOfABrotherOrSister() {
        door.threshold.decide(
                two, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.NOT_SOCIAL_CARE)), MANAGER);

        assertThatThrownBy(
                        () -> door.destination.decide(two, List.of(sent(1, Destination.CHILDRENS_CENTRE)), EARLY_HELP))
                .isInstanceOf(Refusal.class)
                .hasMessage("Child 2 needs exactly one decision.");

        assertThat(door.book.destination(door.child(two, 1))).isEmpty();
    }

    @Test
    void saysThatASocialWorkDecisionWasAskedForOneChild() {
        door.threshold.decide(
                two, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.NOT_SOCIAL_CARE)), MANAGER);

        boolean asked = door.destination.decide(
                two, List.of(sent(1, Destination.ADVICE), sent(2, Destination.SOCIAL_WORK_DECISION)), EARLY_HELP);

        assertThat(asked).isTrue();
        assertThat(door.book.awaitingDestination(door.children(two))).isEmpty();
    }

    @Test
    void asksForAnotherDestinationForTheChildSentBackWhoStaysBelowTheThreshold() {
        firstChildToSocialCare();
        door.destination.decide(two, List.of(sent(2, Destination.SOCIAL_WORK_DECISION)), EARLY_HELP);
        door.threshold.decide(two, List.of(judged(2, Route.NOT_SOCIAL_CARE)), MANAGER);

        assertThat(door.book.awaitingDestination(door.children(two))).containsExactly(door.child(two, 2));
        door.destination.decide(two, List.of(sent(2, Destination.TARGETED_FAMILY_SUPPORT)), EARLY_HELP);

        assertThat(door.book.destinationHistory(door.child(two, 2)))
                .extracting(
                        DestinationDecision::round,
                        DestinationDecision::destination,
                        decision -> decision.supersededAt() == null)
                .containsExactly(
                        tuple(1, Destination.SOCIAL_WORK_DECISION, false),
                        tuple(2, Destination.TARGETED_FAMILY_SUPPORT, true));
    }

    private void firstChildToSocialCare() {
        door.threshold.decide(two, List.of(judged(1, Route.SECTION_17), judged(2, Route.NOT_SOCIAL_CARE)), MANAGER);
    }
}
