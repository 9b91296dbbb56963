package onefrontdoor.taf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The space between the rows of a genogram: each line runs there in a lane of its own, so that none covers another. */
final class Bands {

    /** A sign with two lines of a name below it. */
    static final int ROW = 2 * Drawing.HALF + 44;

    private static final int LANE = 14;
    private static final int EDGE = 18;

    private final Map<Integer, List<Object>> lanes = new HashMap<>();

    /** @param band the row below which it lies; -1 is above the first */
    void add(int band, Object line) {
        lanes.computeIfAbsent(band, none -> new ArrayList<>()).add(line);
    }

    int height(int band) {
        return 2 * EDGE + LANE * lanes.getOrDefault(band, List.of()).size();
    }

    /** The upper edge of a row. */
    int top(int row) {
        int y = height(-1);
        for (int above = 0; above < row; above++) {
            y += ROW + height(above);
        }
        return y;
    }

    /** Where the names of a row end and its lines begin. */
    int bottom(int row) {
        return top(row) + ROW;
    }

    int lane(int band, Object line) {
        int edge = band < 0 ? 0 : bottom(band);
        return edge + EDGE + LANE * lanes.getOrDefault(band, List.of()).indexOf(line);
    }

    /** A step to the side, so that two lines from one person are told apart. */
    int aside(int band, Object line) {
        return 10 * (lanes.getOrDefault(band, List.of()).indexOf(line) % 5 - 2);
    }
}
