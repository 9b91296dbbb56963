package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** What the two duty managers do beside the straight way of a contact (RB10, RB11, RB13, T2, T8). */
class DutyManagersIT extends FrontDoorScenario {

    @Test
    void sc06TheTwoArmsTalkAndTheHandOverNoteIsRead() {
        clock.moveTo("2026-03-09T10:00");
        String reference = received(Scenarios.sc06(), Channel.PHONE).reference().value();
        TasklistUser socialWork = signedIn("dswm1");
        TasklistUser earlyHelp = signedIn("dehm1");

        act(socialWork, reference, "advice", Map.of("choice", "EARLY_HELP", "words", "Would TFSS take this family?"));
        String question = task(earlyHelp, reference, "Give advice");
        assertThat(earlyHelp.open(question).body()).contains("Would TFSS take this family?");
        earlyHelp.claim(question);
        earlyHelp.complete(question, Map.of("note", "Yes, if mother agrees."));
        String decision = task(socialWork, reference, "Decide threshold");
        assertThat(socialWork.open(decision).body()).contains("Yes, if mother agrees.");
        socialWork.claim(decision);
        assertThat(decide(socialWork, decision, 2, Map.of()).statusCode())
                .as("no case changes arms without a word")
                .isEqualTo(400);
        assertThat(decide(socialWork, decision, 2, Map.of("handoverNote", "Discussed with Dana."))
                        .statusCode())
                .isLessThan(300);
        runJobs();

        String destination = task(earlyHelp, reference, "Decide destination");
        assertThat(earlyHelp.open(destination).body()).contains("Discussed with Dana.", "Yes, if mother agrees.");
    }

    @Test
    void sc20WhatTheSchoolAddsIsDecidedAgainAndNothingIsOverwritten() {
        clock.moveTo("2026-03-27T11:00");
        String reference = decidedForEarlyHelp();
        TasklistUser socialWork = signedIn("dswm1");
        assertThat(socialWork.task(reference)).isEmpty();

        act(
                signedIn("cso1"),
                reference,
                "information",
                Map.of("words", "The fifth bruise explanation, says the school."));
        String reading = task(socialWork, reference, "Read new information");
        assertThat(socialWork.open(reading).body()).contains("fifth bruise");
        socialWork.claim(reading);
        socialWork.complete(
                reading,
                Map.of(
                        "children",
                        List.of(Map.of("number", "1", "effect", "DECIDE_AGAIN", "rationale", "A pattern."))));
        runJobs();
        assertThat(threshold(reference)).as("in force until the new one").containsExactly("NOT_SOCIAL_CARE");

        String decision = task(socialWork, reference, "Decide threshold");
        socialWork.claim(decision);
        assertThat(socialWork
                        .decideThreshold(decision, judgement(1, "LEVEL_3", "SECTION_17", "Injuries unexplained."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
        assertThat(threshold(reference)).containsExactly("NOT_SOCIAL_CARE", "SECTION_17");
        assertThat(count("select count(*) from social_care_request where contact_reference = ?", reference))
                .isEqualTo(1);
    }

    @Test
    void sc22AHoldIsABreachWithAnOwnerAndTheContactStaysOnTheList() {
        clock.moveTo("2026-04-02T16:40");
        String reference = received(Scenarios.sc22(), Channel.PHONE).reference().value();
        clock.moveTo("2026-04-07T17:05");
        runJobs();
        TasklistUser socialWork = signedIn("dswm1");
        String decision = task(socialWork, reference, "Decide threshold");
        socialWork.claim(decision);

        socialWork.complete(
                decision,
                Map.of(
                        "readiness",
                        "HOLD",
                        "holdOwner",
                        "CUSTOMER_SUPPORT",
                        "holdReason",
                        "Nobody knows which child."));
        runJobs();

        assertThat(database.sql("""
                        select step from breach b join contact c on c.id = b.contact where reference = ? order by 1""").param(reference).query(String.class).list())
                .containsExactly("HELD_FOR_INFORMATION", "THRESHOLD");
        assertThat(task(socialWork, reference, "Decide threshold")).isNotEqualTo(decision);
        assertThat(task(signedIn("cso1"), reference, "Chase missing information"))
                .isNotEmpty();
    }

    @Test
    void everybodyMayRaiseTheUrgencyAndARedContactSkipsThePaperwork() {
        clock.moveTo("2026-04-01T10:00");
        String reference = received(Scenarios.sc22(), Channel.PHONE).reference().value();
        TasklistUser officer = signedIn("cso1");
        assertThat(signedIn("dswm1").task(reference)).isEmpty();

        act(officer, reference, "urgency", Map.of("choice", "RED", "words", "The ward rang: the child left with him."));
        runJobs();

        JsonNode decision = signedIn("dswm1").task(reference).orElseThrow();
        assertThat(decision.path("due").asText())
                .as("14:00 in British Summer Time")
                .startsWith("2026-04-01T13:00");
        assertThat(decision.toString()).contains("RED");
        HttpResponse<String> lowered =
                page(officer, reference, "urgency", Map.of("choice", "GREEN", "words", "Sounds calm now."));
        assertThat(lowered.statusCode()).isEqualTo(409);
        assertThat(lowered.body()).contains("Only a duty manager may lower the urgency", "Sounds calm now.");
        assertThat(count(
                        "select count(*) from urgency_rating u join contact c on c.id = u.contact where c.reference = ?",
                        reference))
                .isEqualTo(2);
    }

    private String decidedForEarlyHelp() {
        String reference = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        TasklistUser socialWork = signedIn("dswm1");
        String decision = task(socialWork, reference, "Decide threshold");
        socialWork.claim(decision);
        decide(socialWork, decision, 1, Map.of("handoverNote", "School stays with her."));
        runJobs();
        TasklistUser earlyHelp = signedIn("dehm1");
        String destination = task(earlyHelp, reference, "Decide destination");
        earlyHelp.claim(destination);
        earlyHelp.complete(destination, Map.of("children", List.of(choice(1, "OTHER_EARLY_HELP", "School goes on."))));
        runJobs();
        return reference;
    }

    private static HttpResponse<String> decide(
            TasklistUser manager, String task, int children, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "readiness", "DECIDE",
                "adultAtRisk", "NO",
                "children",
                        IntStream.rangeClosed(1, children)
                                .mapToObj(child ->
                                        judgement(child, "LEVEL_3", "NOT_SOCIAL_CARE", "Early help can do this."))
                                .toList()));
        answers.putAll(more);
        return manager.complete(task, answers);
    }

    private static String task(TasklistUser person, String reference, String name) {
        return person.task(reference, name).path("id").asText();
    }

    private static void act(TasklistUser person, String reference, String action, Map<String, String> typed) {
        assertThat(page(person, reference, action, typed).statusCode()).isEqualTo(303);
    }

    private static HttpResponse<String> page(
            TasklistUser person, String reference, String action, Map<String, String> typed) {
        String address = "/contacts/" + reference + "/" + action;
        return person.submit(address, address, typed);
    }

    private List<String> threshold(String reference) {
        return database.sql("""
                        select route from threshold_decision d join child h on h.id = d.child
                        join contact c on c.id = h.contact where reference = ? order by round""").param(reference).query(String.class).list();
    }
}
