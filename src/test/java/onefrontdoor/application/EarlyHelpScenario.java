package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Scenarios;

/** Families whom social work leaves to early help, through Tasklist's endpoints. */
abstract class EarlyHelpScenario extends FrontDoorScenario {

    static final String FAMILY_SUPPORT = "TARGETED_FAMILY_SUPPORT";
    static final String ANSWER = "Decide family support";
    static final String PLACE = "Decide destination";

    private static final Map<String, Object> LEAD = Map.of(
            "leadKind", "SINGLE_AGENCY",
            "leadName", "Hana ZZ-Visitor",
            "leadAgency", "Health visiting",
            "leadReached", "01632 960001",
            "rationale", "She knows the family.",
            "nextTaf", "2026-04-20");

    String reference;

    void early(String received, MakeContact contact, String level, int children) {
        clock.moveTo(received);
        reference = received(contact, Channel.PUBLIC_PAGE).reference().value();
        Object[] judgements = IntStream.rangeClosed(1, children)
                .mapToObj(child -> judgement(child, level, "NOT_SOCIAL_CARE", "Early help can do it."))
                .toArray();
        TasklistUser socialWork = signedIn("dswm1");
        String task = socialWork.taskId(reference);
        socialWork.claim(task);
        assertThat(socialWork.decideThreshold(task, judgements).statusCode()).isLessThan(300);
        runJobs();
    }

    void place(Object... choices) {
        complete("dehm1", PLACE, choices);
    }

    void answer(Object... answers) {
        complete("tm1", ANSWER, answers);
    }

    void complete(String login, String task, Object... children) {
        HttpResponse<String> done = tried(login, task, children);
        assertThat(done.statusCode()).as(done.body()).isLessThan(300);
        runJobs();
    }

    HttpResponse<String> tried(String login, String task, Object... children) {
        TasklistUser person = signedIn(login);
        String id = person.task(reference, task).path("id").asText();
        person.claim(id);
        return person.complete(id, Map.of("children", List.of(children)));
    }

    static Map<String, Object> taken(int child) {
        return Map.of("number", String.valueOf(child), "answer", "ACCEPT", "rationale", "We know how to help.");
    }

    /** The family of SC04, led by family support; the team meets on 20 April 2026. */
    String anActivePlan() {
        early("2026-03-05T11:10", Scenarios.sc04(), "LEVEL_2B", 3);
        clock.moveTo("2026-03-06T10:00");
        place(choice(1, FAMILY_SUPPORT, "A"), choice(2, FAMILY_SUPPORT, "B"), choice(3, FAMILY_SUPPORT, "C"));
        clock.moveTo("2026-03-09T09:30");
        answer(taken(1), taken(2), taken(3));
        finished("tm1", "Allocate lead professional", LEAD);
        return database.sql("select reference from plan where contact_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    void finished(String login, String task, Map<String, Object> answers) {
        HttpResponse<String> done = sent(login, task, answers);
        assertThat(done.statusCode()).as(done.body()).isLessThan(300);
        runJobs();
    }

    HttpResponse<String> sent(String login, String task, Map<String, Object> answers) {
        TasklistUser person = signedIn(login);
        String id = person.task(reference, task).path("id").asText();
        person.claim(id);
        return person.complete(id, answers);
    }
}
