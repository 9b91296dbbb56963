package onefrontdoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import onefrontdoor.application.FrontDoorScenario;
import onefrontdoor.family.PeopleGenerated;
import onefrontdoor.frontdoor.Owners;
import onefrontdoor.stepchange.OwnerWatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long the nightly check of owners and the story of one child take among 200,000 children; run by {@code mvn -Pbench test}. */
class StoryBench extends FrontDoorScenario {

    private static final int PEOPLE = 200_000;
    private static final int MEASURED = 220;
    private static final int RUNS = 3;

    private static final List<String> DECIDED = List.of(
            """
            insert into threshold_decision (id, version, child, round, level, route, rationale, decided_by, decided_at)
            select gen_random_uuid(), 0, child.id, 1, 'LEVEL_3',
                case when place % 5 = 0 then 'SECTION_17' else 'NOT_SOCIAL_CARE' end, 'x', 'dswm1', received_at + interval '1 hour'
            from (select child.id, contact.received_at, row_number() over () as place
                from child join contact on contact.id = child.contact) child where place % 50 > 0""",
            """
            insert into social_care_request (id, version, contact_reference, child, route, asked_at, sent_at, accepted_at)
            select gen_random_uuid(), 0, contact.reference, met.child, met.route, decided_at, decided_at,
                decided_at + interval '2 hours'
            from threshold_decision met join child on child.id = met.child join contact on contact.id = child.contact
            where met.route = 'SECTION_17'""",
            """
            insert into destination_decision (id, version, child, round, destination, rationale, decided_by, decided_at)
            select gen_random_uuid(), 0, child, 1, case when random() < 0.5 then 'ADVICE' else 'CHILDRENS_CENTRE' end, 'x', 'dehm1',
                decided_at + interval '1 hour' from threshold_decision where route = 'NOT_SOCIAL_CARE'""",
            """
            insert into service_request (id, contact_reference, child, child_number, decision, agency, state, asked_at, ended_at, worker)
            select gen_random_uuid(), contact.reference, sent.child, child.number, sent.id, 'childrens-centre', 'ACCEPTED',
                decided_at, decided_at + interval '1 day', 'x'
            from destination_decision sent join child on child.id = sent.child join contact on contact.id = child.contact
            where sent.destination = 'CHILDRENS_CENTRE'""",
            """
            insert into plan (reference, contact_reference, state, holder, decided_at, begun_at, lead_login, lead_name,
                allocated_at, next_taf_on, last_activity_at)
            select 'P-2026-' || lpad(row_number() over ()::text, 6, '0'), reference, 'ACTIVE', 'EARLY_HELP', received_at,
                received_at + interval '2 days', 'lp1', 'x', received_at + interval '3 days', date '2026-06-01', received_at
            from (select distinct contact.reference, contact.received_at from service_request asked
                join contact on contact.reference = asked.contact_reference) contact""",
            """
            insert into plan_child (decision, plan, child, number, level, agency, joined_at)
            select asked.decision, plan.reference, asked.child, asked.child_number, 'LEVEL_3', asked.agency, plan.begun_at
            from service_request asked join plan on plan.contact_reference = asked.contact_reference""",
            running("EarlyHelpPlanProcess", "select reference from plan"),
            running(
                    "ContactTriageProcess",
                    "select distinct contact.reference from child_without_outcome undecided join contact on contact.id = undecided.contact"));

    private static String running(String process, String references) {
        return "insert into act_ru_execution (id_, rev_, proc_inst_id_, business_key_, proc_def_id_, is_active_, is_concurrent_,"
                + " is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)"
                + " select made.id, 1, made.id, reference, (select id_ from act_re_procdef where key_ = '" + process
                + "' order by version_ desc limit 1), true, false, true, false, 1, 0, 1"
                + " from (select gen_random_uuid()::text as id, reference from (" + references + ") each_one) made";
    }

    @Autowired
    private OwnerWatch watch;

    @Autowired
    private Owners owners;

    @Test
    void checksManyChildrenInSeconds() {
        database.sql(PeopleGenerated.SQL).param(PEOPLE).update();
        MatchQueryBench.RECORDS.forEach(made -> database.sql(made).update());
        DECIDED.forEach(made -> database.sql(made).update());
        database.sql("analyze").update();
        clock.moveTo("2027-01-04T03:30");
        List<UUID> children = database.sql("select id from child order by md5(id::text) limit " + MEASURED)
                .query(UUID.class)
                .list();

        System.out.printf(
                "BENCH children %d, plans %d%n",
                count("select count(*) from child"), count("select count(*) from plan"));
        Timings.report("owner of a child", children, child -> assertThat(owners.of(List.of(child), clock.instant()))
                .hasSize(1));
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            watch.look();
            System.out.printf("BENCH nightly check of owners: %.1f s%n", (System.nanoTime() - begun) / 1e9);
        }
    }
}
