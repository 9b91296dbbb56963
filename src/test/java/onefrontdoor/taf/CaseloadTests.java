package onefrontdoor.taf;

import static onefrontdoor.taf.PlansDatabase.FAMILY_SUPPORT;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.application.StatementsAsked;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.family.Said;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which plans stand in whose list, and what is due on each. */
class CaseloadTests {

    private static final PlansDatabase PLANS =
            new PlansDatabase("caseload", mock(PlanProcess.class), (holder, tier) -> holder + " " + tier);

    private static final Viewer EARLY_HELP = viewer("dehm1", "duty-early-help-manager");
    private static final Viewer LEAD = viewer("lp1", "lead-professional");

    private static Reference centre;
    private static Reference support;
    private static Reference restricted;

    private final Caseload caseload = PLANS.bean(Caseload.class);

    @BeforeAll
    static void plans() {
        centre = PLANS.active("2026-04-13");
        support = led(FAMILY_SUPPORT, "2026-03-20");
        restricted = led("childrens-centre", "2026-03-25");
        PLANS.bean(Plans.class).close(led("childrens-centre", "2026-03-10"), ClosingReason.NEEDS_MET);
        Reference contact = PLANS.bean(Plans.class).get(restricted).contact();
        PLANS.bean(RestrictedRecords.class)
                .restrict(
                        new Restriction(contact, RestrictionKind.values()[0], Set.of("dehm2")),
                        Set.of(),
                        new Said(new Actor("hos1"), "Colleague's family."));
    }

    @AfterEach
    void backToTheFirstDay() {
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void showsToEachWhatIsTheirsDueFirst() {
        assertThat(listed(EARLY_HELP, false)).containsExactly(support.value(), centre.value());
        assertThat(listed(viewer("dehm2", "duty-early-help-manager"), false)).contains(restricted.value());
        assertThat(listed(viewer("tm1", "tfss-team-manager"), false)).containsExactly(support.value());
        assertThat(listed(LEAD, false)).containsExactly(support.value());
        assertThat(listed(EARLY_HELP, true)).isEmpty();
        assertThat(listed(viewer("lp2", "lead-professional"), false)).isEmpty();
    }

    @Test
    void saysWhatIsDueMostPressingFirst() {
        when(PLANS.assessments.among(any())).thenReturn(Map.of(support, Instant.parse("2026-03-16T17:00:00Z")));

        assertThat(caseload.list(LEAD, true).get(0).due())
                .extracting(Caseload.Item::what)
                .containsExactly(
                        "First word with the family", "Assessment", "Meeting", "Something done for the family");
        assertThat(lateOnes()).isEmpty();
        PLANS.clock.moveTo(Instant.parse("2026-03-21T10:00:00Z"));
        assertThat(lateOnes()).containsExactly("First word with the family", "Assessment", "Meeting");
    }

    @Test
    void saysByWhenActionsAreDoneAndForgetsThoseThatAre() {
        PLANS.bean(NeedDesk.class).add(support, Aims.need("family", 2));
        PLANS.bean(ActionDesk.class).add(support, 1, Aims.action("byWhen", "2026-03-18"));

        assertThat(due(support)).contains("Action Wednesday 18 March 2026");

        PLANS.bean(ActionDesk.class)
                .change(support, 1, Aims.action("byWhen", "2026-03-18", "version", "1", "status", "DONE"));
        assertThat(due(support)).noneMatch(line -> line.startsWith("Action"));
    }

    private List<String> due(Reference plan) {
        return caseload.list(LEAD, true).stream()
                .filter(line -> line.reference().equals(plan.value()))
                .flatMap(line -> line.due().stream())
                .map(item -> item.what() + " " + item.by())
                .toList();
    }

    @Test
    void asksTheDatabaseAsOftenForManyPlansAsForOne() {
        Viewer busy = viewer("dehm2", "duty-early-help-manager");
        try (StatementsAsked statements = new StatementsAsked()) {
            statements.listen();
            caseload.list(LEAD, true);
            List<String> forOne = ours(statements);
            statements.forget();

            assertThat(caseload.list(busy, false)).hasSizeGreaterThan(2);

            assertThat(forOne).isNotEmpty();
            assertThat(ours(statements)).as("as for one: %s", forOne).hasSameSizeAs(forOne);
        }
    }

    /** Without those by which the table of deadlines numbers its answers. */
    private static List<String> ours(StatementsAsked statements) {
        return statements.asked().stream()
                .filter(line -> !line.contains("ACT_GE_PROPERTY"))
                .toList();
    }

    private List<String> lateOnes() {
        return caseload.list(LEAD, true).get(0).due().stream()
                .filter(Caseload.Item::late)
                .map(Caseload.Item::what)
                .toList();
    }

    private List<String> listed(Viewer viewer, boolean mine) {
        return caseload.list(viewer, mine).stream()
                .map(Caseload.Line::reference)
                .toList();
    }

    private static Reference led(String agency, String day) {
        Reference plan = PLANS.bean(BeginningDesk.class)
                .begin(PLANS.contact(agency))
                .orElseThrow()
                .plan();
        PLANS.bean(AllocationDesk.class).allocate(plan, leadFrom(day, "leadLogin", "lp1"));
        return plan;
    }

    private static Viewer viewer(String login, String desk) {
        return new Viewer(new Actor(login), Set.of(desk));
    }
}
