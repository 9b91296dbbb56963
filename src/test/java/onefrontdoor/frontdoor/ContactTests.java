package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

class ContactTests {

    private static final Instant RECEIVED = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant DECIDE_BY = Instant.parse("2026-03-11T17:00:00Z");

    @Property
    void onlyEverMovesItsDeadlineCloser(
            @ForAll @Size(max = 5) List<@LongRange(min = -200_000, max = 200_000) Long> ratings) {
        Contact contact = received(aContact());
        Instant before = contact.decideBy();
        for (long seconds : ratings) {
            Instant due = DECIDE_BY.plusSeconds(seconds);
            contact.rate(Urgency.AMBER, "As the table says.", due);

            assertThat(contact.decideBy()).isBeforeOrEqualTo(before).isBeforeOrEqualTo(due);
            before = contact.decideBy();
        }
    }

    @Test
    void keepsTheRatingWithItsReason() {
        Contact contact = received(aContact());

        contact.rate(Urgency.RED, "Harm is expected today.", RECEIVED.plusSeconds(60));

        assertThat(contact.urgency()).isEqualTo(Urgency.RED);
        assertThat(contact.urgencyReason()).isEqualTo("Harm is expected today.");
        assertThat(contact.receipt().decideBy()).isEqualTo(RECEIVED.plusSeconds(60));
    }

    @Test
    void asksForAdviceOnlyWhenNothingPointsToHarm() {
        assertThat(received(aContact().askingForAdvice()).worry().asksForAdvice())
                .isTrue();
        assertThat(received(aContact().askingForAdvice().noTo(Indicator.NEGLECT))
                        .worry()
                        .asksForAdvice())
                .isTrue();
        assertThat(received(aContact().askingForAdvice().yesTo(Indicator.HOUSING_OR_MONEY))
                        .worry()
                        .asksForAdvice())
                .isFalse();
        assertThat(received(aContact()).worry().asksForAdvice()).isFalse();
    }

    @Test
    void givesEveryContactAStatusKeyThatNobodyCanGuessFromAnother() {
        assertThat(received(aContact()).receipt().statusKey())
                .isNotEqualTo(received(aContact()).receipt().statusKey());
    }

    private static Contact received(AContact contact) {
        return Contact.received(
                contact.make(), Door.press(), new Contact.Receipt(new Reference("C-2026-000123"), RECEIVED, DECIDE_BY));
    }
}
