package onefrontdoor.taf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a table as RFC 4180 has it, separated by commas, semicolons or tabs, with quotes and lines within them. Quotes that do
 * not match cost one line and never the rest of the file.
 */
final class CsvReader {

    /** Where quotes stay open for longer, somebody forgot to close them. */
    private static final int LONGEST_CELL = 4000;

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvReader(String text) {
        this.text = text;
        String first = text.lines().findFirst().orElse("");
        this.separator = Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElseThrow();
    }

    static List<CsvLine> read(String text) {
        CsvReader reader = new CsvReader(text);
        List<CsvLine> lines = new ArrayList<>();
        while (reader.at < text.length()) {
            lines.add(reader.next());
        }
        return lines;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private CsvLine next() {
        int start = at;
        int startLine = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            if (!cell(cells)) {
                return broken(start, startLine);
            }
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        endOfLine();
        return new CsvLine(startLine, line - startLine, cells, false);
    }

    /** @return false when its quotes do not match */
    private boolean cell(List<String> cells) {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted(cells);
        }
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        cells.add(text.substring(start, at));
        return true;
    }

    private boolean quoted(List<String> cells) {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length() && cell.length() < LONGEST_CELL; at++) {
            char character = text.charAt(at);
            if (character == '"' && !isQuoteAt(at + 1)) {
                at++;
                cells.add(cell.toString());
                return at == text.length() || ends(text.charAt(at));
            }
            at += character == '"' ? 1 : 0;
            line += isLineEnd(character) ? 1 : 0;
            cell.append(character);
        }
        return false;
    }

    private boolean isQuoteAt(int place) {
        return place < text.length() && text.charAt(place) == '"';
    }

    /** A line feed, or a carriage return without one. */
    private boolean isLineEnd(char character) {
        boolean returned = character == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
        return character == '\n' || returned;
    }

    private boolean ends(char character) {
        return character == separator || character == '\n' || character == '\r';
    }

    private void endOfLine() {
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at++;
        line++;
    }

    private CsvLine broken(int start, int startLine) {
        at = start;
        line = startLine;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        endOfLine();
        return new CsvLine(startLine, 1, List.of(), true);
    }
}
