package onefrontdoor.stepchange.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.identityService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.frontdoor.FamilySupportCases.OnList;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.DisagreementDesk;
import onefrontdoor.stepchange.DisagreementStage;
import onefrontdoor.stepchange.StageDesk;
import onefrontdoor.stepchange.StageDesk.Standing;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/stepchange/threshold-disagreement.bpmn")
class ThresholdDisagreementProcessTests {

    private static final Reference CONTACT = new Reference("C-2026-000123");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000033");
    private static final Instant MONDAY = Instant.parse("2026-03-30T16:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-04-01T16:00:00Z");
    private static final Instant REVIEW_BY = Instant.parse("2026-03-31T12:00:00Z");

    private final StageDesk desk = mock(StageDesk.class);
    private final CamundaDisagreementProcess process =
            new CamundaDisagreementProcess(runtimeService(), identityService());

    @BeforeEach
    void openTheDesk() {
        when(desk.late(CONTACT)).thenReturn(REVIEW_BY);
        TestEngine.register(new FindStageDelegate(desk));
        TestEngine.register(new TellOfLateStageDelegate(desk, runtimeService()));
        TestEngine.register(new RecordTalkDelegate(mock(DisagreementDesk.class)));
    }

    @Test
    void beginsWithTheStageThatTheDeskFinds() {
        when(desk.look(ID)).thenReturn(at(DisagreementStage.TALK, MONDAY));

        ProcessInstance begun = begun();

        assertThat(begun).isWaitingAt("CallActivity_DisagreementStage");
        ProcessInstance stage = stageOf(begun);
        assertThat(stage).isWaitingAt("Task_TalkWithChallenger").hasBusinessKey(CONTACT.value());
        assertThat(task(stage)).isAssignedTo("dswm1").hasDueDate(Date.from(MONDAY));
    }

    @Test
    void goesOnToTheNextStageWhenOneIsAnswered() {
        when(desk.look(ID)).thenReturn(at(DisagreementStage.TALK, MONDAY), at(DisagreementStage.MANAGERS, WEDNESDAY));
        ProcessInstance begun = begun();

        Answered.complete(task(stageOf(begun)), "dswm1");

        assertThat(stageOf(begun)).isWaitingAt("Task_JudgeDisagreement");
    }

    @Test
    void passesOnByTheClockTellsTheHeadOfServiceAndDecidesNothing() {
        when(desk.look(ID)).thenReturn(at(DisagreementStage.TALK, MONDAY), at(DisagreementStage.MANAGERS, WEDNESDAY));
        ProcessInstance begun = begun();

        execute(job(begun));

        assertThat(begun).hasPassed("BoundaryEvent_StageOver", "Task_TellOfLateStage");
        assertThat(stageOf(begun)).isWaitingAt("Task_JudgeDisagreement");
        ProcessInstance review = runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("OverdueReviewProcess")
                .processInstanceBusinessKey(CONTACT.value())
                .singleResult();
        assertThat(task(review)).hasCandidateGroup("head-of-service").hasDueDate(Date.from(REVIEW_BY));
        verify(desk).late(CONTACT);
    }

    @Test
    void leavesNoTaskBehindWhenItIsWithdrawnOrSettled() {
        when(desk.look(ID))
                .thenReturn(at(DisagreementStage.TALK, MONDAY))
                .thenReturn(new Standing(true, DisagreementStage.TALK, MONDAY, "dswm1", List.of(), List.of()));
        ProcessInstance begun = begun();

        process.changed(CONTACT, ID);

        assertThat(begun).isEnded().hasPassed("BoundaryEvent_DisagreementChanged", "EndEvent_DisagreementEnded");
        assertThatThrownBy(() -> process.changed(CONTACT, UUID.randomUUID()))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    private ProcessInstance begun() {
        process.begun(CONTACT, ID, new OnList("School", "8 years", "AMBER"));
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(ThresholdDisagreementModel.KEY)
                .processInstanceBusinessKey(CONTACT.value())
                .singleResult();
    }

    private static ProcessInstance stageOf(ProcessInstance begun) {
        return runtimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(begun.getId())
                .singleResult();
    }

    private static Standing at(DisagreementStage stage, Instant by) {
        return new Standing(false, stage, by, "dswm1", List.of("duty-social-work-manager"), List.of("dswm1"));
    }
}
