package onefrontdoor.taf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import onefrontdoor.family.Sex;

/** People and how they are related, to be drawn. */
record ADrawnFamily(List<Kin> people, List<Tie> ties) {

    /** A mother with up to three partners, now and then a grandmother and siblings of whom no parent is known. */
    static ADrawnFamily atRandom(Random chance, int children) {
        List<Kin> people = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        int partners = 1 + chance.nextInt(3);
        IntStream.rangeClosed(1, children).forEach(n -> people.add(kin("child " + n, true, chance.nextBoolean())));
        IntStream.rangeClosed(0, partners)
                .forEach(n -> people.add(kin("person " + (n + 1), false, chance.nextBoolean())));
        Tie.Kind[] couples = {Tie.Kind.PARTNER, Tie.Kind.FORMER_PARTNER};
        IntStream.rangeClosed(1, partners)
                .forEach(n -> ties.add(tie(couples[chance.nextInt(2)], "person 1", "person " + (n + 1))));
        for (int n = 1; n <= children; n++) {
            if (chance.nextInt(5) > 0) {
                ties.add(tie(Tie.Kind.PARENT, "person 1", "child " + n));
            }
            if (chance.nextInt(3) > 0) {
                ties.add(tie(Tie.Kind.PARENT, "person " + (2 + chance.nextInt(partners)), "child " + n));
            }
            if (n > 1 && chance.nextInt(4) == 0) {
                ties.add(tie(Tie.Kind.SIBLING, "child " + (n - 1), "child " + n));
            }
        }
        if (chance.nextBoolean()) {
            people.add(kin("named 1", false, chance.nextBoolean()));
            ties.add(tie(Tie.Kind.PARENT, "named 1", "person 1"));
        }
        return new ADrawnFamily(people, ties);
    }

    static Kin kin(String place, boolean child, boolean atHome) {
        return new Kin(
                place,
                "Wilhelmina Ann ZZ-Longname",
                "",
                "9",
                new Kin.Marks(Sex.FEMALE, false, false, atHome, child, child));
    }

    static Tie tie(Tie.Kind kind, String one, String other) {
        return new Tie(UUID.randomUUID(), kind, one, other);
    }
}
