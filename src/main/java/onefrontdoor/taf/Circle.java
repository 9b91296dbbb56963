package onefrontdoor.taf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of a family whom somebody may know, and how they are related. */
record Circle(List<Kin> people, List<Tie> ties) {

    /** Ties to somebody who is not among these people are left out. */
    static Circle of(List<Kin> people, List<Tie> ties) {
        Set<String> places = people.stream().map(Kin::place).collect(Collectors.toSet());
        return new Circle(
                List.copyOf(people),
                ties.stream()
                        .filter(tie -> places.containsAll(List.of(tie.one(), tie.other())))
                        .toList());
    }

    Optional<Kin> at(String place) {
        return people.stream().filter(person -> person.place().equals(place)).findFirst();
    }

    /** Whether one descends from the other, or is the other. */
    boolean descends(String one, String from) {
        return descends(one, from, people.size());
    }

    private boolean descends(String one, String from, int generations) {
        return one.equals(from)
                || generations > 0
                        && ties.stream()
                                .filter(tie -> tie.isParentOf(one))
                                .anyMatch(tie -> descends(tie.one(), from, generations - 1));
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "Circle";
    }
}
