package onefrontdoor.taf;

import java.util.List;

/**
 * A row of a table with the line of the file on which it begins.
 *
 * @param lines how many lines of the file it fills
 * @param broken its quotes do not match; then it is one line, and its cells are nothing
 */
record CsvLine(int line, int lines, List<String> cells, boolean broken) {

    CsvLine {
        cells = List.copyOf(cells);
    }

    boolean isEmpty() {
        return !broken && cells.stream().allMatch(String::isBlank);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "Line " + line;
    }
}
