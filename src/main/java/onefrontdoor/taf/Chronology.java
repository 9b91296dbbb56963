package onefrontdoor.taf;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is known to have happened to a family, in one list by date, as far as somebody may know it (P57, P70). */
@Service
@Transactional
public class Chronology {

    private static final String CHILD = "child ";

    private final PlanRoom room;
    private final Circles circles;
    private final List<FamilyEvents> sources;
    private final PlanWords words;
    private final AuditTrail audit;

    Chronology(PlanRoom room, Circles circles, List<FamilyEvents> sources, PlanWords words, AuditTrail audit) {
        this.room = room;
        this.circles = circles;
        this.sources = List.copyOf(sources);
        this.words = words;
        this.audit = audit;
    }

    /** A line in words. */
    public record Line(String at, String source, String child, String what, String words, String by) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Line";
        }
    }

    /**
     * The list.
     *
     * @param children by whom it can be narrowed down
     * @param only the child by whom it is, by number; empty where it is about all
     */
    public record Page(String reference, List<FamilySheet.Choice> children, String only, List<Line> lines) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Page " + reference;
        }
    }

    /**
     * The latest first.
     *
     * @param only number of a child; whoever is none whom this person may know narrows nothing down
     */
    public Page open(Reference reference, Viewer viewer, String only) {
        Plan plan = room.known(reference, viewer);
        audit.read(viewer.by(), reference, "family chronology");
        Circle family = circles.of(plan, viewer.by());
        List<FamilySheet.Choice> children = children(family);
        String chosen = children.stream()
                .map(FamilySheet.Choice::value)
                .filter(only::equals)
                .findFirst()
                .orElse("");
        return new Page(reference.value(), children, chosen, lines(plan, family, viewer, chosen));
    }

    /** The latest lines, for somebody who was let in and whose look is written down. */
    List<Line> latest(Plan plan, Viewer viewer, int most) {
        return lines(plan, circles.of(plan, viewer.by()), viewer, "").stream()
                .limit(most)
                .toList();
    }

    private List<Line> lines(Plan plan, Circle family, Viewer viewer, String chosen) {
        return sources.stream()
                .flatMap(source -> source.of(plan, family, viewer.by()).stream())
                .filter(event -> chosen.isEmpty() || event.isAbout(Integer.parseInt(chosen)))
                .sorted(comparing(FamilyEvent::at).reversed())
                .map(event -> line(event, family))
                .toList();
    }

    private static List<FamilySheet.Choice> children(Circle family) {
        return family.people().stream()
                .filter(person -> person.place().startsWith(CHILD))
                .map(person -> new FamilySheet.Choice(person.place().substring(CHILD.length()), person.name()))
                .toList();
    }

    private Line line(FamilyEvent event, Circle family) {
        return new Line(
                words.of(event.at()),
                words.of("source", event.source().name()),
                family.at(CHILD + event.child()).map(Kin::name).orElse(""),
                event.what(),
                Objects.requireNonNullElse(event.words(), ""),
                event.by());
    }
}
