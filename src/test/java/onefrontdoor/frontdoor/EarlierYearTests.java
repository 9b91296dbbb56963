package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import onefrontdoor.frontdoor.EarlierContacts.Earlier;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.junit.jupiter.api.Test;

class EarlierYearTests {

    private static final Instant SC13_AT = london("2026-03-18T18:10");

    @Test
    void sc13CountsThreeContactsOfWhichOneWasAReferral() {
        EarlierYear year = EarlierYear.before(
                SC13_AT,
                List.of(
                        told("2025-06-02T10:00", Route.SECTION_17, null),
                        told("2025-10-15T10:00", null, Destination.ADVICE),
                        told("2026-01-20T10:00", Route.NOT_SOCIAL_CARE, Destination.TARGETED_FAMILY_SUPPORT)));

        assertThat(year).isEqualTo(new EarlierYear(3, 1));
        assertThat(year.reReferral()).isTrue();
    }

    @Test
    void aYearIsAYearToTheMinuteInLocalTime() {
        EarlierYear year = EarlierYear.before(
                SC13_AT,
                List.of(
                        told("2025-03-18T18:09", Route.SECTION_47, null),
                        told("2025-03-18T18:10", Route.NOT_SOCIAL_CARE, null)));

        assertThat(year).isEqualTo(new EarlierYear(1, 0));
        assertThat(year.reReferral()).isFalse();
    }

    private static Earlier told(String at, Route route, Destination destination) {
        return new Earlier(
                new Reference("C-2025-000001"), london(at), ContactSource.SCHOOL, Stage.ENDED, route, destination);
    }

    private static Instant london(String moment) {
        return LocalDateTime.parse(moment).atZone(WorkingCalendar.LONDON).toInstant();
    }
}
