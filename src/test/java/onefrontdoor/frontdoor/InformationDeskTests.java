package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.judged;
import static onefrontdoor.frontdoor.Door.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onefrontdoor.directory.RotaOnPaper;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class InformationDeskTests {

    private final Door door = new Door();
    private final Reference contact = door.receives(aContact().about(NUR, LEO));

    @Test
    void showsWhatIsNewOnAnOpenDecisionWithoutAnotherTask() {
        door.information.add(contact, "The neighbour rang.", Door.MANAGER);

        assertThat(door.told.told).isEmpty();
        assertThat(door.notes.of(door.contact(contact).id())).hasSize(1);
    }

    @Test
    void putsWhatIsNewBeforeTheDeciderOnceEveryChildHasADecision() {
        decided();

        door.information.add(contact, "The neighbour rang.", Door.MANAGER);

        assertThat(door.told.told).containsExactly("information added, read by " + Door.TOMORROW_EVENING);
    }

    @Test
    void readsAtOnceWhatIsNewOnARedContact() {
        door.advice.urgency = Urgency.RED;
        door.triage.rateUrgency(contact);
        decided();

        door.information.add(contact, "The neighbour rang.", Door.MANAGER);

        assertThat(door.told.told).containsExactly("information added, read by 2026-03-10T13:00:00Z");
        assertThat(door.bell.rung).contains(contact);
    }

    @Test
    void givesWhatIsNewToTheDeciderWhileOnDuty() {
        decided();
        door.rota.has(Door.MANAGER.id(), RotaOnPaper.OFFICE_DESK, "2026-03-10T08:00", "2026-03-10T18:00");

        door.information.add(contact, "The neighbour rang.", Door.MANAGER);

        assertThat(door.told.told)
                .containsExactly("information added, read by " + Door.TOMORROW_EVENING + " by " + Door.MANAGER.id());
        assertThat(door.bell.rung).isEmpty();
    }

    @Test
    void letsTheNightReadWhatIsNewOnARedContact() {
        door.advice.urgency = Urgency.RED;
        door.triage.rateUrgency(contact);
        decided();
        door.clock.moveTo(Instant.parse("2026-03-10T20:00:00Z"));

        door.information.add(contact, "They have left with the baby.", Door.MANAGER);

        assertThat(door.told.readers).containsExactly(RotaOnPaper.NIGHT_DESK, RotaOnPaper.OFFICE_DESK);
    }

    @Test
    void reopensOnlyTheChildrenConcernedAndKeepsTheDecisionInForceMeanwhile() {
        decided();

        boolean again = door.information.read(contact, reading("DECIDE_AGAIN", "STANDS"));

        assertThat(again).isTrue();
        assertThat(door.book.awaitingThreshold(door.children(contact)))
                .singleElement()
                .extracting(Child::number)
                .isEqualTo(1);
        assertThat(door.book.threshold(door.child(contact, 1)).orElseThrow().route())
                .isEqualTo(Route.NOT_SOCIAL_CARE);
    }

    @Test
    void supersedesTheDecisionByTheNewOneAndLosesNeither() {
        decided();
        door.information.read(contact, reading("DECIDE_AGAIN", "STANDS"));

        door.threshold.decide(contact, List.of(judged(1, Route.SECTION_47)), Door.MANAGER);

        Child child = door.child(contact, 1);
        assertThat(door.book.thresholdHistory(child))
                .extracting(ThresholdDecision::route)
                .containsExactly(Route.NOT_SOCIAL_CARE, Route.SECTION_47);
        assertThat(door.book.destinationHistory(child)).hasSize(1);
        assertThat(door.book.destination(child)).isEmpty();
        assertThat(door.book.allDecided(door.children(contact))).isTrue();
    }

    @Test
    void asksForNoNewDecisionWhenEveryDecisionStands() {
        decided();

        assertThat(door.information.read(contact, reading("STANDS", "STANDS"))).isFalse();
        assertThat(door.book.awaitingThreshold(door.children(contact))).isEmpty();
    }

    /** As a second opinion does that a process owner has put before the destination. */
    @Test
    void reopensADecisionThatHasNoDestinationYet() {
        door.threshold.decide(
                contact, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.NOT_SOCIAL_CARE)), Door.MANAGER);

        assertThat(door.information.read(contact, reading("STANDS", "DECIDE_AGAIN")))
                .isTrue();

        assertThat(door.book.awaitingThreshold(door.children(contact)))
                .extracting(Child::number)
                .containsExactly(2);
    }

    @Test
    void wantsAnAnswerForEveryChild() {
        decided();

        assertThatThrownBy(() -> door.information.read(contact, reading("STANDS")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void reopensNothingThatIsNotDecidedYet() {
        boolean again = door.information.read(contact, reading("DECIDE_AGAIN", "DECIDE_AGAIN"));

        assertThat(again).isFalse();
    }

    private void decided() {
        door.threshold.decide(
                contact, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.NOT_SOCIAL_CARE)), Door.MANAGER);
        door.destination.decide(
                contact, List.of(sent(1, Destination.CHILDRENS_CENTRE), sent(2, Destination.ADVICE)), Door.EARLY_HELP);
    }

    private static FormAnswers reading(String... effects) {
        List<Map<String, Object>> rows = new java.util.ArrayList<>();
        for (String effect : effects) {
            rows.add(Map.of(
                    "number",
                    String.valueOf(rows.size() + 1),
                    "effect",
                    effect,
                    "rationale",
                    "It changes the picture."));
        }
        return new FormAnswers(Door.MANAGER, Map.of("children", rows));
    }
}
