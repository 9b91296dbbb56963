package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.MakeContact;

/** Families whom social work leaves to early help, through Tasklist's endpoints. */
abstract class EarlyHelpScenario extends FrontDoorScenario {

    static final String FAMILY_SUPPORT = "TARGETED_FAMILY_SUPPORT";
    static final String ANSWER = "Decide family support";
    static final String PLACE = "Decide destination";

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
}
