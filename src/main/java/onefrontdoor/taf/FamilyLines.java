package onefrontdoor.taf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.taf.Drawing.Figure;
import onefrontdoor.taf.Drawing.Line;
import onefrontdoor.taf.Drawing.Point;

/** The lines of a genogram: couples below their names, their children hanging from them, siblings joined from above. */
final class FamilyLines {

    private static final int CUT = 7;

    private final List<Tie> ties;
    private final Map<String, Integer> rows;
    private final Bands bands = new Bands();

    FamilyLines(List<Tie> ties, Map<String, Integer> rows) {
        this.ties = ties;
        this.rows = rows;
        couples().forEach(tie -> bands.add(below(tie), tie));
        parentsTogether().forEach(parents -> bands.add(below(parents), parents));
        ties.stream().filter(tie -> tie.kind() == Tie.Kind.SIBLING).forEach(tie -> bands.add(above(tie), tie));
    }

    Bands bands() {
        return bands;
    }

    List<Line> between(Map<String, Figure> figures) {
        return ties.stream().flatMap(tie -> drawn(tie, figures)).distinct().toList();
    }

    private Stream<Line> drawn(Tie tie, Map<String, Figure> figures) {
        Figure one = figures.get(tie.one());
        Figure other = figures.get(tie.other());
        return switch (tie.kind()) {
            case PARTNER -> Stream.of(couple(tie, one, other));
            case FORMER_PARTNER -> Stream.concat(Stream.of(couple(tie, one, other)), cuts(couple(tie, one, other)));
            case SIBLING -> Stream.of(siblings(tie, one, other));
            case PARENT -> Stream.of(child(tie, figures));
        };
    }

    private Line couple(Tie tie, Figure one, Figure other) {
        int y = bands.lane(below(tie), tie);
        int aside = bands.aside(below(tie), tie);
        return around(Line.Look.COUPLE, y, foot(one, aside), foot(other, aside));
    }

    private Line siblings(Tie tie, Figure one, Figure other) {
        int aside = bands.aside(above(tie), tie);
        int y = bands.lane(above(tie), tie);
        return around(Line.Look.SIBLING, y, beside(one.top(), aside), beside(other.top(), aside));
    }

    private Line child(Tie tie, Map<String, Figure> figures) {
        Set<String> parents = parentsOf(tie.other());
        int y = bands.lane(below(parents), parents);
        int aside = bands.aside(below(parents), parents);
        Point from = coupleOf(parents)
                .map(couple -> middle(couple(couple, figures.get(couple.one()), figures.get(couple.other())), aside))
                .orElseGet(() -> foot(figures.get(tie.one()), aside));
        return around(Line.Look.PARENT, y, from, figures.get(tie.other()).top());
    }

    /** From one point along a lane to the other. */
    private static Line around(Line.Look look, int y, Point from, Point to) {
        return new Line(look, List.of(from, new Point(from.x(), y), new Point(to.x(), y), to));
    }

    private static Point foot(Figure figure, int aside) {
        return beside(figure.foot(), aside);
    }

    private static Point beside(Point point, int aside) {
        return new Point(point.x() + aside, point.y());
    }

    private static Point middle(Line couple, int aside) {
        Point left = couple.points().get(1);
        Point right = couple.points().get(2);
        return new Point((left.x() + right.x()) / 2 + aside, left.y());
    }

    /** Two strokes a quarter along the line, where no child hangs. */
    private static Stream<Line> cuts(Line couple) {
        Point one = couple.points().get(1);
        int x = (3 * one.x() + couple.points().get(2).x()) / 4;
        return Stream.of(x, x + CUT)
                .map(at -> new Line(
                        Line.Look.CUT, List.of(new Point(at - 4, one.y() + CUT), new Point(at + 4, one.y() - CUT))));
    }

    private Stream<Tie> couples() {
        return ties.stream().filter(tie -> tie.kind().isCouple());
    }

    private Optional<Tie> coupleOf(Set<String> parents) {
        List<String> both = new ArrayList<>(parents);
        return both.size() == 2
                ? couples().filter(tie -> tie.joins(both.get(0), both.get(1))).findFirst()
                : Optional.empty();
    }

    private Set<Set<String>> parentsTogether() {
        return ties.stream()
                .filter(tie -> tie.kind() == Tie.Kind.PARENT)
                .map(tie -> parentsOf(tie.other()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> parentsOf(String child) {
        return ties.stream()
                .filter(tie -> tie.isParentOf(child))
                .map(Tie::one)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int below(Tie tie) {
        return below(Set.of(tie.one(), tie.other()));
    }

    private int below(Set<String> people) {
        return people.stream().mapToInt(rows::get).max().orElseThrow();
    }

    private int above(Tie tie) {
        return Math.min(rows.get(tie.one()), rows.get(tie.other())) - 1;
    }
}
