package onefrontdoor.taf;

import java.util.stream.IntStream;
import onefrontdoor.taf.Drawing.Figure;
import onefrontdoor.taf.Drawing.Line;
import onefrontdoor.taf.Drawing.Line.Look;
import onefrontdoor.taf.Drawing.Point;

/** Follows the lines of a drawing from end to end, as an eye would. */
final class TracedLines {

    private TracedLines() {}

    static boolean draws(Tie tie, Line line, Drawing drawing) {
        Point from = line.points().get(0);
        Point to = line.points().get(line.points().size() - 1);
        Figure one = figure(drawing, tie.one());
        Figure other = figure(drawing, tie.other());
        return switch (tie.kind()) {
            case PARTNER, FORMER_PARTNER -> line.look() == Look.COUPLE && under(one, from) && under(other, to);
            case SIBLING -> line.look() == Look.SIBLING && over(one, from) && over(other, to);
            case PARENT ->
                line.look() == Look.PARENT
                        && other.top().equals(to)
                        && (under(one, from) || onLineOfACouple(drawing, one, from));
        };
    }

    private static boolean onLineOfACouple(Drawing drawing, Figure parent, Point from) {
        return drawing.lines().stream()
                .filter(line -> line.look() == Look.COUPLE)
                .filter(line -> under(parent, line.points().get(0))
                        || under(parent, line.points().get(3)))
                .anyMatch(line -> line.points().get(1).y() == from.y());
    }

    private static boolean under(Figure figure, Point point) {
        return Math.abs(figure.at().x() - point.x()) < Drawing.HALF
                && point.y() > figure.at().y() + Drawing.HALF
                && point.y() <= figure.at().y() - Drawing.HALF + Bands.ROW;
    }

    private static boolean over(Figure figure, Point point) {
        return Math.abs(figure.at().x() - point.x()) < Drawing.HALF
                && point.y() == figure.top().y();
    }

    private static Figure figure(Drawing drawing, String place) {
        return drawing.figures().stream()
                .filter(figure -> figure.person().place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    static boolean crosses(Line line, Point sign) {
        return IntStream.range(1, line.points().size()).anyMatch(end -> {
            Point a = line.points().get(end - 1);
            Point b = line.points().get(end);
            return Math.max(a.x(), b.x()) > sign.x() - Drawing.HALF
                    && Math.min(a.x(), b.x()) < sign.x() + Drawing.HALF
                    && Math.max(a.y(), b.y()) > sign.y() - Drawing.HALF
                    && Math.min(a.y(), b.y()) < sign.y() + Drawing.HALF;
        });
    }
}
