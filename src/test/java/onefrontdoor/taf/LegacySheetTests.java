package onefrontdoor.taf;

import static onefrontdoor.taf.LegacyFile.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a row is named, and stops no other row; what a row only lacks is named, and the row is taken. */
class LegacySheetTests {

    @Test
    void readsARecordThatLacksNothing() {
        LegacyLine line = read(whole("E-1"));

        assertThat(line.gaps()).isEmpty();
        LegacyRecord record = line.record();
        assertThat(record.household()).isEqualTo("household H-E-1");
        assertThat(record.child().bornOn()).isEqualTo(LocalDate.parse("2019-09-19"));
        assertThat(record.child().agreement().help()).isTrue();
        assertThat(record.child().agreement().agencies()).containsExactly("childrens-centre");
        assertThat(record.work().level()).isEqualTo("LEVEL_2B");
        assertThat(record.work().nextTafOn()).isEqualTo(LocalDate.parse("2026-04-20"));
        assertThat(record.work().lastActivityOn()).isEqualTo(LocalDate.parse("2026-01-05"));
        assertThat(record.goesOn()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "LEGACY_ID, '', NO_ID",
        "LEGACY_ID, Nur ZZ-Xylo, BAD_ID",
        "HOUSEHOLD, The ZZ-Xylos, BAD_ID",
        "LEGACY_ID, 12345678901234567890123456789012345678901, TOO_LONG",
        "BORN_ON, 31/02/2020, UNREADABLE_DATE",
        "BORN_ON, sometime in May, UNREADABLE_DATE",
        "BORN_ON, 01/01/0020, UNREADABLE_DATE",
        "BORN_ON, 19/09/19, SHORT_YEAR",
        "OPENED_ON, 1-9-25, SHORT_YEAR",
        "BORN_ON, 03/03/2026, DATE_IN_FUTURE",
        "OPENED_ON, 2027-01-01, DATE_IN_FUTURE",
        "LAST_ACTIVITY_ON, 03/03/2026, DATE_IN_FUTURE",
        "AGREED_ON, 03/03/2026, DATE_IN_FUTURE",
        "BORN_ON, 02/09/2025, WRONG_ORDER",
        "LAST_ACTIVITY_ON, 31/08/2025, WRONG_ORDER",
        "EXPECTED_ON, 01/06/2026, BORN_AND_EXPECTED",
        "BORN_ON, 02/03/2008, GROWN_UP",
        "LEVEL, Level 4, SOCIAL_CARE"
    })
    void refusesARow(String column, String cell, LegacyFault fault) {
        LegacyLine line = read(whole("E-1", column, cell));

        assertThat(line.fault()).isEqualTo(fault);
        assertThat(line.outcome()).isEqualTo(LegacyLine.Outcome.REFUSED);
        assertThat(line.legacyId()).as("no name by chance").matches("(E-1)?");
        assertThat(line.record()).isNull();
    }

    static Stream<Arguments> rowsThatAreNone() {
        return Stream.of(
                arguments(whole("E-1", "GIVEN_NAME", "", "FAMILY_NAME", ""), LegacyFault.NOBODY),
                arguments(whole("E-1", "GIVEN_NAME", "Z".repeat(101)), LegacyFault.TOO_LONG),
                arguments(whole("E-1", "GIVEN_NAME", "Nur\u0007"), LegacyFault.CONTROL_CHARACTERS),
                arguments(whole("E-1", "GIVEN_NAME", "Nur\u202E"), LegacyFault.CONTROL_CHARACTERS),
                arguments(whole("E-1", "BORN_ON", "", "EXPECTED_ON", "01/01/2026"), LegacyFault.BIRTH_NOT_POSSIBLE),
                arguments(whole("E-1", "STATUS", "Closed", "CLOSED_ON", "01/08/2025"), LegacyFault.WRONG_ORDER));
    }

    @ParameterizedTest
    @MethodSource("rowsThatAreNone")
    void refusesARowThatIsNone(Map<String, String> cells, LegacyFault fault) {
        assertThat(read(cells).fault()).isEqualTo(fault);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "BORN_ON, '', NO_BIRTH",
        "NHS_NUMBER, 999 000 0019, NHS_NUMBER",
        "UPN, B871100000102, UPN",
        "AGREES_TO_HELP, '', NO_AGREEMENT_TO_HELP",
        "AGREES_TO_HELP, unknown, NO_AGREEMENT_TO_HELP",
        "AGREES_TO_HELP, perhaps, NO_AGREEMENT_TO_HELP",
        "AGREES_TO_SHARING, '', NO_AGREEMENT_TO_SHARING",
        "AGREES_TO_SHARING, Yes, NO_AGREEMENT_TO_SHARING",
        "LEVEL, '', LEVEL_NOT_CLEAR",
        "LEVEL, 2, LEVEL_NOT_CLEAR",
        "STATUS, '', STATUS_NOT_CLEAR",
        "STATUS, Pending, STATUS_NOT_CLEAR",
        "CLOSED_ON, 01/02/2026, STATUS_NOT_CLEAR",
        "OPENED_ON, '', NO_OPENING_DATE",
        "LAST_ACTIVITY_ON, '', NO_ACTIVITY",
        "LEAD_NAME, '', NO_LEAD",
        "LEAD_REACHED, '', NO_LEAD",
        "NEXT_TAF_ON, '', NO_NEXT_DATE",
        "NEXT_TAF_ON, 01/03/2026, NEXT_DATE_NOT_POSSIBLE",
        "NEXT_TAF_ON, 26/05/2026, NEXT_DATE_NOT_POSSIBLE"
    })
    void takesARowThatLacksSomething(String column, String cell, LegacyGap gap) {
        LegacyLine line = read(whole("E-1", column, cell));

        assertThat(line.fault()).isNull();
        assertThat(line.gaps()).containsExactly(gap);
        assertThat(line.record().goesOn()).as("nothing closes by itself").isTrue();
    }

    @Test
    void takesAgreementForGivenOnlyWithItsDayAndItsAgencies() {
        LegacyLine undated = read(whole("E-1", "AGREED_ON", ""));
        LegacyLine refused = read(whole("E-1", "AGREED_ON", "", "AGREES_TO_HELP", "N", "AGREES_TO_SHARING", "No"));
        LegacyLine elsewhere = read(whole("E-1", "AGREES_TO_SHARING", "childrens-centre | scouts"));

        assertThat(undated.gaps()).contains(LegacyGap.UNDATED_AGREEMENT, LegacyGap.NO_AGREEMENT_TO_HELP);
        assertThat(undated.record().child().agreement().help()).isNull();
        assertThat(undated.record().child().agreement().sharing()).isNull();
        assertThat(refused.gaps()).containsExactly(LegacyGap.HELP_REFUSED);
        assertThat(refused.record().child().agreement().help()).isFalse();
        assertThat(refused.record().child().agreement().sharing()).isFalse();
        assertThat(elsewhere.gaps()).containsExactly(LegacyGap.UNKNOWN_AGENCY);
        assertThat(elsewhere.record().child().agreement().agencies()).containsExactly("childrens-centre");
    }

    @Test
    void takesUnbornChildrenAndGrownUpsOfClosedRecords() {
        LegacyLine unborn = read(whole("E-1", "BORN_ON", "", "EXPECTED_ON", "2026-06-01"));
        LegacyLine grownUp = read(whole(
                "E-1",
                "BORN_ON",
                "02/03/1999",
                "STATUS",
                "CLOSED",
                "CLOSED_ON",
                "01/02/2026",
                "CLOSING_REASON",
                "Died"));
        LegacyLine noReason = read(whole("E-1", "STATUS", "Closed", "CLOSED_ON", "01/02/2026"));

        assertThat(unborn.record().child().expectedOn()).isEqualTo(LocalDate.parse("2026-06-01"));
        assertThat(grownUp.gaps()).isEmpty();
        assertThat(grownUp.record().work().closingReason()).isEqualTo(ClosingReason.DECEASED);
        assertThat(grownUp.record().goesOn()).isFalse();
        assertThat(noReason.gaps()).isEqualTo(Set.of(LegacyGap.NO_CLOSING_REASON));
    }

    @Test
    void namesNobodyInWhatALogMightShow() {
        LegacyLine line = read(whole("E-1"));

        assertThat(List.of(
                                line,
                                line.record(),
                                line.record().child(),
                                line.record().work().leader())
                        .toString())
                .doesNotContain("Nur", "Xylo", "Hana", "960001");
    }

    private static LegacyLine read(Map<String, String> cells) {
        List<LegacyLine> lines =
                LegacyFile.sheet().read(new LegacyFile().with(cells).bytes());
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
