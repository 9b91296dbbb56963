package onefrontdoor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onefrontdoor.assessment.Gap.Kind;
import org.springframework.stereotype.Component;

/** Finds what an assessment lacks: each child, each parent, fathers and siblings are written about, or said not to be (E20). */
@Component
class Gaps {

    private final AssessmentBook book;
    private final TextBook texts;
    private final People people;
    private final Footing footing;

    Gaps(AssessmentBook book, TextBook texts, People people, Footing footing) {
        this.book = book;
        this.texts = texts;
        this.people = people;
        this.footing = footing;
    }

    /** In the order in which the assessment is read. */
    List<Gap> in(Assessment assessment) {
        Map<Field, Text> standing = texts.standing(assessment.plan());
        List<Gap> gaps = new ArrayList<>(unwritten(Part.FAMILY, standing));
        gaps.addAll(children(assessment, standing));
        gaps.addAll(parents(assessment, standing));
        texts.asides(assessment.plan())
                .forEach(aside -> gaps.add(new Gap(
                        aside.field().part(), Kind.TWO_TEXTS, aside.field().topic())));
        return gaps;
    }

    private List<Gap> children(Assessment assessment, Map<Field, Text> standing) {
        List<Gap> gaps = new ArrayList<>();
        boolean anyLeft = false;
        for (int child : book.children(assessment.plan())) {
            Footing.OfChild holds = footing.of(assessment, child);
            anyLeft |= !holds.isLeftOut();
            if (holds.mayBeAssessed()) {
                gaps.addAll(unwritten(Part.child(child), standing));
            } else if (!holds.isLeftOut()) {
                gaps.add(new Gap(Part.child(child), Kind.NO_FOOTING, null));
            }
        }
        return anyLeft ? gaps : List.of(new Gap(Part.FAMILY, Kind.NO_CHILD_LEFT, null));
    }

    private List<Gap> parents(Assessment assessment, Map<Field, Text> standing) {
        List<Parent> parents = people.parents(assessment.plan());
        return parents.isEmpty()
                ? List.of(new Gap(Part.FAMILY, Kind.NO_PARENT_NAMED, null))
                : parents.stream()
                        .flatMap(parent -> unwritten(Part.parent(parent.number()), standing).stream())
                        .toList();
    }

    private static List<Gap> unwritten(Part part, Map<Field, Text> standing) {
        return part.topics().stream()
                .filter(topic -> !topic.mayStayEmpty())
                .filter(topic -> answers(topic).noneMatch(answer -> standing.getOrDefault(part.field(answer), Text.NONE)
                        .isWritten()))
                .map(topic ->
                        new Gap(part, topic.inItsPlace().isPresent() ? Kind.NO_OWN_WORDS : Kind.NOTHING_WRITTEN, topic))
                .toList();
    }

    private static Stream<Topic> answers(Topic topic) {
        return Stream.concat(Stream.of(topic), topic.inItsPlace().stream());
    }
}
