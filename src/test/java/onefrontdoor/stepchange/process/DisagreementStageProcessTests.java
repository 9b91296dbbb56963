package onefrontdoor.stepchange.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.DisagreementDesk;
import onefrontdoor.stepchange.DisagreementStage;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/stepchange/disagreement-stage.bpmn")
class DisagreementStageProcessTests {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000034");
    private static final Date BY = Date.from(Instant.parse("2026-03-30T16:00:00Z"));

    private final DisagreementDesk desk = mock(DisagreementDesk.class);

    @BeforeEach
    void openTheDesk() {
        TestEngine.register(new RecordTalkDelegate(desk));
        TestEngine.register(new RecordJudgementDelegate(desk));
        TestEngine.register(new RecordSettlementDelegate(desk));
    }

    @Test
    void letsWhoeverDecidedTalkFirst() {
        ProcessInstance stage = at(DisagreementStage.TALK);

        assertThat(task(stage))
                .hasName("Talk with challenger")
                .isAssignedTo("dswm1")
                .hasDueDate(BY);
        FormAnswers answers = Answered.complete(task(stage), "dswm1");

        verify(desk).talked(ID, answers);
        assertThat(stage).isEnded().hasPassed("Task_RecordTalk", "EndEvent_StageAnswered");
    }

    @Test
    void letsManagersJudgeAndDecideAnew() {
        ProcessInstance stage = at(DisagreementStage.MANAGERS);

        assertThat(task(stage)).hasName("Judge disagreement").hasCandidateGroup("duty-social-work-manager");
        FormAnswers answers = Answered.complete(task(stage), "dswm2");

        verify(desk).judged(ID, answers);
        assertThat(stage).isEnded().hasPassed("Task_RecordJudgement");
        assertThat(at(DisagreementStage.ANEW)).isWaitingAt("Task_JudgeDisagreement");
    }

    @Test
    void putsEveryOtherStageBeforeTheHeadOfService() {
        ProcessInstance stage = at(DisagreementStage.FORMAL);

        assertThat(task(stage)).hasName("Settle dispute").hasCandidateGroup("head-of-service");
        FormAnswers answers = Answered.complete(task(stage), "hos1");

        verify(desk).settled(ID, answers);
        assertThat(stage).isEnded().hasPassed("Task_RecordSettlement");
        assertThat(at(DisagreementStage.PARTNERS)).isWaitingAt("Task_SettleDispute");
    }

    @Test
    void keepsTheTaskWhenTheDeskRefuses() {
        ProcessInstance stage = at(DisagreementStage.MANAGERS);
        doThrow(new Refusal(Refusal.Kind.FORBIDDEN, "A colleague does."))
                .when(desk)
                .judged(any(), any());

        assertThatThrownBy(() -> Answered.complete(task(stage), "dswm1")).isInstanceOf(Refusal.class);

        assertThat(stage).isWaitingAt("Task_JudgeDisagreement");
    }

    private static ProcessInstance at(DisagreementStage stage) {
        return runtimeService()
                .startProcessInstanceByKey(
                        DisagreementStageModel.KEY,
                        "C-2026-000124",
                        Variables.putValue(DisagreementStageModel.SUBJECT, ID.toString())
                                .putValue(
                                        DisagreementStageModel.ANSWERED_BY,
                                        stage.part().name())
                                .putValue(DisagreementStageModel.STAGE_BY, BY)
                                .putValue(DisagreementStageModel.DECIDER, "dswm1")
                                .putValue(DisagreementStageModel.JUDGES, "duty-social-work-manager"));
    }
}
