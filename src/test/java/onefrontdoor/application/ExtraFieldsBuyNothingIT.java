package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** A field that nobody asked for changes nothing, and an id of somebody else's opens nothing (P13). */
class ExtraFieldsBuyNothingIT extends FrontDoorScenario {

    private static final String TASK = "/camunda/api/engine/engine/default/task/";

    @Test
    void theApiTakesNoFieldThatItDoesNotDescribe() throws Exception {
        clock.moveTo("2026-03-03T14:05");
        AgencySystem school = new AgencySystem(port, "test-school");
        JsonNode plain = new ObjectMapper().readTree(Caller.write(AgencySystem.body(Scenarios.sc02())));
        long before = everything();
        int tried = 0;
        for (String column : columnNames()) {
            for (String place :
                    List.of("", "/professional", "/children/0", "/children/0/birth", "/worry", "/home", "/family")) {
                ObjectNode body = plain.deepCopy();
                ObjectNode target = (ObjectNode) body.at(place);
                if (!target.has(column) && !isDescribed(column, place)) {
                    target.put(column, "1");
                    tried++;
                    assertThat(school.send(body.toString(), UUID.randomUUID()).statusCode())
                            .as(place + "/" + column)
                            .isEqualTo(400);
                }
            }
        }
        System.out.printf(
                "P13: %d bodies with an extra field sent to the API, %d rows made%n", tried, everything() - before);
        assertThat(everything()).isEqualTo(before);
    }

    private static boolean isDescribed(String column, String place) {
        return Map.of(
                        "/professional",
                        "role,name,phone,email",
                        "/children/0",
                        "school,description,sex,upn",
                        "/home",
                        "language",
                        "/worry",
                        "")
                .getOrDefault(place, "")
                .contains(column);
    }

    @Test
    void aFormSetsWhatItDeclaresAndNothingElse() {
        clock.moveTo("2026-03-03T14:05");
        String reference = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        List<String> contactBefore = rows("select c::text from contact c where reference = ?", reference);
        List<String> childBefore =
                rows("select h::text from child h join contact c on c.id = h.contact where reference = ?", reference);
        List<String> columns = columnNames();

        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String column : columns) {
            row.put(column, "intruder");
            answers.put(column, "intruder");
        }
        for (String variable : List.of(
                "urgency",
                "anyChildMeetsThreshold",
                "basicsComplete",
                "adviceOnly",
                "decideBy",
                "socialWorkAsked",
                "reference",
                "source",
                "childrenAges",
                "answers",
                "assignee",
                "decidedBy")) {
            answers.put(variable, "intruder");
        }
        row.putAll(judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", "As declared."));
        answers.putAll(
                Map.of("readiness", "DECIDE", "children", List.of(row), "adultAtRisk", "NO", "handoverNote", "Spoke."));
        var answer = manager.complete(task, answers);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        runJobs();

        assertThat(rows("select c::text from contact c where reference = ?", reference))
                .isEqualTo(contactBefore);
        assertThat(rows(
                        "select h::text from child h join contact c on c.id = h.contact where reference = ?",
                        reference))
                .isEqualTo(childBefore);
        assertThat(count("""
                        select count(*) from threshold_decision d join child h on h.id = d.child join contact c on c.id = h.contact
                        where c.reference = ? and d.decided_by = 'dswm1' and d.round = 1 and d.superseded_at is null
                        and d.level = 'LEVEL_2B' and d.rationale = 'As declared.'""", reference)).isEqualTo(1);
        TasklistUser earlyHelp = signedIn("dehm1");
        String next = earlyHelp.taskId(reference);
        earlyHelp.claim(next);
        answers.put(
                "children", List.of(TasklistUser.choice(1, "SOCIAL_WORK_DECISION", "The process goes on from here.")));
        assertThat(earlyHelp.complete(next, answers).statusCode()).isLessThan(300);
        assertThat(count("select count(*) from act_ru_variable where text_ like '%intruder%'"))
                .isZero();
        assertThat(count("select count(*) from act_hi_varinst where text_ like '%intruder%'"))
                .isZero();
        assertThat(count("select count(*) from act_ru_variable where name_ = any (?)", (Object) columns.stream()
                        .filter(name -> !List.of("urgency", "reference", "source", "decide_by")
                                .contains(name))
                        .toArray(String[]::new)))
                .isZero();
        System.out.printf("P13: a form sent with %d undeclared fields, 0 kept%n", 2 * columns.size() + 12);
    }

    @Test
    void anIdOfSomebodyElseOpensNothing() {
        clock.moveTo("2026-03-03T14:05");
        String mine = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        String other = received(Scenarios.sc07(), Channel.PHONE).reference().value();
        TasklistUser first = signedIn("dswm1");
        TasklistUser second = signedIn("dswm2");
        TasklistUser stranger = signedIn("dehm1");
        String task = first.taskId(mine);
        String otherTask = first.taskId(other);
        List<Integer> refused = new ArrayList<>();

        for (String colleague : List.of("dswm2", "dehm1", "hos1", "nobody", "breakglass")) {
            refused.add(first.json("POST", TASK + task + "/claim", "{\"userId\":\"" + colleague + "\"}")
                    .statusCode());
        }
        assertThat(count("select count(*) from act_ru_task where id_ = ? and assignee_ is not null", task))
                .isZero();
        first.claim(task);
        second.claim(otherTask);
        refused.add(first.unclaim(otherTask).statusCode());
        refused.add(second.unclaim(task).statusCode());
        refused.add(stranger.open(task).statusCode());
        refused.add(stranger.get(TASK + task).statusCode());
        refused.add(stranger.get(TASK + task + "/deployed-form").statusCode());
        refused.add(stranger.claim(task).statusCode());
        for (int number : new int[] {0, -1, 2, 99}) {
            refused.add(first.decideThreshold(task, judgement(number, "LEVEL_1", "NOT_SOCIAL_CARE", "No."))
                    .statusCode());
        }
        refused.add(first.decideThreshold(otherTask, judgement(1, "LEVEL_1", "NOT_SOCIAL_CARE", "No."))
                .statusCode());
        for (String key : List.of(UUID.randomUUID().toString(), mine, "1", task)) {
            refused.add(new Caller(port).get("/status/" + key).statusCode());
            refused.add(stranger.get("/desk/contacts/sent/" + key).statusCode());
        }
        System.out.printf("P13: %d foreign ids tried, answers %s%n", refused.size(), refused);
        assertThat(refused).allMatch(status -> status >= 400 && status < 500);
        assertThat(count("select count(*) from act_ru_task where id_ = ? and assignee_ = 'dswm1'", task))
                .isEqualTo(1);
        assertThat(count("select count(*) from act_ru_task where id_ = ? and assignee_ = 'dswm2'", otherTask))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from threshold_decision d join child h on h.id = d.child join contact c on c.id = h.contact where c.reference in (?, ?)",
                        mine,
                        other))
                .isZero();
    }

    private List<String> columnNames() {
        return database.sql("""
                        select distinct column_name from information_schema.columns where table_schema = 'public'
                        and table_name not like 'act\\_%' and table_name not like 'databasechangelog%' order by 1""").query(String.class).list();
    }

    private List<String> rows(String sql, String reference) {
        return database.sql(sql).param(reference).query(String.class).list();
    }

    private long everything() {
        return count(
                "select (select count(*) from contact) + (select count(*) from submission) + (select count(*) from child)"
                        + " + (select count(*) from act_ru_execution) + (select count(*) from audit_entry)");
    }
}
