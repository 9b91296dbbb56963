package onefrontdoor.taf;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which column of a genogram each person stands: who lives together to the left, so that one frame holds them and
 * nobody else; couples and the children of the same parents side by side.
 */
final class Seats {

    private static final double APART = 0.3;

    private final List<Kin> people;
    private final List<Tie> ties;
    private final Map<String, Integer> rows;
    private final Map<String, Double> columns = new HashMap<>();

    private Seats(List<Kin> people, List<Tie> ties, Map<String, Integer> rows) {
        this.people = people;
        this.ties = ties;
        this.rows = rows;
    }

    static Map<String, Double> of(List<Kin> people, List<Tie> ties, Map<String, Integer> rows) {
        Seats seats = new Seats(people, ties, rows);
        int last = rows.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int row = 0; row <= last; row++) {
            seats.fill(row);
        }
        return seats.columns;
    }

    /** How many columns the people who live together take. */
    static int widthOfHome(List<Kin> people, Map<String, Integer> rows) {
        Map<Integer, Integer> inRow = new HashMap<>();
        people.stream()
                .filter(person -> person.marks().atHome())
                .forEach(person -> inRow.merge(rows.get(person.place()), 1, Integer::sum));
        return inRow.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private void fill(int row) {
        int home = widthOfHome(people, rows);
        List<String> together = inOrder(row, true);
        List<String> elsewhere = inOrder(row, false);
        double first = (home - together.size()) / 2.0;
        for (int seat = 0; seat < together.size(); seat++) {
            columns.put(together.get(seat), first + seat);
        }
        for (int seat = 0; seat < elsewhere.size(); seat++) {
            columns.put(elsewhere.get(seat), home + (home == 0 ? 0 : APART) + seat);
        }
    }

    private List<String> inOrder(int row, boolean atHome) {
        List<String> waiting = people.stream()
                .filter(person -> person.marks().atHome() == atHome && rows.get(person.place()) == row)
                .map(Kin::place)
                .sorted(comparingDouble(this::middleOfParents))
                .toList();
        Set<String> seated = new LinkedHashSet<>();
        waiting.forEach(person -> seat(person, waiting, seated));
        return new ArrayList<>(seated);
    }

    /** Whoever is seated brings those along with whom they are, or were, a couple. */
    private void seat(String person, List<String> waiting, Set<String> seated) {
        if (seated.add(person)) {
            waiting.stream()
                    .filter(other -> ties.stream().anyMatch(tie -> tie.kind().isCouple() && tie.joins(person, other)))
                    .forEach(other -> seat(other, waiting, seated));
        }
    }

    private double middleOfParents(String person) {
        return ties.stream()
                .filter(tie -> tie.isParentOf(person))
                .mapToDouble(tie -> columns.getOrDefault(tie.one(), 0.0))
                .average()
                .orElse(-1);
    }
}
