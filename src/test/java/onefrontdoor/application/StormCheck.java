package onefrontdoor.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks into the database after a storm, with nothing but SQL and what people remember (P1, P3, P4).
 *
 * @param findings by kind: nothing but zeros when all promises were kept
 */
record StormCheck(Map<String, Long> findings) {

    static StormCheck of(JdbcClient database, StormLog log) {
        Map<String, Long> findings = new TreeMap<>();
        findings.put("acknowledged contacts lost", lost(database, log));
        findings.put(
                "contacts kept twice", count(database, "select count(*) - count(distinct worry_concern) from contact"));
        findings.put(
                "unknown tokens kept twice",
                log.unknown.stream()
                        .filter(token -> contacts(database, token) > 1)
                        .count());
        findings.put(
                "contacts without audit",
                count(
                        database,
                        "select count(*) from contact c where not exists (select"
                                + " from audit_entry a where a.reference = c.reference)"));
        findings.put(
                "contacts without one process",
                count(
                        database,
                        "select count(*) from contact c where (select"
                                + " count(*) from act_hi_procinst p where p.business_key_ = c.reference and p.proc_def_key_ ="
                                + " 'ContactTriageProcess') <> 1"));
        findings.put(
                "contacts that nobody works on",
                count(
                        database,
                        "select count(*) from contact c where not exists"
                                + " (select from act_ru_execution e where e.business_key_ = c.reference) and not exists (select from"
                                + " act_hi_procinst p where p.business_key_ = c.reference and p.proc_def_key_ ="
                                + " 'ContactTriageProcess' and p.state_ = 'COMPLETED')"));
        findings.put(
                "processes without a contact",
                count(
                        database,
                        "select count(*) from act_hi_procinst p where"
                                + " p.proc_def_key_ = 'ContactTriageProcess' and not exists (select from contact c where c.reference ="
                                + " p.business_key_)"));
        decisions(database, log, findings);
        steps(database, log, findings);
        clocks(database, log, findings);
        return new StormCheck(findings);
    }

    boolean isClean() {
        return findings.values().stream().allMatch(number -> number == 0);
    }

    private static void decisions(JdbcClient database, StormLog log, Map<String, Long> findings) {
        findings.put(
                "acknowledged decisions lost",
                log.decided.stream()
                        .filter(reference -> decisions(database, reference) == 0)
                        .count());
        findings.put(
                "decisions doubled",
                count(
                        database,
                        "select count(*) from (select child from threshold_decision"
                                + " group by child having count(*) > 1) twice"));
        findings.put(
                "decisions and open duty tasks not one",
                count(
                        database,
                        "select count(*) from contact c where"
                                + " (select count(distinct d.child) from threshold_decision d join child h on h.id = d.child where"
                                + " h.contact = c.id) + (select count(*) from act_ru_task t join act_ru_execution e on e.id_ ="
                                + " t.proc_inst_id_ where e.business_key_ = c.reference and t.task_def_key_ ="
                                + " 'Task_DecideThreshold') <> 1"));
    }

    private static void steps(JdbcClient database, StormLog log, Map<String, Long> findings) {
        findings.put(
                "acknowledged step-ups lost",
                log.steppedUp.entrySet().stream()
                        .filter(kept -> database.sql("select count(*) from step_up s join contact c on c.reference ="
                                                + " s.contact where s.id = ? and s.plan = ? and c.worry_concern = ?")
                                        .params(kept.getKey(), kept.getValue(), StormPeople.words(kept.getKey()))
                                        .query(Long.class)
                                        .single()
                                != 1)
                        .count());
        findings.put(
                "plans closed early",
                count(
                        database,
                        "select count(*) from plan where state = 'CLOSED' or state in ('ACTIVE',"
                                + " 'STEP_UP_PENDING') and (lead_name is null or next_taf_on is null)"));
        findings.put(
                "plans pending without a step-up, or the other way round",
                count(
                        database,
                        "select count(*) from plan p where (state = 'STEP_UP_PENDING') <> exists (select from"
                                + " step_up s where s.plan = p.reference and (s.state = 'PENDING' or s.state = 'ACCEPTED'))"));
        findings.put(
                "plans on which nothing runs",
                count(
                        database,
                        "select count(*) from plan p where (select count(*) from act_ru_execution e join"
                                + " act_re_procdef d on d.id_ = e.proc_def_id_ where e.business_key_ = p.reference and d.key_ ="
                                + " 'EarlyHelpPlanProcess' and e.parent_id_ is null) <> 1"));
        findings.put(
                "children with two plans",
                count(
                        database,
                        "select count(*) from (select child from plan_child group by child having count(distinct plan)"
                                + " > 1) twice"));
    }

    private static void clocks(JdbcClient database, StormLog log, Map<String, Long> findings) {
        List<Long> rung = log.due.stream()
                .filter(reference -> decisions(database, reference) == 0)
                .map(reference -> database.sql(
                                "select count(*) from act_hi_taskinst t join act_hi_procinst p on p.id_ ="
                                        + " t.proc_inst_id_ where p.business_key_ = ? and t.task_def_key_ ="
                                        + " 'Task_ReviewOverdueDecision'")
                        .param(reference)
                        .query(Long.class)
                        .single())
                .toList();
        findings.put("timers missed", rung.stream().filter(times -> times == 0).count());
        findings.put(
                "timers rung twice", rung.stream().filter(times -> times > 1).count());
        findings.put("jobs given up", count(database, "select count(*) from act_ru_job where retries_ = 0"));
    }

    private static long lost(JdbcClient database, StormLog log) {
        return log.acknowledged.entrySet().stream()
                .filter(kept -> database.sql("select count(*) from contact c join submission s on s.token = c.token"
                                        + " where c.worry_concern = ? and c.reference = ?")
                                .params(StormPeople.words(kept.getKey()), kept.getValue())
                                .query(Long.class)
                                .single()
                        != 1)
                .count();
    }

    private static long contacts(JdbcClient database, UUID token) {
        return database.sql("select count(*) from contact where worry_concern = ?")
                .param(StormPeople.words(token))
                .query(Long.class)
                .single();
    }

    private static long decisions(JdbcClient database, String reference) {
        return database.sql("select count(*) from threshold_decision d join child h on h.id = d.child join contact c on"
                        + " c.id = h.contact where c.reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }

    private static long count(JdbcClient database, String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
