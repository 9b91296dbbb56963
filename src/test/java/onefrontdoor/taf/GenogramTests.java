package onefrontdoor.taf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onefrontdoor.taf.Drawing.Figure;
import onefrontdoor.taf.Drawing.Line.Look;
import onefrontdoor.taf.Drawing.Point;
import org.junit.jupiter.api.Test;

/** A family drawn: everybody once, nobody over anybody, every relation in a line, and who lives together in one frame. */
class GenogramTests {

    @Property(tries = 400)
    void showsEverybodyOnceAndNobodyOverAnybody(@ForAll long seed, @ForAll @IntRange(max = 12) int children) {
        ADrawnFamily family = ADrawnFamily.atRandom(new Random(seed), children);

        Drawing drawing = Genogram.of(Circle.of(family.people(), family.ties()));

        assertThat(drawing.figures()).extracting(Figure::person).containsExactlyElementsOf(family.people());
        for (Figure one : drawing.figures()) {
            assertThat(one.at().x()).isBetween(Drawing.HALF, drawing.width() - Drawing.HALF);
            assertThat(one.at().y()).isBetween(Drawing.HALF, drawing.height() - Drawing.HALF);
            assertThat(drawing.figures()).allMatch(other -> other == one || apart(one.at(), other.at()));
        }
        assertThat(Genogram.of(Circle.of(family.people(), family.ties()))).isEqualTo(drawing);
    }

    @Property(tries = 400)
    void drawsEveryRelationBetweenThoseWhomItJoins(@ForAll long seed, @ForAll @IntRange(max = 12) int children) {
        ADrawnFamily family = ADrawnFamily.atRandom(new Random(seed), children);

        Drawing drawing = Genogram.of(Circle.of(family.people(), family.ties()));

        assertThat(family.ties()).allSatisfy(tie -> assertThat(drawing.lines())
                .as(tie.toString())
                .anyMatch(line -> TracedLines.draws(tie, line, drawing)));
        assertThat(drawing.lines())
                .filteredOn(line -> line.look() == Look.COUPLE)
                .doesNotHaveDuplicates();
        assertThat(drawing.lines()).allSatisfy(line -> assertThat(drawing.figures())
                .as("no line runs through a sign")
                .noneMatch(figure -> TracedLines.crosses(line, figure.at())));
    }

    @Property(tries = 400)
    void framesWhoLivesTogetherAndNobodyElse(@ForAll long seed, @ForAll @IntRange(max = 12) int children) {
        ADrawnFamily family = ADrawnFamily.atRandom(new Random(seed), children);

        Drawing drawing = Genogram.of(Circle.of(family.people(), family.ties()));

        assertThat(drawing.household() != null)
                .isEqualTo(family.people().stream()
                        .anyMatch(person -> person.marks().atHome()));
        assertThat(drawing.figures())
                .allMatch(figure -> drawing.household() == null
                        || drawing.household().holds(figure.at())
                                == figure.person().marks().atHome());
    }

    @Test
    void putsParentsAboveTheirChildrenAndPartnersBesideEachOther() {
        List<Kin> people = List.of(
                ADrawnFamily.kin("child 1", true, true),
                ADrawnFamily.kin("person 1", false, true),
                ADrawnFamily.kin("person 2", false, false),
                ADrawnFamily.kin("named 1", false, false));
        List<Tie> ties = List.of(
                ADrawnFamily.tie(Tie.Kind.PARENT, "person 1", "child 1"),
                ADrawnFamily.tie(Tie.Kind.FORMER_PARTNER, "person 1", "person 2"),
                ADrawnFamily.tie(Tie.Kind.PARENT, "named 1", "person 1"));

        List<Integer> heights = Genogram.of(Circle.of(people, ties)).figures().stream()
                .map(figure -> figure.at().y())
                .toList();

        assertThat(heights.get(0)).isGreaterThan(heights.get(1));
        assertThat(heights.get(1)).isEqualTo(heights.get(2)).isGreaterThan(heights.get(3));
    }

    /** What nobody should write down, and an import might bring. */
    @Test
    void endsWhereTwoAreEachOthersParent() {
        List<Kin> people = List.of(ADrawnFamily.kin("child 1", true, true), ADrawnFamily.kin("person 1", false, true));
        List<Tie> ties = List.of(
                ADrawnFamily.tie(Tie.Kind.PARENT, "person 1", "child 1"),
                ADrawnFamily.tie(Tie.Kind.PARENT, "child 1", "person 1"));

        assertThat(Genogram.of(Circle.of(people, ties)).figures()).hasSize(2);
        assertThat(Genogram.of(Circle.of(List.of(), List.of())).figures()).isEmpty();
    }

    private static boolean apart(Point one, Point other) {
        return Math.abs(one.x() - other.x()) >= 4 * Drawing.HALF || Math.abs(one.y() - other.y()) >= Bands.ROW;
    }
}
