package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.childDescribedAs;
import static onefrontdoor.frontdoor.Door.MORNING;
import static onefrontdoor.frontdoor.Door.TOMORROW_EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import onefrontdoor.frontdoor.TriageDesk.BasicsCheck;
import onefrontdoor.frontdoor.TriageDesk.Rating;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class TriageDeskTests {

    private final Door door = new Door();
    private final Reference plain = door.receives(aContact());

    @Test
    void tellsThePersonWhoMadeContactThatItArrived() {
        door.triage.acknowledge(plain);

        assertThat(door.messages.toldTo(door.contact(plain).id())).containsExactly(ContactStatus.Kind.RECEIVED);
    }

    @Test
    void decidesARedContactByItsOwnDeadlineCountedFromReceipt() {
        door.advice.urgency = Urgency.RED;
        door.clock.pass(Duration.ofHours(2));

        Rating rating = door.triage.rateUrgency(plain);

        assertThat(rating).isEqualTo(new Rating(Urgency.RED, MORNING.plus(Duration.ofHours(4))));
        assertThat(door.contact(plain).urgency()).isEqualTo(Urgency.RED);
        assertThat(door.contact(plain).decideBy()).isEqualTo(rating.decideBy());
    }

    @Test
    void keepsTheOrdinaryDeadlineWhenTheUrgencyAllowsLonger() {
        assertThat(door.triage.rateUrgency(plain)).isEqualTo(new Rating(Urgency.GREEN, TOMORROW_EVENING));
    }

    @Test
    void findsThePlainContactCompleteAndSaysWhenItWouldGoOn() {
        assertThat(door.triage.checkBasics(plain))
                .isEqualTo(new BasicsCheck(true, Instant.parse("2026-03-10T13:00:00Z")));
    }

    @Test
    void chasesOnlyWhatIsMissing() {
        Reference missing = door.receives(aContact().about(childDescribedAs("A boy in a red hat")));

        assertThat(door.triage.checkBasics(missing).complete()).isFalse();
        assertThat(door.triage.chaseBy(missing)).contains(MORNING.plus(Duration.ofDays(2)));
        assertThat(door.triage.chaseBy(plain)).isEmpty();
        assertThat(door.audit.entries())
                .contains("system: handed on with basics missing, " + missing)
                .doesNotContain("system: handed on with basics missing, " + plain);
    }

    @Test
    void refusesAReferenceThatNobodyHas() {
        assertThatThrownBy(() -> door.triage.acknowledge(new Reference("C-2026-999999")))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no contact with this reference.");
    }
}
