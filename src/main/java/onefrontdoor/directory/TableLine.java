package onefrontdoor.directory;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a table for spreadsheets (CSV). */
public final class TableLine {

    private TableLine() {}

    public static String of(Stream<String> cells) {
        return cells.map(TableLine::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet must not take what a directory wrote for a formula. */
    private static String quoted(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
