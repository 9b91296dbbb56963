package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class UrgencyDeskTests {

    private static final Actor OFFICER = new Actor("cso1");

    private final Door door = new Door();
    private final Reference contact = door.receives(aContact());

    UrgencyDeskTests() {
        door.advice.urgency = Urgency.AMBER;
        door.triage.rateUrgency(contact);
        door.clock.pass(Duration.ofHours(2));
    }

    @Test
    void letsEverybodyRaiseItAndCountsTheTimeFromThen() {
        door.urgency.change(contact, new UrgencyDesk.Change(Urgency.RED, "He is outside the door.", false), OFFICER);

        assertThat(door.contact(contact).urgency()).isEqualTo(Urgency.RED);
        assertThat(door.contact(contact).decideBy())
                .isEqualTo(door.clock.instant().plus(Duration.ofHours(4)));
        assertThat(door.told.told).containsExactly("RED by 2026-03-10T15:00:00Z");
        assertThat(door.bell.rung).containsExactly(contact);
    }

    @Test
    void keepsEveryRatingInOrder() {
        door.urgency.change(contact, new UrgencyDesk.Change(Urgency.RED, "Worse.", false), OFFICER);
        door.urgency.change(contact, new UrgencyDesk.Change(Urgency.AMBER, "Police are there.", true), Door.MANAGER);

        assertThat(door.ratings.ratings).containsExactly(Urgency.AMBER, Urgency.RED, Urgency.AMBER);
    }

    @Test
    void neverMovesADeadlineToALaterMoment() {
        var before = door.contact(contact).decideBy();

        door.urgency.change(contact, new UrgencyDesk.Change(Urgency.GREEN, "A mistake.", true), Door.MANAGER);

        assertThat(door.contact(contact).decideBy()).isEqualTo(before);
    }

    @Test
    void letsOnlyThoseWhoDecideLowerIt() {
        assertThatThrownBy(() -> door.urgency.change(
                        contact, new UrgencyDesk.Change(Urgency.GREEN, "Seems fine.", false), OFFICER))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Only a duty manager");
        assertThat(door.contact(contact).urgency()).isEqualTo(Urgency.AMBER);
    }

    @Test
    void refusesAChangeThatChangesNothing() {
        assertThatThrownBy(() -> door.urgency.change(
                        contact, new UrgencyDesk.Change(Urgency.AMBER, "Still.", true), Door.MANAGER))
                .isInstanceOf(Refusal.class);
        assertThat(door.ratings.ratings).hasSize(1);
    }
}
