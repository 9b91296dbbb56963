package onefrontdoor.taf;

import static onefrontdoor.taf.LegacyFile.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Families of the earlier system go on here where they stood there, each once, and nothing closes by itself (INV08, INV09, SC24). */
class LegacyImportTests {

    private static final PlansDatabase PLANS =
            new PlansDatabase("legacy_import", mock(PlanProcess.class), (holder, tier) -> "duty-early-help-manager");
    private static final Actor HEAD = new Actor("hos1");

    private final LegacyImport imports = PLANS.bean(LegacyImport.class);
    private final LegacyDesk desk = PLANS.bean(LegacyDesk.class);

    @BeforeEach
    void nothingIsHere() {
        PLANS.earlier.mend();
        PLANS.owner
                .sql("truncate legacy_row, legacy_family, legacy_file, plan_event, plan_child, plan cascade")
                .update();
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void isActiveWithALeadProfessionalAndADateAndAsInactiveAsItWas() {
        LegacyDesk.GoesOn goesOn = only(whole("E-1"));

        Plan plan = PLANS.bean(Plans.class).get(goesOn.plan());
        assertThat(plan.state()).isEqualTo(PlanState.ACTIVE);
        assertThat(plan.lead()).isEqualTo(new Lead(null, "Hana ZZ-Visitor", "Health visiting", "01632 960001"));
        assertThat(plan.lastActivityAt()).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
        assertThat(plan.decidedAt()).isEqualTo(Instant.parse("2025-08-31T23:00:00Z"));
        assertThat(goesOn.active()).isTrue();
        assertThat(goesOn.watchFrom()).isEqualTo(Instant.parse("2026-03-03T09:00:00Z"));
    }

    @Test
    void isProposedAndAskedForWithoutALeadProfessionalOrADate() {
        for (String missing : List.of("LEAD_NAME", "NEXT_TAF_ON", "OPENED_ON")) {
            String id = "E-" + missing.charAt(0) + "1";
            LegacyDesk.GoesOn goesOn = only(whole(id, missing, ""));

            Plan plan = PLANS.bean(Plans.class).get(goesOn.plan());
            assertThat(plan.state()).as(missing).isEqualTo(PlanState.PROPOSED);
            assertThat(goesOn.active()).isFalse();
            assertThat(goesOn.desk()).isEqualTo("duty-early-help-manager");
            assertThat(plan.lastActivityAt()).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
            assertThat(plan.decidedAt()).as("the first date is due from now").isEqualTo(LegacyFile.TODAY);
            assertThat(PLANS.count("plan_event where words like ?", "%" + id + "%"))
                    .isEqualTo(1);
        }
    }

    @Test
    void isLedByNobodyWhoDoesNotSignInHere() {
        LegacyDesk.GoesOn known = only(whole("E-1", "LEAD_LOGIN", "lp1"));
        LegacyDesk.GoesOn unknown = only(whole("E-2", "LEAD_LOGIN", "gone9"));

        assertThat(PLANS.bean(Plans.class).get(known.plan()).isLedBy("lp1")).isTrue();
        assertThat(unknown.active()).isFalse();
        assertThat(PLANS.count("legacy_row where legacy_id = 'E-2' and gaps = 'UNKNOWN_LOGIN'"))
                .isEqualTo(1);
    }

    @Test
    void isOnePlanForAFamilyAndNoneForAChildWhoseRecordWasClosed() {
        take(new LegacyFile()
                .with(whole("E-1", "HOUSEHOLD", "H-1"))
                .with(whole("E-2", "HOUSEHOLD", "H-1", "STATUS", "Closed", "CLOSED_ON", "01/02/2026"))
                .with(whole("E-3", "HOUSEHOLD", "H-1", "LEVEL", "3")));

        List<LegacyDesk.GoesOn> goesOn = takeAll();

        assertThat(goesOn).singleElement().matches(LegacyDesk.GoesOn::active);
        assertThat(PLANS.bean(PlanChildren.class).on(goesOn.get(0).plan()))
                .extracting(PlanChildren.OnPlan::number, PlanChildren.OnPlan::level)
                .containsExactly(tuple(1, "LEVEL_2B"), tuple(3, "LEVEL_3"));
    }

    @Test
    void asksWhoLeadsWhereBrothersAndSistersNameDifferentPeople() {
        take(new LegacyFile()
                .with(whole("E-1", "HOUSEHOLD", "H-1"))
                .with(whole("E-2", "HOUSEHOLD", "H-1", "LEAD_NAME", "Noor ZZ-Next")));

        assertThat(takeAll()).singleElement().matches(goesOn -> !goesOn.active());

        assertThat(PLANS.count("legacy_row where gaps = 'LEADS_DIFFER'")).isEqualTo(2);
        assertThat(PLANS.count("plan_event where words like '%Hana ZZ-Visitor%Noor ZZ-Next%'"))
                .isEqualTo(1);
    }

    @Test
    void staysClosedWhereItWasAndIsNoPlanWhereNobodySaidWhy() {
        String[] closed = {"STATUS", "Closed", "CLOSED_ON", "01/02/2026", "CLOSING_REASON", "Moved"};
        take(new LegacyFile().with(whole("E-1", closed)).with(whole("E-2", "STATUS", "Closed")));

        assertThat(takeAll()).isEmpty();

        assertThat(PLANS.count("plan where state = 'CLOSED' and closing_reason = 'MOVED_OUT'"
                        + " and closed_at = '2026-02-01T00:00:00Z'"))
                .isEqualTo(1);
        assertThat(PLANS.count("plan")).isEqualTo(1);
        assertThat(PLANS.count("legacy_family where taken_at is not null and contact_reference is not null"))
                .isEqualTo(2);
    }

    @Test
    void comesInOnceHoweverOftenItsFileDoes() {
        LegacyFile file = new LegacyFile().with(whole("E-1")).with(whole("E-2", "BORN_ON", "1/1/20"));
        take(file);
        assertThat(imports.look(file.bytes()).counts().already())
                .as("on its way")
                .isEqualTo(1);
        takeAll();

        UUID again = take(file);
        UUID changed = take(new LegacyFile()
                .with(whole("E-1", "GIVEN_NAME", "Leo"))
                .with(whole("E-3", "HOUSEHOLD", "H-E-1"))
                .with(whole("E-2")));

        assertThat(report(again).counts()).isEqualTo(new LegacyReport.Counts(0, 0, 1, 1, 0));
        assertThat(report(changed).counts()).isEqualTo(new LegacyReport.Counts(0, 0, 1, 1, 1));
        assertThat(report(changed).lines().get(0).toDo()).contains("household");
        assertThat(PLANS.count("legacy_row where gaps = 'CHANGED_SINCE'")).isEqualTo(1);
        takeAll();
        assertThat(PLANS.count("plan")).isEqualTo(2);
    }

    @Test
    void rollsNoOtherFamilyBackAndGoesOnAfterACrashWithoutDoubles() {
        take(new LegacyFile().with(whole("E-1")).with(whole("E-2")).with(whole("E-3")));
        PLANS.earlier.failFor("E-2");
        List<UUID> families = PLANS.owner
                .sql("select id from legacy_family order by household")
                .query(UUID.class)
                .list();
        assertThat(desk.take(families.get(0))).isPresent();
        assertThatThrownBy(() -> desk.take(families.get(1))).hasMessage("The front door broke down");
        assertThat(desk.take(families.get(2))).isPresent();
        assertThat(PLANS.count("legacy_row where outcome = 'WAITING'")).isEqualTo(1);

        PLANS.earlier.mend();
        families.forEach(desk::take);

        assertThat(PLANS.count("plan")).isEqualTo(3);
        assertThat(PLANS.count("legacy_row where outcome = 'TAKEN' and told is null"))
                .isEqualTo(3);
        assertThat(desk.take(families.get(1))).isEmpty();
    }

    private LegacyReport report(UUID file) {
        return imports.report(file, HEAD, LegacyImport.MOST);
    }

    private UUID take(LegacyFile file) {
        return imports.take(file.bytes(), HEAD);
    }

    private LegacyDesk.GoesOn only(Map<String, String> row) {
        take(new LegacyFile().with(row));
        return takeAll().get(0);
    }

    private List<LegacyDesk.GoesOn> takeAll() {
        return PLANS
                .owner
                .sql("select id from legacy_family where taken_at is null order by look_on, turn")
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(family -> desk.take(family).stream())
                .toList();
    }
}
