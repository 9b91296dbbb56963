package onefrontdoor.taf;

import static onefrontdoor.taf.PlansDatabase.FAMILY_SUPPORT;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.family.Said;
import onefrontdoor.frontdoor.AcceptedChild;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** From the acceptance by a service to an active plan (RB29, INV08, G18, T9). */
class AllocationTests {

    private static final PlanProcess PROCESS = mock(PlanProcess.class);
    private static final PlansDatabase PLANS = new PlansDatabase(
            "allocation",
            PROCESS,
            (holder, tier) -> holder == PlanHolder.FAMILY_SUPPORT ? "tfss-team-manager" : "duty-early-help-manager");

    private final BeginningDesk beginning = PLANS.bean(BeginningDesk.class);
    private final AllocationDesk desk = PLANS.bean(AllocationDesk.class);
    private final Plans plans = PLANS.bean(Plans.class);

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void beginsOnePlanForAFamilyOnceForEachChildAndDecision() {
        Reference contact = PLANS.contact("childrens-centre");
        AcceptedChild first = PLANS.families.accepted(contact).get(0);

        Reference plan = beginning.begin(contact).orElseThrow().plan();
        boolean again = beginning.begin(contact).isPresent();
        PLANS.accepted(contact, first, PLANS.child(2, FAMILY_SUPPORT));
        boolean sibling = beginning.begin(contact).isPresent();

        assertThat(plan.value()).matches("P-2026-\\d{6}");
        assertThat(List.of(again, sibling)).containsOnly(false);
        assertThat(plans.of(contact)).containsExactly(plan);
        assertThat(PLANS.bean(PlanChildren.class).on(plan))
                .extracting(PlanChildren.OnPlan::number)
                .containsExactly(1, 2);
    }

    @Test
    void beginsNoneWhereNobodyWasTakenOnWithSuchNeeds() {
        Reference contact = PLANS.contact("childrens-centre");
        PLANS.accepted(contact);

        assertThat(beginning.begin(contact)).isEmpty();
        assertThat(plans.of(contact)).isEmpty();
    }

    @Test
    void isKeptAtFamilySupportWhereThatTookAChildOn() {
        BeginningDesk.Begun begun =
                beginning.begin(PLANS.contact(FAMILY_SUPPORT)).orElseThrow();

        assertThat(begun.desk()).isEqualTo("tfss-team-manager");
        assertThat(begun.allocateBy()).isEqualTo(Instant.parse("2026-03-03T17:00:00Z"));
    }

    @Test
    void isActiveOnceSomebodyLeadsAndADateIsSet() {
        Reference plan = begun();

        desk.allocate(plan, leadFrom("2026-04-13", "reviewWeeks", "6"));

        Plan active = plans.get(plan);
        assertThat(active.isActive()).isTrue();
        assertThat(active.state()).isEqualTo(PlanState.ACTIVE);
        assertThat(active.lead()).isEqualTo(new Lead(null, "Hana ZZ-Visitor", "Health visiting", "01632 960001"));
        assertThat(active.nextTafOn()).isEqualTo(LocalDate.parse("2026-04-13"));
        assertThat(active.reviewEveryDays()).isEqualTo(42);
        verify(PROCESS).activated(active);
    }

    @Test
    void meetsFirstWithinSixWeeksOfTheDecisionUnlessSomebodySaysWhyNot() {
        Reference plan = begun();

        assertThatThrownBy(() -> desk.allocate(plan, leadFrom("2026-04-14")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Monday 13 April 2026");
        assertThatThrownBy(() -> desk.allocate(plan, leadFrom("2026-03-01"))).hasMessageContaining("in the past");
        assertThatThrownBy(() -> desk.allocate(plan, leadFrom(""))).hasMessageContaining("no plan is without a date");
        desk.allocate(plan, leadFrom("2026-04-14", "lateReason", "The school is closed."));

        assertThat(plans.get(plan).nextTafOn()).isEqualTo(LocalDate.parse("2026-04-14"));
        assertThat(PLANS.count("plan_event where plan = ? and words like '%school is closed%'", plan.value()))
                .isEqualTo(1);
    }

    @Test
    void letsNobodyTakeOverWithoutANoteOfWhereThingsStand() {
        Reference plan = begun();
        desk.allocate(plan, leadFrom("2026-04-13"));

        assertThatThrownBy(() -> desk.allocate(plan, leadFrom("", "leadName", "Noor ZZ-Next")))
                .hasMessageContaining("What does the new lead professional need to know?");
        Instant before = plans.get(plan).lastActivityAt();
        PLANS.clock.pass(Duration.ofMinutes(1));
        desk.allocate(plan, leadFrom("", "leadName", "Noor ZZ-Next", "handOver", "Ring first."));

        assertThat(plans.get(plan).lastActivityAt())
                .as("nothing done for the family")
                .isEqualTo(before);
        assertThat(plans.get(plan).lead()).extracting(Lead::name).isEqualTo("Noor ZZ-Next");
        assertThat(plans.get(plan).nextTafOn()).isEqualTo(LocalDate.parse("2026-04-13"));
    }

    @Test
    void isNeverActiveInTheDatabaseWithoutLeadProfessionalOrDate() {
        Reference plan = begun();
        desk.allocate(plan, leadFrom("2026-04-13"));

        assertThat(List.of("next_taf_on = null", "lead_name = null", "state = 'CLOSED'", "allocated_at = null"))
                .allSatisfy(change -> assertThatThrownBy(() -> PLANS.owner
                                .sql("update plan set " + change + " where reference = ?")
                                .param(plan.value())
                                .update())
                        .isInstanceOf(DataIntegrityViolationException.class));
    }

    /** Whoever leads assesses too (G15). */
    @Test
    void isLedByThoseWhoLeadOnEarlyHelpOrKeepThePlan() {
        Reference centre = begun();
        assertThatThrownBy(() -> desk.allocate(centre, leadFrom("2026-04-13", "leadLogin", "tm1")))
                .hasMessageContaining("Nobody who may lead this plan");

        assertThat(desk.allocate(centre, leadFrom("2026-04-13", "leadLogin", "lp1")))
                .isEqualTo("lp1");
        assertThat(desk.allocate(begun(FAMILY_SUPPORT), leadFrom("2026-04-13", "leadLogin", "tm1")))
                .isEqualTo("tm1");
        assertThat(desk.allocate(begun(), leadFrom("2026-04-13"))).isNull();
    }

    @Test
    void isLedWhileSocialCareIsAskedToTakeOverToo() {
        Reference contact = PLANS.contact(FAMILY_SUPPORT);
        Reference plan = beginning.begin(contact).orElseThrow().plan();
        assertThat(PLANS.bean(LedPlans.class).isLed(contact, 1))
                .as("nobody leads yet")
                .isFalse();
        desk.allocate(plan, leadFrom("2026-04-13"));

        assertThat(PLANS.bean(LedPlans.class).isLed(contact, 1)).isTrue();
        PLANS.bean(PlanSteps.class).raised(plan, contact, new Actor("tm1"));
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.STEP_UP_PENDING);
        assertThat(PLANS.bean(LedPlans.class).isLed(contact, 1)).isTrue();
    }

    @Test
    void isLedByNobodyWhoMayNotOpenTheRecord() {
        Reference plan = begun(FAMILY_SUPPORT);
        Reference contact = plans.get(plan).contact();
        PLANS.bean(RestrictedRecords.class)
                .restrict(
                        new Restriction(contact, RestrictionKind.values()[0], Set.of("tm1")),
                        Set.of(),
                        new Said(new Actor("hos1"), "Colleague's family."));

        assertThatThrownBy(() -> desk.allocate(plan, leadFrom("2026-04-13", "leadLogin", "lp1")))
                .hasMessageContaining("Nobody who may lead this plan");
        desk.allocate(plan, leadFrom("2026-04-13", "leadLogin", "tm1"));

        assertThat(plans.get(plan).isLedBy("tm1")).isTrue();
        assertThat(PLANS.bean(RestrictedRecords.class).opensTo(new Actor("lp1"), plan))
                .isFalse();
        assertThat(PLANS.bean(RestrictedRecords.class).opensTo(new Actor("tm1"), plan))
                .isTrue();
        assertThat(PLANS.bean(RestrictedRecords.class).on(plan)).isPresent();
        assertThat(PLANS.bean(RestrictedRecords.class).coveredBy(contact)).containsExactly(plan);
    }

    private Reference begun() {
        return begun("childrens-centre");
    }

    private Reference begun(String agency) {
        return beginning.begin(PLANS.contact(agency)).orElseThrow().plan();
    }
}
