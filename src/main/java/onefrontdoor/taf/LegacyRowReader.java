package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onefrontdoor.family.Birth;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Upn;
import onefrontdoor.frontdoor.EarlierChild;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one child's record from the cells of a row, or says by its fault why it cannot be taken over. */
@Component
class LegacyRowReader {

    /** Numbers of records and households, as systems give them; whatever else stands there may be somebody's name. */
    static final Pattern ID = Pattern.compile("\\A(?:[A-Za-z0-9._/:-]*+[=+@])*+[A-Za-z._/:-]*+[0-9][A-Za-z0-9._/:-]*+");

    private static final int GROWN_UP = 18;

    private final LegacyAnswers answers;
    private final LegacyWork work;

    LegacyRowReader(LegacyAnswers answers, LegacyWork work) {
        this.answers = answers;
        this.work = work;
    }

    LegacyRecord.Read read(LegacyCells cells) {
        String id = id(cells);
        LegacyRecord.Work done = work.read(cells);
        EarlierChild child = child(cells);
        checkAge(child, done, cells.today());
        String household =
                number(cells, LegacyColumn.HOUSEHOLD).map("household "::concat).orElse("record " + id);
        LegacyRecord record = new LegacyRecord(id, household, child, cells.orNull(LegacyColumn.POSTCODE), done);
        return new LegacyRecord.Read(record, cells.gaps());
    }

    private static String id(LegacyCells cells) {
        return number(cells, LegacyColumn.LEGACY_ID).orElseThrow(() -> new BadRow(LegacyFault.NO_ID));
    }

    private static Optional<String> number(LegacyCells cells, LegacyColumn column) {
        Optional<String> number = cells.text(column);
        if (number.filter(ID.asMatchPredicate().negate()).isPresent()) {
            throw new BadRow(LegacyFault.BAD_ID);
        }
        return number;
    }

    private EarlierChild child(LegacyCells cells) {
        EarlierChild child = new EarlierChild(
                cells.orNull(LegacyColumn.GIVEN_NAME),
                cells.orNull(LegacyColumn.FAMILY_NAME),
                cells.past(LegacyColumn.BORN_ON),
                cells.day(LegacyColumn.EXPECTED_ON),
                cells.number(LegacyColumn.NHS_NUMBER, NhsNumber::parse, LegacyGap.NHS_NUMBER),
                cells.number(LegacyColumn.UPN, Upn::parse, LegacyGap.UPN),
                answers.read(cells));
        if (child.bornOn() == null && child.expectedOn() == null) {
            cells.lacks(LegacyGap.NO_BIRTH);
        }
        return named(child);
    }

    private static EarlierChild named(EarlierChild child) {
        if (Stream.of(child.givenName(), child.familyName(), child.nhsNumber(), child.upn())
                .allMatch(Objects::isNull)) {
            throw new BadRow(LegacyFault.NOBODY);
        }
        return child;
    }

    private static void checkAge(EarlierChild child, LegacyRecord.Work work, LocalDate today) {
        if (child.bornOn() != null && child.expectedOn() != null) {
            throw new BadRow(LegacyFault.BORN_AND_EXPECTED);
        }
        if (isAfter(child.bornOn(), work.openedOn())) {
            throw new BadRow(LegacyFault.WRONG_ORDER);
        }
        if (!work.closed()) {
            checkOpen(child, today);
        }
    }

    private static void checkOpen(EarlierChild child, LocalDate today) {
        if (child.bornOn() != null && !child.bornOn().plusYears(GROWN_UP).isAfter(today)) {
            throw new BadRow(LegacyFault.GROWN_UP);
        }
        if (child.expectedOn() != null && !isExpected(child.expectedOn(), today)) {
            throw new BadRow(LegacyFault.BIRTH_NOT_POSSIBLE);
        }
    }

    private static boolean isExpected(LocalDate day, LocalDate today) {
        try {
            Birth.expected(day).checkedOn(today);
            return true;
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }

    static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
