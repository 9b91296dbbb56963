package onefrontdoor.taf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** Reads a whole file of the earlier system: every row that is not empty becomes one line, whatever is wrong with it. */
@Component
class LegacySheet {

    private final LegacyProperties settings;
    private final LegacyHeadings headings;
    private final LegacyRowReader rows;
    private final Clock clock;

    LegacySheet(LegacyProperties settings, LegacyHeadings headings, LegacyRowReader rows, Clock clock) {
        this.settings = settings;
        this.headings = headings;
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws Refusal when it is no such file at all */
    List<LegacyLine> read(byte[] file) {
        if (file.length > settings.largestFile().toBytes()) {
            throw refused("The file is too large. Split it, and import one part after the other.");
        }
        List<CsvLine> table = CsvReader.read(LegacyText.of(file)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
        if (table.isEmpty()) {
            throw refused("The file has no rows. Choose the export of the earlier system.");
        }
        if (table.size() > settings.mostRows()) {
            throw refused("The file has too many rows. Split it, and import one part after the other.");
        }
        return lines(table);
    }

    private List<LegacyLine> lines(List<CsvLine> table) {
        LegacyHeadings.Places places = headings.of(table.get(0));
        LocalDate today = PlanDates.day(clock.instant());
        Set<String> seen = new HashSet<>();
        List<LegacyLine> lines = new ArrayList<>();
        for (CsvLine row : table.subList(1, table.size())) {
            LegacyLine line = line(row, places, today);
            boolean first = line.legacyId().isEmpty() || seen.add(line.legacyId());
            lines.add(first ? line : line.refused(LegacyFault.DOUBLE_ID));
        }
        return lines;
    }

    private LegacyLine line(CsvLine row, LegacyHeadings.Places places, LocalDate today) {
        String id = places.id(row).filter(LegacyRowReader.ID.asMatchPredicate()).orElse("");
        try {
            check(row, places.width());
            return LegacyLine.toTake(row, id, rows.read(new LegacyCells(places.cells(row), today)));
        } catch (BadRow bad) {
            return LegacyLine.bad(row, id, bad.fault());
        }
    }

    private static void check(CsvLine row, int width) {
        if (row.broken()) {
            throw new BadRow(LegacyFault.QUOTES);
        }
        if (row.cells().size() > width) {
            throw new BadRow(LegacyFault.TOO_MANY_CELLS);
        }
        if (row.cells().size() < width) {
            throw new BadRow(LegacyFault.TOO_FEW_CELLS);
        }
    }

    private static Refusal refused(String why) {
        return new Refusal(Refusal.Kind.INVALID, why);
    }
}
