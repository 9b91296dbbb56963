package onefrontdoor.taf;

import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onefrontdoor.application.StatementsAsked;
import onefrontdoor.assessment.AssessmentDates;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.FamilyMember;
import onefrontdoor.frontdoor.FamilyPast;
import onefrontdoor.frontdoor.Led;
import onefrontdoor.handover.ServicesInvolved;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One list of all that happened to a family, cut by what its reader may see. */
class ChronologyTests {

    private static final PlansDatabase PLANS =
            new PlansDatabase("chronology", mock(PlanProcess.class), (holder, tier) -> holder + " " + tier);

    private static final Viewer LEAD = new Viewer(new Actor("lp1"), Set.of("lead-professional"));
    private static final Viewer OTHER = new Viewer(new Actor("lp2"), Set.of("lead-professional"));
    private static final FamilyMember NOA =
            new FamilyMember("child 1", "Noa", "", "9 years", Sex.FEMALE, false, true, true);

    private final Chronology chronology = PLANS.bean(Chronology.class);
    private Reference plan;

    @BeforeEach
    void aFamily() {
        plan = PLANS.bean(BeginningDesk.class)
                .begin(PLANS.contact("childrens-centre"))
                .orElseThrow()
                .plan();
        PLANS.bean(AllocationDesk.class).allocate(plan, leadFrom("2026-03-25", "leadLogin", "lp1"));
        Led led = new Led(Set.of(1), Set.of("childrens-centre"));
        when(PLANS.members.of(any(), eq(LEAD.by()), eq(led))).thenReturn(List.of(NOA));
        when(PLANS.chronicle.of(any(), eq(LEAD.by()), eq(led)))
                .thenReturn(List.of(
                        new FamilyPast(at("02-20"), 0, FamilyPast.Kind.CONTACT, "Contact received", null, ""),
                        new FamilyPast(at("02-24"), 1, FamilyPast.Kind.DECISION, "Level 2b", "Needs help.", "dehm1")));
        when(PLANS.involved.stepsOf(any()))
                .thenReturn(List.of(
                        new ServicesInvolved.Step(at("02-25"), 1, "childrens-centre", "ACCEPTED"),
                        new ServicesInvolved.Step(at("02-26"), 2, "childrens-centre", "DECLINED")));
        when(PLANS.assessments.stepsOf(plan))
                .thenReturn(List.of(new AssessmentDates.Step(at("03-01"), "SUBMITTED", "lp1")));
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void tellsEverythingTheLatestFirst() {
        Chronology.Page page = chronology.open(plan, LEAD, "");

        assertThat(page.lines())
                .extracting(Chronology.Line::source)
                .containsExactly("Plan", "Plan", "Assessment", "Hand-over", "Decision", "Contact");
        assertThat(page.lines())
                .extracting(Chronology.Line::child)
                .contains("Noa", "")
                .doesNotContain("child 2");
        assertThat(page.lines()).noneMatch(line -> line.what().contains("declined"));
        assertThat(PLANS.count("audit_entry where what = 'family chronology' and reference = ?", plan.value()))
                .isEqualTo(1);
    }

    @Test
    void isNarrowedDownToAChild() {
        PLANS.bean(PlanActions.class).note(plan, PlansDatabase.typed("words", "Visited."));

        assertThat(chronology.open(plan, LEAD, "1").lines()).hasSize(7);
        assertThat(chronology.open(plan, LEAD, "2").only())
                .as("a child nobody shows them")
                .isEmpty();
        when(PLANS.chronicle.of(any(), any(), any()))
                .thenReturn(List.of(
                        new FamilyPast(at("02-24"), 2, FamilyPast.Kind.DECISION, "Level 4", "Of a brother.", "dswm1")));
        assertThat(chronology.open(plan, LEAD, "1").lines())
                .noneMatch(line -> line.what().equals("Level 4"));
    }

    @Test
    void opensToNobodyToWhomThePlanDoesNotOpen() {
        assertThatThrownBy(() -> chronology.open(plan, OTHER, "")).isInstanceOf(NoSuchPlan.class);
        assertThat(PLANS.count("audit_entry where who = 'lp2'")).isZero();
    }

    @Test
    void asksAsOftenForALongStoryAsForAShortOne() {
        try (StatementsAsked statements = new StatementsAsked()) {
            statements.listen();
            chronology.open(plan, LEAD, "");
            int forShort = statements.asked().size();
            List.of("One", "Two", "Three")
                    .forEach(words -> PLANS.bean(PlanActions.class).note(plan, PlansDatabase.typed("words", words)));
            statements.forget();

            assertThat(chronology.open(plan, LEAD, "").lines()).hasSize(9);

            assertThat(statements.asked()).hasSize(forShort);
        }
    }

    private static Instant at(String day) {
        return Instant.parse("2026-" + day + "T10:00:00Z");
    }
}
