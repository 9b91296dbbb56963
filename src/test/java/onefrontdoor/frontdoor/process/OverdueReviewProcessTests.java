package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.REVIEW_BY;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.startedByMessage;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Map;
import onefrontdoor.CoversModel;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/overdue-review.bpmn")
class OverdueReviewProcessTests {

    private final Desks desks = Desks.stubbed();
    private final FormAnswers answers = answersBy("hos1");

    @Test
    void asksTheHeadOfServiceToReviewALateDecision() {
        ProcessInstance overdue = startedByMessage("DecisionOverdue", "reviewBy", REVIEW_BY);

        assertThat(overdue).isWaitingAtExactly("Task_ReviewOverdueDecision").hasBusinessKey(REFERENCE.value());
        assertThat(task(overdue))
                .hasCandidateGroup("head-of-service")
                .hasDueDate(REVIEW_BY)
                .isNotAssigned();
        assertThat(job(overdue)).isNull();
    }

    @Test
    void keepsWhatTheHeadOfServiceDid() {
        ProcessInstance overdue = startedByMessage("DecisionOverdue", "reviewBy", REVIEW_BY);

        submit(task(overdue), answers);

        assertThat(overdue)
                .isEnded()
                .hasPassedInOrder(
                        "StartEvent_DecisionOverdue",
                        "Task_ReviewOverdueDecision",
                        "Task_RecordOverdueReview",
                        "EndEvent_OverdueDecisionReviewed");
        verify(desks.outcome()).reviewed(REFERENCE, "Spoke with the school.", answers.by());
    }

    @Test
    void leavesTheReviewOpenWhenNothingWasWritten() {
        ProcessInstance overdue = startedByMessage("DecisionOverdue", "reviewBy", REVIEW_BY);
        FormAnswers nothing = new FormAnswers(answers.by(), Map.of("note", " "));

        assertThatThrownBy(() -> submit(task(overdue), nothing))
                .isInstanceOf(Refusal.class)
                .hasMessage("Answer “What did you do about the late decision?”.");

        assertThat(overdue).isWaitingAtExactly("Task_ReviewOverdueDecision");
        verifyNoInteractions(desks.outcome());
    }
}
