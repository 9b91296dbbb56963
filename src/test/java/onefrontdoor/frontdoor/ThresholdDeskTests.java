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

import java.time.Duration;
import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class ThresholdDeskTests {

    private final Door door = new Door();
    private final Reference two = door.receives(aContact().about(NUR, LEO));

    @Test
    void proposesALevelForEveryChildAlsoWhenTheFirstNeedsMoreThanAdvice() {
        door.threshold.proposeLevels(two);

        assertThat(door.children(two))
                .allSatisfy(child -> assertThat(door.levels.findFirstByChildOrderByProposedAtDesc(child.id()))
                        .get()
                        .extracting(LevelProposal::level, LevelProposal::reasons)
                        .containsExactly(Level.LEVEL_2B, "One reason.\nAnother reason."));
    }

    @Test
    void decidesNothingByProposing() {
        door.threshold.proposeLevels(two);

        assertThat(door.book.awaitingThreshold(door.children(two))).hasSize(2);
        assertThat(door.events).isEmpty();
    }

    @Test
    void findsOnlyAdviceAskedForWhenAskedAndEveryChildIsUniversal() {
        Reference advice = door.receives(aContact().askingForAdvice().about(NUR, LEO));
        door.advice.level = Level.LEVEL_1;

        assertThat(door.threshold.proposeLevels(advice)).isTrue();
        assertThat(door.threshold.proposeLevels(two)).isFalse();
    }

    @Test
    void asksTheManagerWhenTheGuidePointsHigherThanAdvice() {
        Reference advice = door.receives(aContact().askingForAdvice());

        assertThat(door.threshold.proposeLevels(advice)).isFalse();
    }

    @Test
    void asksTheManagerWhenEarlyHelpSentAnAdviceContactBack() {
        Reference advice = door.receives(aContact().askingForAdvice());
        door.advice.level = Level.LEVEL_1;
        door.destination.decide(advice, List.of(sent(1, Destination.SOCIAL_WORK_DECISION)), EARLY_HELP);

        assertThat(door.threshold.proposeLevels(advice)).isFalse();
    }

    @Test
    void keepsWhoDecidedWhenAndWhyBesideWhatWasProposed() {
        door.threshold.proposeLevels(two);
        door.threshold.decide(two, List.of(judged(1, Route.SECTION_17), judged(2, Route.NOT_SOCIAL_CARE)), MANAGER);

        ThresholdDecision decision = door.book.threshold(door.child(two, 1)).orElseThrow();
        assertThat(decision.level()).isEqualTo(Level.LEVEL_3);
        assertThat(decision.route()).isEqualTo(Route.SECTION_17);
        assertThat(decision.rationale()).isEqualTo("Because of what school sees.");
        assertThat(decision.decidedBy()).isEqualTo("dswm1");
        assertThat(decision.decidedAt()).isEqualTo(MORNING);
        assertThat(decision.proposal())
                .isEqualTo(door.levels
                        .findFirstByChildOrderByProposedAtDesc(decision.child())
                        .orElseThrow()
                        .id());
        assertThat(door.audit.entries()).contains("dswm1: threshold decided, " + two);
    }

    @Test
    void neverLetsAChildInheritTheDecisionForABrotherOrSister() {
        Outcome outcome = door.threshold.decide(
                two, List.of(judged(2, Route.NOT_SOCIAL_CARE), judged(1, Route.SECTION_47)), MANAGER);

        assertThat(outcome).isEqualTo(new Outcome(true, true));
        assertThat(door.book.threshold(door.child(two, 1)).orElseThrow().route())
                .isEqualTo(Route.SECTION_47);
        assertThat(door.book.threshold(door.child(two, 2)).orElseThrow().route())
                .isEqualTo(Route.NOT_SOCIAL_CARE);
        assertThat(door.book.awaitingDestination(door.children(two))).containsExactly(door.child(two, 2));
    }

    @Test
    void announcesOnlyTheChildrenWhoMeetTheThreshold() {
        door.threshold.decide(two, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.SECTION_17)), MANAGER);

        assertThat(door.events)
                .containsExactly(
                        new ThresholdMet(two, Map.of(door.child(two, 2).id().value(), "SECTION_17")));
    }

    @Test
    void announcesNothingWhenNoChildMeetsTheThreshold() {
        Outcome outcome = door.threshold.decide(
                two, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.NOT_SOCIAL_CARE)), MANAGER);

        assertThat(outcome).isEqualTo(new Outcome(false, true));
        assertThat(door.events).isEmpty();
    }

    @Test
    void needsNoDestinationWhenEveryChildMeetsTheThreshold() {
        Outcome outcome =
                door.threshold.decide(two, List.of(judged(1, Route.SECTION_17), judged(2, Route.SECTION_17)), MANAGER);

        assertThat(outcome).isEqualTo(new Outcome(true, false));
        assertThat(door.book.awaitingDestination(door.children(two))).isEmpty();
    }

    @Test
    void refusesADecisionThatLeavesAChildOutAndRecordsNothing() {
        assertThatThrownBy(() -> door.threshold.decide(two, List.of(judged(1, Route.SECTION_17)), MANAGER))
                .isInstanceOf(Refusal.class)
                .hasMessage("Child 2 needs exactly one decision.");

        assertThat(door.book.awaitingThreshold(door.children(two))).hasSize(2);
        assertThat(door.events).isEmpty();
    }

    @Test
    void refusesToDecideTwice() {
        List<ThresholdDecision.Judgement> both = List.of(judged(1, Route.SECTION_17), judged(2, Route.SECTION_17));
        door.threshold.decide(two, both, MANAGER);

        assertThatThrownBy(() -> door.threshold.decide(two, both, MANAGER)).isInstanceOf(Refusal.class);

        assertThat(door.book.thresholdHistory(door.child(two, 1))).hasSize(1);
    }

    @Test
    void asksAgainOnlyAboutTheChildWhomEarlyHelpSentBack() {
        sendSecondChildBack();

        assertThat(door.book.awaitingThreshold(door.children(two))).containsExactly(door.child(two, 2));
    }

    @Test
    void supersedesTheFirstDecisionAndTheDestinationWithoutOverwritingThem() {
        sendSecondChildBack();
        door.clock.pass(Duration.ofHours(1));

        door.threshold.decide(two, List.of(judged(2, Route.SECTION_17)), MANAGER);

        assertThat(door.book.thresholdHistory(door.child(two, 2)))
                .extracting(ThresholdDecision::round, ThresholdDecision::route, ThresholdDecision::supersededAt)
                .containsExactly(
                        tuple(1, Route.NOT_SOCIAL_CARE, door.clock.instant()), tuple(2, Route.SECTION_17, null));
        assertThat(door.book.destinationHistory(door.child(two, 2)))
                .singleElement()
                .satisfies(first -> {
                    assertThat(first.destination()).isEqualTo(Destination.SOCIAL_WORK_DECISION);
                    assertThat(first.supersededAt()).isEqualTo(door.clock.instant());
                });
    }

    @Test
    void leavesTheOtherChildAloneInASecondRound() {
        sendSecondChildBack();

        door.threshold.decide(two, List.of(judged(2, Route.SECTION_17)), MANAGER);

        assertThat(door.book.thresholdHistory(door.child(two, 1)))
                .singleElement()
                .extracting(ThresholdDecision::supersededAt)
                .isNull();
        assertThat(door.book.destination(door.child(two, 1)))
                .get()
                .extracting(DestinationDecision::destination)
                .isEqualTo(Destination.CHILDRENS_CENTRE);
    }

    private void sendSecondChildBack() {
        door.threshold.decide(
                two, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.NOT_SOCIAL_CARE)), MANAGER);
        door.destination.decide(
                two,
                List.of(sent(1, Destination.CHILDRENS_CENTRE), sent(2, Destination.SOCIAL_WORK_DECISION)),
                EARLY_HELP);
    }
}
