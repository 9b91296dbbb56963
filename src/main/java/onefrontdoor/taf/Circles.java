package onefrontdoor.taf;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.FamilyMember;
import onefrontdoor.frontdoor.FamilyMembers;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joins what a contact tells of a family with what staff noted on its page, as far as a viewer may know of each. */
@Component
class Circles {

    private final FamilyMembers family;
    private final PlanChildren children;
    private final MemberBook members;
    private final TieBook ties;
    private final FamilyPageProperties words;

    Circles(FamilyMembers family, PlanChildren children, MemberBook members, TieBook ties, FamilyPageProperties words) {
        this.family = family;
        this.children = children;
        this.members = members;
        this.ties = ties;
        this.words = words;
    }

    Circle of(Plan plan, Actor viewer) {
        List<FamilyMember> told = family.of(plan.contact(), viewer, children.ledBy(viewer, plan));
        Map<String, NotedMember> noted =
                members.of(plan.reference()).stream().collect(toMap(NotedMember::place, identity()));
        Set<String> ofPlan = children.on(plan.reference()).stream()
                .map(child -> "child " + child.number())
                .collect(toSet());
        List<Kin> people = new ArrayList<>();
        told.forEach(member -> people.add(kin(member, noted.get(member.place()), ofPlan)));
        noted.values().stream()
                .filter(NotedMember::isNamedHere)
                .map(Circles::kin)
                .forEach(people::add);
        List<Tie> written = ties.of(plan.reference());
        return Circle.of(
                people, Stream.concat(asTold(told, written), written.stream()).toList());
    }

    private Kin kin(FamilyMember told, @Nullable NotedMember noted, Set<String> ofPlan) {
        Sex sex = told.sex() == Sex.UNKNOWN ? words.parentCalled(told.told()).orElse(Sex.UNKNOWN) : told.sex();
        boolean atHome = noted == null || noted.atHome() == null ? told.atHome() : noted.atHome();
        Kin.Marks marks = new Kin.Marks(
                noted == null || noted.sex() == Sex.UNKNOWN ? sex : noted.sex(),
                told.unborn(),
                noted != null && noted.deceased(),
                atHome,
                told.child(),
                ofPlan.contains(told.place()));
        return new Kin(told.place(), told.name(), told.told(), told.age(), marks);
    }

    private static Kin kin(NotedMember named) {
        Kin.Marks marks =
                new Kin.Marks(named.sex(), false, named.deceased(), Boolean.TRUE.equals(named.atHome()), false, false);
        return new Kin(named.place(), Objects.requireNonNull(named.name()), "", "", marks);
    }

    /** Whoever is called a parent is one of all the children, until somebody notes of which. */
    private Stream<Tie> asTold(List<FamilyMember> told, List<Tie> written) {
        Set<String> parents = written.stream()
                .filter(tie -> tie.kind() == Tie.Kind.PARENT)
                .map(Tie::one)
                .collect(toSet());
        return told.stream()
                .filter(member -> words.parentCalled(member.told()).isPresent() && !parents.contains(member.place()))
                .flatMap(member -> told.stream()
                        .filter(child -> child.place().startsWith("child "))
                        .map(child -> new Tie(null, Tie.Kind.PARENT, member.place(), child.place())));
    }
}
