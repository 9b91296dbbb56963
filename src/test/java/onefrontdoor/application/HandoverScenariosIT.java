package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** What becomes of families who are handed on, as the domain dossier tells it, section 6.3, through Tasklist's endpoints. */
class HandoverScenariosIT extends EarlyHelpScenario {

    @Test
    void sc04TheTeamManagerTakesTheFamilyOn() {
        early("2026-03-05T11:10", Scenarios.sc04(), "LEVEL_2B", 3);
        clock.moveTo("2026-03-06T10:00");
        place(choice(1, FAMILY_SUPPORT, "A"), choice(2, FAMILY_SUPPORT, "B"), choice(3, FAMILY_SUPPORT, "C"));
        assertThat(proposed()).isEqualTo(3);
        clock.moveTo("2026-03-09T09:30");

        answer(taken(1), taken(2), taken(3));

        assertThat(given("ACCEPT")).isEqualTo(3);
        assertThat(openDecisions()).isZero();
    }

    @Test
    void sc06NeglectFitsAndSc06bTheTeamManagerDeclinesYetTheFamilyGetsAService() {
        early("2026-03-09T10:00", Scenarios.sc06(), "LEVEL_3", 2);
        clock.moveTo("2026-03-10T09:30");
        place(choice(1, FAMILY_SUPPORT, "Neglect."), choice(2, FAMILY_SUPPORT, "Neglect."));
        assertThat(proposed()).isEqualTo(2);
        assertThat(signedIn("tm1").task(reference, ANSWER).path("due").asText()).startsWith("2026-03-12T17:00");
        Map<String, Object> withoutAlternative = declined(1, Map.of());
        assertThat(tried("tm1", ANSWER, withoutAlternative, taken(2)).body())
                .as("nobody is left without a service")
                .contains("nobody is left without a service");
        assertThat(tried("tm1", ANSWER, declined(1, Map.of("alternative", FAMILY_SUPPORT)), taken(2))
                        .statusCode())
                .isEqualTo(400);
        assertThat(given("DECLINE")).isZero();

        answer(declined(1, Map.of("alternative", "OTHER_SPECIALIST")), taken(2));

        TasklistUser earlyHelp = signedIn("dehm1");
        String again = earlyHelp.task(reference, PLACE).path("id").asText();
        assertThat(earlyHelp.open(again).body()).contains("Another team knows the family.");
        place(choice(1, "OTHER_SPECIALIST", "As the team manager says."));
        assertThat(given("DECLINE")).isEqualTo(1);
        assertThat(signedIn("cso1").task(reference, "Ask family"))
                .as("nobody has agreed yet that another service hears of her")
                .isNotEmpty();
    }

    @Test
    void sc31AServiceThatTakesNobodyIsRefusedAndTheNeedNoted() {
        early("2026-03-05T11:10", Scenarios.sc04(), "LEVEL_2B", 3);
        Map<String, Object> paused = new HashMap<>(choice(1, "OTHER_EARLY_HELP", "A mentor."));
        paused.put("service", service("temporarily closed"));
        Map<String, Object> second = choice(2, FAMILY_SUPPORT, "B");
        Map<String, Object> third = choice(3, FAMILY_SUPPORT, "C");
        TasklistUser earlyHelp = signedIn("dehm1");
        String task = earlyHelp.task(reference, PLACE).path("id").asText();
        earlyHelp.claim(task);
        long noted = noted();

        HttpResponse<String> refused = earlyHelp.complete(task, Map.of("children", List.of(paused, second, third)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("is paused", "Choose another service for child 1");
        assertThat(noted()).isEqualTo(noted + 1);
        assertThat(count("select count(*) from service_request where contact_reference = ?", reference))
                .as("nobody is sent to a closed service")
                .isZero();
    }

    private static Map<String, Object> declined(int child, Map<String, Object> more) {
        Map<String, Object> row = new HashMap<>(more);
        row.putAll(Map.of(
                "number", String.valueOf(child), "answer", "DECLINE", "rationale", "Another team knows the family."));
        return row;
    }

    /** How many children the eligibility table would take (TF1 to TF9); it decides nothing. */
    private int proposed() {
        TasklistUser manager = signedIn("tm1");
        String task = manager.task(reference, ANSWER).path("id").asText();
        return manager.open(task).body().split("Fits targeted family support", -1).length - 1;
    }

    private String service(String status) {
        return database.sql("select id::text from directory_service where status = ? order by title limit 1")
                .param(status)
                .query(String.class)
                .single();
    }

    private long given(String answer) {
        return count(
                "select count(*) from family_support_answer a join destination_decision d on d.id = a.decision join child h"
                        + " on h.id = d.child join contact c on c.id = h.contact where c.reference = ? and a.answer = ?",
                reference,
                answer);
    }

    private long noted() {
        return count("select count(*) from unmet_need where cause = 'PAUSED'");
    }

    private long openDecisions() {
        return count(
                "select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_"
                        + " = ? and t.task_def_key_ like 'Task_Decide%'",
                reference);
    }
}
