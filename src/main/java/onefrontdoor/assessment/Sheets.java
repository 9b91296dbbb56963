package onefrontdoor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.Person;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the parts of an assessment into words, with the names of those whom they are about. */
@Component
class Sheets {

    private final AssessmentBook book;
    private final TextBook texts;
    private final People people;
    private final Footing footing;
    private final StaffList staff;
    private final AssessmentWords words;

    Sheets(
            AssessmentBook book,
            TextBook texts,
            People people,
            Footing footing,
            StaffList staff,
            AssessmentWords words) {
        this.book = book;
        this.texts = texts;
        this.people = people;
        this.footing = footing;
        this.staff = staff;
        this.words = words;
    }

    /** In the order in which an assessment is read. */
    List<Part> parts(Reference plan) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.FAMILY);
        book.children(plan).forEach(child -> parts.add(Part.child(child)));
        people.parents(plan).forEach(parent -> parts.add(Part.parent(parent.number())));
        return parts;
    }

    String who(Assessment assessment, Part part) {
        return switch (part.of()) {
            case FAMILY -> "";
            case CHILD ->
                people.child(assessment.contact(), part.number())
                        .map(Person::name)
                        .map(name -> name.inFull())
                        .orElse("");
            case PARENT ->
                people.parents(assessment.plan()).stream()
                        .filter(parent -> parent.number() == part.number())
                        .map(parent -> parent.name() + ", " + parent.relation())
                        .findFirst()
                        .orElse("");
        };
    }

    /** A colleague by name, or by account when the staff list does not know them any more. */
    String colleague(String account) {
        return staff.everybody().stream()
                .filter(one -> one.id().equals(account))
                .map(Colleague::name)
                .findFirst()
                .orElse(account);
    }

    PartSheet of(Assessment assessment, Part part, @Nullable Viewer author) {
        Map<Field, Text> standing = texts.standing(assessment.plan());
        List<Aside> asides = texts.asides(assessment.plan());
        return new PartSheet(
                assessment.plan().value(),
                words.document(),
                part.code(),
                words.of(part),
                who(assessment, part),
                author != null,
                closed(assessment, part).orElse(null),
                part.topics().stream()
                        .map(part::field)
                        .map(field ->
                                answer(field, standing.getOrDefault(field, Text.NONE), mine(field, asides, author)))
                        .toList());
    }

    private static @Nullable String mine(Field field, List<Aside> asides, @Nullable Viewer author) {
        return asides.stream()
                .filter(aside -> author != null && aside.by().equals(author.by().id()))
                .filter(aside -> aside.field().equals(field))
                .map(Aside::words)
                .findFirst()
                .orElse(null);
    }

    private PartSheet.Answer answer(Field field, Text text, @Nullable String mine) {
        String last =
                text.version() == 0 ? null : words.words("assessment.last", colleague(text.by()), words.of(text.at()));
        return new PartSheet.Answer(
                field.topic().name(),
                words.of(field.topic()),
                words.help(field.topic()),
                text.version(),
                text.words(),
                last,
                mine);
    }

    /** Why nothing is written about a child; empty when they may be assessed. */
    private Optional<String> closed(Assessment assessment, Part part) {
        return Optional.of(part)
                .filter(one -> one.of() == Part.Of.CHILD)
                .map(one -> footing.of(assessment, one.number()))
                .filter(child -> !child.mayBeAssessed())
                .map(child -> words.of(child.holds()));
    }
}
