package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Practitioners' words for the members of a family; the wording is data ({@code staff.properties}). */
@Component
class FamilyWords {

    private final PlanWords words;

    FamilyWords(PlanWords words) {
        this.words = words;
    }

    String of(String kind, String code) {
        return words.of(kind, code);
    }

    String agency(String code) {
        return words.service(code);
    }

    String since(@Nullable LocalDate day) {
        return day == null ? "" : words.of(day);
    }

    FamilySheet.Heading heading(Plan plan) {
        return new FamilySheet.Heading(
                plan.reference().value(), plan.contact().value(), words.of(plan.lead()), words.of(plan.nextTafOn()));
    }

    FamilySheet.Member member(Kin person, Circle circle, List<PlanChildren.OnPlan> onPlan) {
        Kin.Marks marks = person.marks();
        String sign = words.of("sign", person.sign().name());
        return new FamilySheet.Member(
                person.place(),
                person.name(),
                person.told(),
                person.age(),
                marks.deceased() ? sign + ", " + words.of("sign", "DECEASED") : sign,
                words.of("home", marks.atHome() ? "YES" : "NO"),
                plan(person, onPlan),
                circle.ties().stream().flatMap(tie -> of(tie, person, circle)).toList());
    }

    private String plan(Kin person, List<PlanChildren.OnPlan> onPlan) {
        return onPlan.stream()
                .filter(child -> person.place().equals("child " + child.number()))
                .findFirst()
                .map(child -> words.level(child.level()) + ", " + words.service(child.agency()))
                .orElse("");
    }

    /** Who is what to whom. */
    String of(Tie tie, Circle circle) {
        return name(tie.one(), circle) + " " + words.of("is", tie.kind().name()) + " " + name(tie.other(), circle);
    }

    private Stream<String> of(Tie tie, Kin person, Circle circle) {
        if (tie.one().equals(person.place())) {
            return Stream.of(words.of("to", tie.kind().name()) + " " + name(tie.other(), circle));
        }
        if (!tie.other().equals(person.place())) {
            return Stream.empty();
        }
        String kind = tie.kind() == Tie.Kind.PARENT ? "CHILD" : tie.kind().name();
        return Stream.of(words.of("to", kind) + " " + name(tie.one(), circle));
    }

    private static String name(String place, Circle circle) {
        return circle.at(place).map(Kin::name).orElse("");
    }
}
