package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

/** Mail goes to a family only where nobody who would hurt them can read it (INV12, SC22). */
class FamilyWaysTests {

    private static final Reference REFERENCE = new Reference("C-2026-000123");
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

    private final CaseFiles files = mock(CaseFiles.class);
    private final SafeWays safe = mock(SafeWays.class);
    private final RestrictedRecords restricted = mock(RestrictedRecords.class);
    private final Kinds kinds = new Kinds(new FieldNeeds(List.of(), List.of(), Set.of(Indicator.TRAFFICKING)));
    private final FamilyWays ways = new FamilyWays(files, safe, kinds, restricted);

    @Test
    void speaksToThemAsTheContactSays() {
        Home home = new Home("1 Test Street", "ZZ99 3VZ", "Polish", Answer.YES);

        FamilyWays.Ways told = told(aContact().at(home).noTo(Indicator.NEGLECT));

        assertThat(told).isEqualTo(new FamilyWays.Ways("Polish", true, false));
        assertThat(told.toString()).doesNotContain("Polish");
    }

    @Test
    void writesToNobodyWhereTheirHomeMayBeASafePlace() {
        assertThat(told(aContact().yesTo(Indicator.TRAFFICKING)).inPersonOnly()).isTrue();
        assertThat(told(aContact()).inPersonOnly()).as("nobody knows").isTrue();
    }

    @Test
    void writesToNobodyWhereALetterWouldNotBeSafe() {
        when(safe.byHandOnly(any())).thenReturn(true);

        assertThat(told(aContact().noTo(Indicator.NEGLECT)).inPersonOnly()).isTrue();
    }

    @Test
    void writesToNobodyOfARestrictedRecord() {
        when(restricted.on(REFERENCE))
                .thenReturn(Optional.of(new Restriction(REFERENCE, RestrictionKind.values()[0], Set.of("tm1"))));

        assertThat(told(aContact().noTo(Indicator.NEGLECT)).inPersonOnly()).isTrue();
    }

    private FamilyWays.Ways told(AContact contact) {
        Submission submission = new Submission(UUID.randomUUID(), Channel.API, Actor.REFERRER);
        when(files.of(REFERENCE))
                .thenReturn(Contact.received(
                        contact.make(), submission, new Contact.Receipt(REFERENCE, AT, AT.plusSeconds(60))));
        return ways.of(REFERENCE);
    }
}
