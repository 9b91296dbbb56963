package onefrontdoor.taf;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onefrontdoor.family.Sex;
import onefrontdoor.handover.ServicesInvolved;
import onefrontdoor.taf.FamilySheet.Choice;
import org.springframework.stereotype.Component;

/** Puts a family into words: who they are, how they are related, and who helps them. */
@Component
class FamilySheets {

    private final PlanChildren children;
    private final ServicesInvolved involved;
    private final AdultServiceBook adultServices;
    private final FamilyPageProperties kinds;
    private final FamilyWords words;

    FamilySheets(
            PlanChildren children,
            ServicesInvolved involved,
            AdultServiceBook adultServices,
            FamilyPageProperties kinds,
            FamilyWords words) {
        this.children = children;
        this.involved = involved;
        this.adultServices = adultServices;
        this.kinds = kinds;
        this.words = words;
    }

    FamilySheet of(Plan plan, Circle circle) {
        List<PlanChildren.OnPlan> onPlan = children.on(plan.reference());
        return new FamilySheet(
                words.heading(plan),
                plan.state() != PlanState.CLOSED,
                Genogram.of(circle),
                circle.people().stream()
                        .map(person -> words.member(person, circle, onPlan))
                        .toList(),
                circle.ties().stream().flatMap(tie -> bond(tie, circle)).toList(),
                services(plan, circle),
                adultServices(plan, circle),
                choices(circle));
    }

    private Stream<FamilySheet.Bond> bond(Tie tie, Circle circle) {
        return Stream.ofNullable(tie.id()).map(id -> new FamilySheet.Bond(id, words.of(tie, circle)));
    }

    /** Of a child whom the viewer may not know, nothing is said either. */
    private List<FamilySheet.Service> services(Plan plan, Circle circle) {
        return involved.with(plan.contact()).stream()
                .flatMap(one -> circle.at("child " + one.child()).stream()
                        .map(child -> new FamilySheet.Service(
                                "",
                                child.name(),
                                words.agency(one.agency()),
                                words.of("standing", one.accepted() ? "ACCEPTED" : "ASKED"),
                                Objects.toString(one.worker(), ""))))
                .toList();
    }

    private List<FamilySheet.Service> adultServices(Plan plan, Circle circle) {
        return adultServices.of(plan.reference()).stream()
                .flatMap(one -> circle.at(one.place()).stream()
                        .map(adult -> new FamilySheet.Service(
                                one.id().toString(),
                                adult.name(),
                                words.of("adult-service", one.kind()),
                                words.since(one.since()),
                                Objects.toString(one.person(), ""))))
                .toList();
    }

    private FamilySheet.Choices choices(Circle circle) {
        return new FamilySheet.Choices(
                circle.people().stream().map(FamilySheets::choice).toList(),
                circle.people().stream()
                        .filter(person -> !person.marks().isChild())
                        .map(FamilySheets::choice)
                        .toList(),
                offered("tie", Arrays.stream(Tie.Kind.values()).map(Enum::name)),
                offered("sex", Arrays.stream(Sex.values()).map(Enum::name)),
                offered("at-home", Stream.of("yes", "no")),
                offered("adult-service", kinds.adultServices().stream()));
    }

    private List<Choice> offered(String kind, Stream<String> codes) {
        return codes.map(code -> new Choice(code, words.of(kind, code))).toList();
    }

    private static Choice choice(Kin person) {
        String more = person.told().isEmpty() ? person.age() : person.told();
        return new Choice(person.place(), more.isEmpty() ? person.name() : person.name() + ", " + more);
    }
}
