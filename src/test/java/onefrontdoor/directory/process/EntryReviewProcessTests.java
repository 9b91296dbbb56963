package onefrontdoor.directory.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.directory.EntryReview;
import onefrontdoor.directory.ReviewDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/directory/entry-review.bpmn")
class EntryReviewProcessTests {

    private static final EntryReview REVIEW =
            new EntryReview(new Reference("S-2026-000012"), UUID.randomUUID(), "tfss-team-manager");
    private static final Instant CONFIRM_BY = Instant.parse("2026-03-16T17:00:00Z");

    private final ReviewDesk desk = mock(ReviewDesk.class);
    private final FormAnswers answers = new FormAnswers(new Actor("tm1"), Map.of("entry", "STILL_RIGHT"));

    @BeforeEach
    void openTheDesk() {
        TestEngine.register(new RecordEntryReviewDelegate(desk));
    }

    @Test
    void asksTheDeskThatKeepsTheEntryAndRecordsWhatItSays() {
        ProcessInstance review = begun();
        assertThat(task(review)).hasCandidateGroup("tfss-team-manager").hasDueDate(Date.from(CONFIRM_BY));

        taskService()
                .complete(
                        task(review).getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(answers, true).create()));

        verify(desk).answered(REVIEW.reference(), answers);
        assertThat(review).isEnded().hasPassed("EndEvent_EntryReviewed");
    }

    @Test
    void endsByItselfWhenTheEntryIsConfirmedElsewhere() {
        ProcessInstance review = begun();

        process().confirmedElsewhere(REVIEW);

        assertThat(review).isEnded().hasPassed("EndEvent_NothingToConfirm");
        verifyNoInteractions(desk);
    }

    @Test
    void aTaskThatWaitsGoesToTheDeskThatKeepsTheEntryFromNowOn() {
        ProcessInstance review = begun();
        taskService().claim(task(review).getId(), "tm1");

        process().handedTo(REVIEW, "head-of-service");

        assertThat(task(review)).isNotAssigned().hasCandidateGroup("head-of-service");
        org.assertj.core.api.Assertions.assertThat(taskService()
                        .createTaskQuery()
                        .taskCandidateGroup("tfss-team-manager")
                        .count())
                .isZero();
    }

    private static CamundaEntryReviews process() {
        return new CamundaEntryReviews(runtimeService(), taskService());
    }

    private static ProcessInstance begun() {
        process().begin(REVIEW, CONFIRM_BY);
        return runtimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(REVIEW.reference().value())
                .singleResult();
    }
}
