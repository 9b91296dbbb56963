package onefrontdoor.taf;

import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.FamilyMember;
import onefrontdoor.frontdoor.Led;
import onefrontdoor.handover.ServicesInvolved.Involved;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The family of a plan: who they are, how they are related, who helps them, and who may note it. */
class FamilyPageTests {

    private static final PlansDatabase PLANS =
            new PlansDatabase("family_page", mock(PlanProcess.class), (holder, tier) -> holder + " " + tier);

    private static final Viewer LEAD = new Viewer(new Actor("lp1"), Set.of("lead-professional"));
    private static final Viewer OTHER = new Viewer(new Actor("lp2"), Set.of("lead-professional"));
    private static final Viewer EARLY_HELP = new Viewer(new Actor("dehm1"), Set.of("duty-early-help-manager"));
    private static final FamilyMember NOA = member("child 1", "Noa ZZ-Aspen", "", true);
    private static final FamilyMember SIBLING = member("child 2", "Leo ZZ-Aspen", "", true);
    private static final FamilyMember MOTHER = member("person 1", "Rae ZZ-Aspen", "Mum", false);
    private static final FamilyMember FRIEND = member("person 2", "Kit ZZ-Birch", "Rae's partner", false);

    private final FamilyRoom room = PLANS.bean(FamilyRoom.class);
    private final FamilyPen pen = PLANS.bean(FamilyPen.class);
    private Reference plan;

    @BeforeEach
    void aFamily() {
        plan = PLANS.bean(BeginningDesk.class)
                .begin(PLANS.contact("childrens-centre"))
                .orElseThrow()
                .plan();
        PLANS.bean(AllocationDesk.class).allocate(plan, leadFrom("2026-03-25", "leadLogin", "lp1"));
        when(PLANS.members.of(any(), eq(EARLY_HELP.by()), any())).thenReturn(List.of(NOA, SIBLING, MOTHER, FRIEND));
        when(PLANS.members.of(any(), eq(LEAD.by()), eq(new Led(Set.of(1), Set.of("childrens-centre")))))
                .thenReturn(List.of(NOA, MOTHER, FRIEND));
        when(PLANS.involved.with(any()))
                .thenReturn(List.of(
                        new Involved(1, "childrens-centre", true, "Kim"), new Involved(2, "parenting", false, null)));
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void tellsWhoTheyAreAndWhoHelpsTheChildren() {
        FamilySheet family = room.open(plan, EARLY_HELP);

        assertThat(member(family, "person 1").ties())
                .containsExactly("Parent of Noa ZZ-Aspen", "Parent of Leo ZZ-Aspen");
        assertThat(member(family, "person 1").sign()).isEqualTo("Circle: woman or girl");
        assertThat(member(family, "child 1").plan()).startsWith("Level 2b");
        assertThat(member(family, "child 2").plan()).isEmpty();
        assertThat(family.services())
                .extracting(FamilySheet.Service::who)
                .containsExactly("Noa ZZ-Aspen", "Leo ZZ-Aspen");
        assertThat(family.drawing().figures()).hasSize(4);
        assertThat(PLANS.count("audit_entry where what = 'family page' and reference = ?", plan.value()))
                .isEqualTo(1);
    }

    /** Nothing of a child beside those of the plan: no name, no service, no relation. */
    @Test
    void tellsALeadProfessionalOfNobodyElse() {
        pen.relate(plan, EARLY_HELP, typed("one", "child 1", "kind", "SIBLING", "other", "child 2"));

        FamilySheet family = room.open(plan, LEAD);

        assertThat(family.members())
                .extracting(FamilySheet.Member::place)
                .containsExactly("child 1", "person 1", "person 2");
        assertThat(family.services()).extracting(FamilySheet.Service::who).containsExactly("Noa ZZ-Aspen");
        assertThat(family.bonds()).isEmpty();
        assertThat(member(family, "person 1").ties()).containsExactly("Parent of Noa ZZ-Aspen");
        assertThatThrownBy(() -> pen.relate(plan, LEAD, typed("one", "person 1", "kind", "PARENT", "other", "child 2")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void opensToNobodyToWhomThePlanDoesNotOpen() {
        UUID nothing = UUID.randomUUID();
        assertThatThrownBy(() -> room.open(plan, OTHER)).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> pen.note(plan, OTHER, typed("name", "X", "sex", "MALE")))
                .isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> pen.relate(plan, OTHER, typed())).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> pen.serve(plan, OTHER, typed())).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> pen.takeBack(plan, OTHER, nothing)).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> pen.end(plan, OTHER, nothing)).isInstanceOf(NoSuchPlan.class);
    }

    private static FamilySheet.Member member(FamilySheet family, String place) {
        return family.members().stream()
                .filter(member -> member.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static FamilyMember member(String place, String name, String told, boolean child) {
        return new FamilyMember(place, name, told, "9 years", Sex.UNKNOWN, false, child, child);
    }

    private static FormAnswers typed(String... pairs) {
        return new FormAnswers(
                new Actor("lp1"), Map.copyOf(PlansDatabase.typed(pairs).typed()));
    }
}
