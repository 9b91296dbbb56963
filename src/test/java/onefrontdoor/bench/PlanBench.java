package onefrontdoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import onefrontdoor.application.FrontDoorScenario;
import onefrontdoor.family.PeopleGenerated;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.Caseload;
import onefrontdoor.taf.Chronology;
import onefrontdoor.taf.FamilyRoom;
import onefrontdoor.taf.Viewer;
import onefrontdoor.taf.WatchDesk;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long the page of a family, the lists of plans and the clocks take among 200,000 plans, half of them open; run by
 * {@code mvn -Pbench test}.
 */
class PlanBench extends FrontDoorScenario {

    private static final int PEOPLE = 200_000;
    private static final int MEASURED = 220;

    private static final String PLANS = """
            insert into plan (reference, contact_reference, state, holder, decided_at, begun_at, lead_login, lead_name,
                allocated_at, next_taf_on, engaged_at, last_activity_at, closing_reason, closed_at)
            select 'P-' || (2024 + which * 2) || '-' || lpad(place::text, 6, '0'), contact.reference,
                case which when 0 then 'CLOSED' else 'ACTIVE' end, 'EARLY_HELP', received_at, received_at,
                case when place % 4000 = 0 then 'lp1' end, 'Lou ZZ-Penn', received_at,
                date '2026-03-03' + (place % 80)::int, received_at, timestamptz '2026-02-20 10:00Z',
                case which when 0 then 'NEEDS_MET' end, case which when 0 then received_at end
            from (select *, row_number() over (order by reference) as place from contact) contact, generate_series(0, 1) which""";

    private static final String CHILDREN = """
            insert into plan_child (decision, plan, child, number, level, agency, joined_at)
            select gen_random_uuid(), plan.reference, child.id, child.number, 'LEVEL_2B', 'childrens-centre', plan.begun_at
            from plan join contact on contact.reference = plan.contact_reference join child on child.contact = contact.id""";

    private static final String EVENTS = """
            insert into plan_event (id, plan, kind, words, by_whom, at)
            select gen_random_uuid(), reference, 'NOTED', 'Home visit.', 'dehm1', begun_at + which * interval '9 days'
            from plan, generate_series(1, 5) which""";

    /** As many timers as open plans have: the review and the watch of each. */
    private static final String TIMERS = """
            insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, duedate_, suspension_state_, handler_type_, create_time_)
            select gen_random_uuid()::text, 1, 'timer', true, 3, timestamp '2026-04-01 09:00' + which * interval '1 second', 1,
                'timer-transition', timestamp '2026-03-01 09:00' from generate_series(1, 200000) which""";

    @Autowired
    private FamilyRoom family;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Caseload caseload;

    @Autowired
    private WatchDesk watch;

    @Autowired
    private ManagementService management;

    @Test
    void opensFamiliesAndListsAmongManyPlans() {
        Viewer manager = new Viewer(new Actor("dehm1"), Set.of("duty-early-help-manager"));
        Viewer lead = new Viewer(new Actor("lp1"), Set.of("lead-professional"));
        fill();
        List<Reference> plans = some("reference like 'P-2026%'");
        List<Reference> led = times(some("lead_login = 'lp1' and state = 'ACTIVE'"));

        Timings.report("family page", plans, plan -> assertThat(family.open(plan, manager))
                .isNotNull());
        Timings.report("family page of a lead professional", led, plan -> assertThat(family.open(plan, lead))
                .isNotNull());
        Timings.report("chronology", plans, plan -> assertThat(
                        chronology.open(plan, manager, "").lines())
                .isNotEmpty());
        Timings.report("list of a lead professional", plans, plan -> assertThat(caseload.list(lead, true))
                .hasSize(25));
        Timings.report("list of a manager", plans, plan -> assertThat(caseload.list(manager, false))
                .hasSize(Caseload.MOST));
        Timings.report(
                "clocks of a plan", plans, plan -> assertThat(watch.next(plan)).isPresent());
        Timings.report("looking for due timers", plans, plan -> assertThat(
                        management.createJobQuery().timers().executable().listPage(0, 3))
                .isEmpty());
    }

    private void fill() {
        database.sql(PeopleGenerated.SQL).param(PEOPLE).update();
        MatchQueryBench.RECORDS.forEach(made -> database.sql(made).update());
        database.sql(PLANS).update();
        database.sql("insert into plan_origin select reference, contact_reference from plan")
                .update();
        List.of(CHILDREN, EVENTS, TIMERS).forEach(made -> database.sql(made).update());
        database.sql("analyze").update();
    }

    private List<Reference> some(String which) {
        return database.sql("select reference from plan where " + which + " order by md5(reference) limit " + MEASURED)
                .query((row, place) -> new Reference(row.getString(1)))
                .list();
    }

    private static List<Reference> times(List<Reference> few) {
        return Collections.nCopies(MEASURED / few.size() + 1, few).stream()
                .flatMap(List::stream)
                .toList();
    }
}
