package onefrontdoor.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each promise would look in the database if a storm had broken it. */
final class StormPlants {

    private final String kept;
    private final String decided;
    private final String undecided;

    private StormPlants(String kept, String decided, String undecided) {
        this.kept = kept;
        this.decided = decided;
        this.undecided = undecided;
    }

    /**
     * What breaks each promise, by the kind of finding. From now on people remember one token that nobody answered, and one
     * clock of a contact that a manager decided.
     */
    static Map<String, String> on(StormLog log, JdbcClient database) {
        UUID token = log.acknowledged.keySet().iterator().next();
        String decided = log.decided.iterator().next();
        String undecided = log.due.stream()
                .filter(reference -> database.sql("select count(*) from threshold_decision d join child h on h.id ="
                                        + " d.child join contact c on c.id = h.contact where c.reference = ?")
                                .param(reference)
                                .query(Long.class)
                                .single()
                        == 0)
                .findFirst()
                .orElseThrow();
        log.unknown.add(token);
        log.due.add(decided);
        return new StormPlants(log.acknowledged.get(token), decided, undecided).byKind();
    }

    private Map<String, String> byKind() {
        return Map.ofEntries(
                Map.entry("acknowledged contacts lost", "delete from contact where reference = '" + kept + "'"),
                Map.entry("contacts kept twice", again()),
                Map.entry("unknown tokens kept twice", again()),
                Map.entry("contacts without audit", "delete from audit_entry where reference = '" + kept + "'"),
                Map.entry("contacts without one process", copy("act_hi_procinst", triage("business_key_", kept))),
                Map.entry("contacts that nobody works on", lostExecutions("= '" + undecided + "'")),
                Map.entry("processes without a contact", "delete from contact where reference = '" + kept + "'"),
                Map.entry("acknowledged decisions lost", "delete from threshold_decision where " + of(decided)),
                Map.entry("decisions doubled", doubled()),
                Map.entry("decisions and open duty tasks not one", taskGone()),
                Map.entry("acknowledged step-ups lost", "delete from step_up"),
                Map.entry("plans closed early", closed()),
                Map.entry("plans pending without a step-up, or the other way round", resumed()),
                Map.entry("plans on which nothing runs", lostExecutions("in (select reference from plan)")),
                Map.entry("children with two plans", onTwoPlans()),
                Map.entry("timers missed", "delete from threshold_decision where " + of(decided)),
                Map.entry("timers rung twice", rungAgain()),
                Map.entry(
                        "jobs given up",
                        "update act_ru_job set retries_ = 0 where id_ = (select min(id_) from act_ru_job)"));
    }

    private String again() {
        return "insert into contact select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'token',"
                + " gen_random_uuid(), 'status_key', gen_random_uuid(), 'reference', 'C-2026-999999'))).* from contact c where reference = '"
                + kept
                + "'";
    }

    private static String triage(String column, String reference) {
        return "proc_def_key_ = 'ContactTriageProcess' and " + column + " = '" + reference + "'";
    }

    private static String copy(String table, String which) {
        return "insert into " + table
                + " select (jsonb_populate_record(t, jsonb_build_object('id_', 'x', 'proc_inst_id_',"
                + " 'x'))).* from " + table + " t where " + which;
    }

    private static String lostExecutions(String references) {
        return "update act_ru_execution set business_key_ = 'lost' where business_key_ " + references;
    }

    private static String of(String reference) {
        return "child in (select h.id from child h join contact c on c.id = h.contact where c.reference = '" + reference
                + "')";
    }

    private static String doubled() {
        return "insert into threshold_decision select (jsonb_populate_record(d, jsonb_build_object('id',"
                + " gen_random_uuid(), 'round', 99, 'superseded_at', decided_at))).* from threshold_decision d limit 1";
    }

    private String taskGone() {
        return "delete from act_ru_task where task_def_key_ = 'Task_DecideThreshold' and proc_inst_id_ in (select"
                + " proc_inst_id_ from act_ru_execution where business_key_ = '" + undecided + "')";
    }

    private static String closed() {
        return "update plan set state = 'CLOSED', closed_at = begun_at, closing_reason = 'NEEDS_MET' where reference ="
                + " (select min(reference) from plan)";
    }

    private static String resumed() {
        return "update plan set state = 'ACTIVE' where state = 'STEP_UP_PENDING'";
    }

    private static String onTwoPlans() {
        return "insert into plan_child select (jsonb_populate_record(p, jsonb_build_object('decision', gen_random_uuid(),"
                + " 'plan', 'P-2026-999999'))).* from plan_child p limit 1";
    }

    private String rungAgain() {
        return "insert into act_hi_taskinst select (jsonb_populate_record(t, jsonb_build_object('id_', 'x'))).* from"
                + " act_hi_taskinst t where t.task_def_key_ = 'Task_ReviewOverdueDecision' and t.proc_inst_id_ in (select"
                + " id_ from act_hi_procinst where business_key_ = '" + undecided + "')";
    }
}
