package onefrontdoor.taf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as spreadsheets write them: 31/01/2024 or 2024-01-31, with a time that is left out. A year has four digits. */
final class LegacyDays {

    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?: .*)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}(?: .*)?");
    private static final int EARLIEST_YEAR = 1900;

    private LegacyDays() {}

    static LocalDate read(String cell) {
        if (SHORT.matcher(cell).matches()) {
            throw new BadRow(LegacyFault.SHORT_YEAR);
        }
        Matcher iso = ISO.matcher(cell);
        Matcher british = BRITISH.matcher(cell);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        if (british.matches()) {
            return day(british.group(3), british.group(2), british.group(1));
        }
        throw new BadRow(LegacyFault.UNREADABLE_DATE);
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            LocalDate read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (read.getYear() < EARLIEST_YEAR) {
                throw new BadRow(LegacyFault.UNREADABLE_DATE);
            }
            return read;
        } catch (DateTimeException impossible) {
            throw new BadRow(LegacyFault.UNREADABLE_DATE);
        }
    }
}
