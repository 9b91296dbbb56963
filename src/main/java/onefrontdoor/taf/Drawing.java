package onefrontdoor.taf;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A genogram in figures and lines, ready to be drawn; all lengths are pixels.
 *
 * @param household encloses who lives together; nothing where nobody does
 */
public record Drawing(int width, int height, @Nullable Box household, List<Line> lines, List<Figure> figures) {

    /** Half of the side of a sign. */
    public static final int HALF = 24;

    private static final int LETTERING = 17;
    private static final int GAP = 10;

    /** A rectangle. */
    public record Box(int x, int y, int width, int height) {

        boolean holds(Point point) {
            return point.x() > x && point.x() < x + width && point.y() > y && point.y() < y + height;
        }
    }

    /** A place in the drawing. */
    public record Point(int x, int y) {}

    /**
     * A line from one person, or couple, to another.
     *
     * @param look how it is drawn
     */
    public record Line(Look look, List<Point> points) {

        /** A cut is the double stroke of a separation. */
        public enum Look {
            PARENT,
            COUPLE,
            SIBLING,
            CUT
        }

        /** As SVG writes them. */
        public String path() {
            return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
        }
    }

    /** A person at their place, with the lines of their name below. */
    public record Figure(Kin person, Point at, List<String> label) {

        Point top() {
            return new Point(at.x(), at.y() - HALF);
        }

        /** Below the name. */
        Point foot() {
            return new Point(at.x(), at.y() + HALF + GAP + LETTERING * label.size());
        }
    }
}
