package onefrontdoor.taf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** In which row of a genogram each person stands: parents above their children, couples and siblings side by side. */
final class Generations {

    private final List<Kin> people;
    private final List<Tie> ties;
    private final Map<String, Integer> rows = new HashMap<>();

    private Generations(List<Kin> people, List<Tie> ties) {
        this.people = people;
        this.ties = ties;
    }

    /** @param ties of these people only */
    static Map<String, Integer> of(List<Kin> people, List<Tie> ties) {
        return new Generations(people, ties).rows();
    }

    private Map<String, Integer> rows() {
        people.forEach(person -> rows.put(person.place(), 0));
        people.forEach(round -> ties.forEach(this::settle));
        placeTheUnrelated();
        List<Integer> used = List.copyOf(new TreeSet<>(rows.values()));
        rows.replaceAll((place, row) -> used.indexOf(row));
        return rows;
    }

    private void settle(Tie tie) {
        if (tie.kind() == Tie.Kind.PARENT) {
            rows.merge(tie.other(), rows.get(tie.one()) + 1, Math::max);
            ties.stream()
                    .filter(other -> other.isParentOf(tie.other()))
                    .forEach(other -> level(tie.one(), other.one()));
        } else {
            level(tie.one(), tie.other());
        }
    }

    private void level(String one, String other) {
        int lower = Math.max(rows.get(one), rows.get(other));
        rows.put(one, lower);
        rows.put(other, lower);
    }

    /** Children of whom no parent is known stand beside the other children. */
    private void placeTheUnrelated() {
        Set<String> related = new HashSet<>();
        ties.forEach(tie -> related.addAll(List.of(tie.one(), tie.other())));
        boolean adults = people.stream().anyMatch(person -> !person.marks().isChild());
        int lowest = people.stream()
                .filter(person -> person.marks().isChild())
                .mapToInt(person -> rows.get(person.place()))
                .max()
                .orElse(0);
        people.stream()
                .filter(person -> person.marks().isChild() && !related.contains(person.place()))
                .forEach(person -> rows.put(person.place(), Math.max(lowest, adults ? 1 : 0)));
    }
}
