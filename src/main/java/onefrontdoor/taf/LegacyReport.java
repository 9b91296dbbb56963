package onefrontdoor.taf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.directory.TableLine;

/**
 * What became, or would become, of a file; of each row nothing but its line and its number in the earlier system.
 *
 * @param waiting still to be taken over, by the import itself
 */
public record LegacyReport(Counts counts, List<Line> lines, List<Known> known) {

    /** How many rows there are of each kind. */
    public record Counts(long taken, long takenWithGaps, long already, long refused, long waiting) {

        public long all() {
            return taken + takenWithGaps + already + refused + waiting;
        }
    }

    /** A row, what becomes of it, and what somebody has to do about it. */
    public record Line(int line, String legacyId, String outcome, String toDo) {

        private String asCsv() {
            return TableLine.of(Stream.of(String.valueOf(line), legacyId, outcome, toDo));
        }
    }

    /** A family of which somebody has to say who is the same person as whom. */
    public record Known(String contact) {}

    public LegacyReport {
        lines = List.copyOf(lines);
        known = List.copyOf(known);
    }

    /** For a spreadsheet, which takes nothing in it for a formula. */
    public String asCsv(String head) {
        return lines.stream().map(Line::asCsv).collect(Collectors.joining("", head, ""));
    }
}
