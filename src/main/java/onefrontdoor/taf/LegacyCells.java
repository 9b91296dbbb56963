package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by their columns, with what turns out to be missing while they are read. */
final class LegacyCells {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]|\\p{Cf}|\\p{Co}|\\p{Cn}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final Map<LegacyColumn, String> cells;
    private final LocalDate today;
    private final Set<LegacyGap> gaps = EnumSet.noneOf(LegacyGap.class);

    LegacyCells(Map<LegacyColumn, String> cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
        cells.forEach(LegacyCells::check);
    }

    private static void check(LegacyColumn column, String cell) {
        if (CONTROL.matcher(cell).find()) {
            throw new BadRow(LegacyFault.CONTROL_CHARACTERS);
        }
        if (cell.strip().length() > column.longest()) {
            throw new BadRow(LegacyFault.TOO_LONG);
        }
    }

    LocalDate today() {
        return today;
    }

    Set<LegacyGap> gaps() {
        return EnumSet.copyOf(gaps);
    }

    void lacks(LegacyGap gap) {
        gaps.add(gap);
    }

    Optional<String> text(LegacyColumn column) {
        return Optional.ofNullable(cells.get(column))
                .map(cell -> SPACES.matcher(cell).replaceAll(" ").strip())
                .filter(cell -> !cell.isEmpty());
    }

    @Nullable
    String orNull(LegacyColumn column) {
        return text(column).orElse(null);
    }

    /** A day that has come. */
    @Nullable
    LocalDate past(LegacyColumn column) {
        LocalDate day = day(column);
        if (day != null && day.isAfter(today)) {
            throw new BadRow(LegacyFault.DATE_IN_FUTURE);
        }
        return day;
    }

    @Nullable
    LocalDate day(LegacyColumn column) {
        return text(column).map(LegacyDays::read).orElse(null);
    }

    /** A number with a check digit; one that does not check is left out. */
    <N> @Nullable N number(LegacyColumn column, Function<String, N> parse, LegacyGap wrong) {
        try {
            return text(column).map(parse).orElse(null);
        } catch (IllegalArgumentException unchecked) {
            lacks(wrong);
            return null;
        }
    }
}
