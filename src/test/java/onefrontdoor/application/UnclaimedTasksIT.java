package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Channel;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever asks for tasks that nobody holds gets those of their own desk, whatever else they ask for (P5). */
class UnclaimedTasksIT extends FrontDoorScenario {

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identities;

    @AfterEach
    void nobodyAsks() {
        identities.clearAuthentication();
    }

    @ParameterizedTest(name = "{0} at {1} sees {2}")
    @CsvSource({"dswm1, duty-social-work-manager, 1", "dehm1, duty-early-help-manager, 0"})
    void nobodyWidensTheList(String person, String desk, long seen) {
        received(AContact.aContact().make(), Channel.PHONE);
        identities.setAuthentication(person, List.of(desk));

        List<TaskQuery> questions = List.of(
                unclaimed(),
                unclaimed().taskCandidateGroupLike("%"),
                unclaimed().taskCandidateGroup("duty-social-work-manager"),
                unclaimed().or().taskCandidateGroupLike("%").endOr());

        assertThat(questions).extracting(TaskQuery::count).containsOnly(seen);
        assertThat(questions)
                .extracting(question -> (long) question.listPage(0, 50).size())
                .containsOnly(seen);
    }

    private TaskQuery unclaimed() {
        return tasks.createTaskQuery().taskUnassigned().taskDefinitionKey("Task_DecideThreshold");
    }
}
