package onefrontdoor.taf;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onefrontdoor.taf.Drawing.Box;
import onefrontdoor.taf.Drawing.Figure;
import onefrontdoor.taf.Drawing.Point;
import org.jspecify.annotations.Nullable;

/** Draws a family: the same people and ties always give the same drawing, in which nobody covers anybody. */
final class Genogram {

    private static final int COLUMN = 132;
    private static final int MARGIN = 20;
    private static final int FRAME = 8;
    private static final int LETTERS = 15;

    private final List<Kin> people;
    private final Map<String, Integer> rows;
    private final Map<String, Double> columns;
    private final FamilyLines lines;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private Genogram(List<Kin> people, List<Tie> ties) {
        this.people = people;
        this.rows = Generations.of(people, ties);
        this.columns = Seats.of(people, ties, rows);
        this.lines = new FamilyLines(ties, rows);
        people.forEach(person -> figures.put(person.place(), figure(person)));
    }

    static Drawing of(Circle family) {
        return new Genogram(family.people(), family.ties()).drawing();
    }

    private Drawing drawing() {
        IntSummaryStatistics across =
                figures.values().stream().mapToInt(one -> one.at().x()).summaryStatistics();
        int last = rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Bands bands = lines.bands();
        int width = (people.isEmpty() ? 0 : across.getMax()) + COLUMN / 2 + MARGIN;
        int height = bands.bottom(last) + bands.height(last);
        return new Drawing(width, height, household(), lines.between(figures), List.copyOf(figures.values()));
    }

    private Figure figure(Kin person) {
        double column = columns.get(person.place());
        int x = MARGIN + (int) Math.round((column + 0.5) * COLUMN);
        int y = lines.bands().top(rows.get(person.place())) + Drawing.HALF;
        return new Figure(person, new Point(x, y), label(person.name()));
    }

    private @Nullable Box household() {
        int home = Seats.widthOfHome(people, rows);
        if (home == 0) {
            return null;
        }
        IntSummaryStatistics down = people.stream()
                .filter(person -> person.marks().atHome())
                .mapToInt(person -> rows.get(person.place()))
                .summaryStatistics();
        int top = lines.bands().top(down.getMin()) - FRAME;
        int bottom = lines.bands().bottom(down.getMax()) + FRAME;
        return new Box(MARGIN, top, home * COLUMN, bottom - top);
    }

    /** Two short lines; the whole name stands in the table below the drawing. */
    private static List<String> label(String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        int first = IntStream.rangeClosed(1, words.size())
                .filter(count -> String.join(" ", words.subList(0, count)).length() <= LETTERS)
                .max()
                .orElse(1);
        return List.of(words.subList(0, first), words.subList(first, words.size())).stream()
                .map(some -> String.join(" ", some))
                .filter(some -> !some.isEmpty())
                .map(Genogram::shortened)
                .toList();
    }

    private static String shortened(String words) {
        return words.length() <= LETTERS ? words : words.substring(0, LETTERS - 1) + "…";
    }
}
