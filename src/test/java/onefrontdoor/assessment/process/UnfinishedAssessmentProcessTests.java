package onefrontdoor.assessment.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.assessment.OldDrafts;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

@CoversModel("processes/assessment/unfinished-assessment.bpmn")
class UnfinishedAssessmentProcessTests {

    private static final Reference PLAN = new Reference("P-2026-000047");
    private static final Date REVIEW_BY = Date.from(Instant.parse("2026-04-29T16:00:00Z"));

    @Test
    void keepsWhatTheManagerFound() {
        OldDrafts drafts = mock(OldDrafts.class);
        TestEngine.register(new RecordUnfinishedReviewDelegate(drafts));
        ProcessInstance review = runtimeService()
                .createMessageCorrelation(UnfinishedAssessmentModel.UNFINISHED)
                .processInstanceBusinessKey(PLAN.value())
                .setVariable(UnfinishedAssessmentModel.REVIEW_BY, REVIEW_BY)
                .correlateStartMessage();
        assertThat(task(review)).isNotAssigned().hasDueDate(REVIEW_BY);
        FormAnswers answers = new FormAnswers(new Actor("dehm1"), Map.of("keeping", "AS_IT_IS", "note", "Rang."));

        taskService()
                .complete(
                        task(review).getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(answers, true).create()));

        verify(drafts).review(PLAN, answers);
        assertThat(review).isEnded().hasPassed("EndEvent_UnfinishedAssessmentReviewed");
    }
}
