package onefrontdoor.taf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a file of the earlier system is looked at and then taken over, family by family. A record comes in once, however often
 * its file does; a bad row is reported and stops nothing.
 */
@Service
@Transactional
public class LegacyImport {

    /** The page lists no more; the table has all. */
    public static final int MOST = 300;

    private final LegacySheet sheet;
    private final LegacyBook book;
    private final LegacyFamilies families;
    private final LegacyReports reports;
    private final LegacyWords words;
    private final LegacyProcess process;
    private final LegacyTurns turns;

    LegacyImport(
            LegacySheet sheet,
            LegacyBook book,
            LegacyFamilies families,
            LegacyReports reports,
            LegacyWords words,
            LegacyProcess process,
            LegacyTurns turns) {
        this.sheet = sheet;
        this.book = book;
        this.families = families;
        this.reports = reports;
        this.words = words;
        this.process = process;
        this.turns = turns;
    }

    /**
     * Says of every row what would become of it, and does nothing.
     *
     * @throws Refusal when it is no such file
     */
    @Transactional(readOnly = true)
    public LegacyReport look(byte[] file) {
        List<LegacyLine> lines = settled(sheet.read(file));
        List<LegacyReport.Line> shown =
                lines.stream().map(line -> words.line(LegacyWords.Row.of(line))).toList();
        return new LegacyReport(counts(lines), shown, List.of());
    }

    /**
     * Keeps what is to be taken over, and has it taken over.
     *
     * @return the number of the import
     */
    public UUID take(byte[] file, Actor by) {
        List<LegacyLine> read = sheet.read(file);
        book.takeTurn();
        List<LegacyLine> lines = settled(read);
        UUID number = UUID.randomUUID();
        book.open(number, LegacyLine.digest(file), by);
        LegacyFamilies.Numbers numbers = turns.give(number, lines);
        lines.forEach(line -> book.enter(number, line, numbers));
        process.fileReceived(number);
        return number;
    }

    /** What an import has come to so far. */
    @Transactional(readOnly = true)
    public LegacyReport report(UUID file, Actor viewer, int most) {
        return reports.of(file, viewer, most)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such import."));
    }

    /** What is here already stays as it is; a family that is here gets no second plan. */
    private List<LegacyLine> settled(List<LegacyLine> lines) {
        Map<String, String> here = book.records();
        Set<String> households = families.households();
        return lines.stream().map(line -> settled(line, here, households)).toList();
    }

    private static LegacyLine settled(LegacyLine line, Map<String, String> here, Set<String> households) {
        String digest = here.get(line.legacyId());
        LegacyRecord record = line.record();
        if (digest != null && line.fault() != LegacyFault.DOUBLE_ID) {
            return line.already(!digest.equals(line.digest()));
        }
        return record != null && households.contains(record.household())
                ? line.refused(LegacyFault.HOUSEHOLD_KNOWN)
                : line;
    }

    private static LegacyReport.Counts counts(List<LegacyLine> lines) {
        Map<LegacyLine.Outcome, Long> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.outcome(), 1L, Long::sum));
        long gaps = lines.stream()
                .filter(line -> line.record() != null && !line.gaps().isEmpty())
                .count();
        return new LegacyReport.Counts(
                counts.getOrDefault(LegacyLine.Outcome.WAITING, 0L) - gaps,
                gaps,
                counts.getOrDefault(LegacyLine.Outcome.ALREADY, 0L),
                counts.getOrDefault(LegacyLine.Outcome.REFUSED, 0L),
                0);
    }
}
