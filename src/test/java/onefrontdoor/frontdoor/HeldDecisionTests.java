package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HELD_FOR_INFORMATION stops no clock, has an owner, and counts as a breach (T2, T8, SC22). */
class HeldDecisionTests {

    private static final Map<String, Object> HELD = Map.of(
            "readiness", "HOLD", "holdOwner", "CUSTOMER_SUPPORT", "holdReason", "Nobody knows where the child is.");

    private final Door door = new Door();
    private final Reference contact = door.receives(aContact().about(NUR));

    @Test
    void keepsTheDeadlineWhileItHasNotPassed() {
        var followed = door.forms.decideThreshold(contact, answers(HELD));

        assertThat(followed.dueAgain()).contains(Door.TOMORROW_EVENING);
        assertThat(followed.outcome()).isEqualTo(ThresholdDesk.Outcome.NONE);
        assertThat(door.breaches.entries()).isEmpty();
        assertThat(door.book.awaitingThreshold(door.children(contact))).hasSize(1);
    }

    @Test
    void isABreachOnceTheDeadlineHasPassedAndDueAgainWhenTheAnswerShouldBeThere() {
        door.clock.pass(Duration.ofDays(2));

        var followed = door.forms.decideThreshold(contact, answers(HELD));

        assertThat(followed.dueAgain()).contains(door.clock.instant().plus(Duration.ofDays(2)));
        assertThat(door.breaches.entries())
                .singleElement()
                .isEqualTo(new OnPaper.Late(door.contact(contact).id(), "HELD_FOR_INFORMATION", Door.TOMORROW_EVENING));
    }

    @Test
    void letsCustomerSupportObtainWhatTheManagerMisses() {
        door.forms.decideThreshold(contact, answers(HELD));

        assertThat(door.triage.chaseBy(contact)).contains(door.clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void asksNobodyElseWhenTheManagerObtainsIt() {
        Map<String, Object> mine = new HashMap<>(HELD);
        mine.put("holdOwner", "DECIDER");

        door.forms.decideThreshold(contact, answers(mine));

        assertThat(door.triage.chaseBy(contact)).isEmpty();
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {"holdOwner", "holdReason", "readiness"})
    void needsAnOwnerAndAReason(String missing) {
        Map<String, Object> held = new HashMap<>(HELD);
        held.remove(missing);

        assertThatThrownBy(() -> door.forms.decideThreshold(contact, answers(held)))
                .isInstanceOf(Refusal.class);
        assertThat(door.holds.latest(door.contact(contact).id())).isEmpty();
    }

    private static FormAnswers answers(Map<String, Object> typed) {
        return new FormAnswers(Door.MANAGER, typed);
    }
}
