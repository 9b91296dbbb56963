package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import org.junit.jupiter.api.BeforeEach;

/** A contact about one child below the threshold of social care, on its way to a service. */
abstract class SharingScenario extends FrontDoorScenario {

    String reference;

    @BeforeEach
    void thursday() {
        clock.moveTo("2026-03-12T13:20");
    }

    void belowTheThreshold(Agreement help, Agreement sharing) {
        reference = received(
                        aContact()
                                .withAtHome(parent("Rae ZZ-Ivy", "Mother"), parent("Sam ZZ-Ivy", "Father"))
                                .withFamily(Answer.YES, help, sharing)
                                .make(),
                        Channel.PUBLIC_PAGE)
                .reference()
                .value();
        clock.moveTo("2026-03-13T09:30");
        runJobs();
        TasklistUser socialWork = signedIn("dswm1");
        String decision = claimed(socialWork, "Decide threshold");
        assertThat(socialWork
                        .decideThreshold(decision, judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", "Early help can do it."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
        clock.moveTo("2026-03-13T10:30");
    }

    void sentTo(String destination) {
        TasklistUser earlyHelp = signedIn("dehm1");
        assertThat(send(earlyHelp, claimed(earlyHelp, "Decide destination"), destination)
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    static HttpResponse<String> send(TasklistUser earlyHelp, String task, String destination) {
        return earlyHelp.complete(task, Map.of("children", List.of(choice(1, destination, "Fits the need."))));
    }

    static Map<String, Object> mother() {
        return Map.of(
                "answeredBy", "person 1",
                "means", "VERBAL",
                "capacity", "PARENTAL_RESPONSIBILITY",
                "evidence", "She is the mother.");
    }

    static Map<String, Object> answer(String said, Map<String, Object> more) {
        Map<String, Object> row = new HashMap<>(more);
        row.putAll(Map.of("number", "1", "agreesToHelp", said, "agreesToSharing", said));
        return Map.of("children", List.of(row));
    }

    static Map<String, Object> reviewed(String outcome) {
        return Map.of(
                "children", List.of(Map.of("number", "1", "review", outcome, "rationale", "Too dangerous to ask.")));
    }

    static Map<String, Object> stands(String why) {
        return Map.of("children", List.of(Map.of("number", "1", "effect", "STANDS", "rationale", why)));
    }

    String claimed(TasklistUser person, String name) {
        String id = task(person, name).path("id").asText();
        person.claim(id);
        return id;
    }

    JsonNode task(TasklistUser person, String name) {
        return person.task(reference, name);
    }

    /** Decisions that wait for somebody; chases and letters stop nothing. */
    long openDecisions() {
        return count(
                "select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_"
                        + " = ? and t.task_def_key_ not in ('Task_ChaseMissingInformation', 'Task_WriteOrCall')",
                reference);
    }
}
