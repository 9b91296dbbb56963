package onefrontdoor.assessment.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.identityService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.assessment.OldDrafts;
import onefrontdoor.assessment.OldDrafts.Next;
import onefrontdoor.assessment.OldDrafts.Step;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/assessment/assessment-draft.bpmn")
class AssessmentDraftProcessTests {

    private static final Reference PLAN = new Reference("P-2026-000046");
    private static final Instant WARN_AT = Instant.parse("2026-06-19T09:00:00Z");
    private static final Instant KEEP_UNTIL = Instant.parse("2026-07-03T09:00:00Z");
    private static final Next ASK = new Next(Step.ASK, WARN_AT);
    private static final Next DELETE = new Next(Step.DELETE, KEEP_UNTIL);
    private static final Next NONE = new Next(Step.NONE, KEEP_UNTIL);
    private static final String DATE = "BoundaryEvent_DraftDateReached";

    private final OldDrafts drafts = mock(OldDrafts.class);
    private final CamundaAssessmentProcess process =
            new CamundaAssessmentProcess(runtimeService(), taskService(), identityService());

    @BeforeEach
    void openTheDesk() {
        when(drafts.ask(PLAN)).thenReturn(WARN_AT);
        TestEngine.register(new LookAtDraftDelegate(drafts));
        TestEngine.register(new AskAboutDraftDelegate(drafts));
        TestEngine.register(new DeleteDraftDelegate(drafts));
    }

    @Test
    void asksAManagerInTimeAndThenWaitsUntilTheEnd() {
        when(drafts.next(PLAN)).thenReturn(ASK, DELETE);
        ProcessInstance watch = watch();
        assertThat(job(DATE, watch)).hasDueDate(Date.from(WARN_AT));

        execute(job(DATE, watch));

        assertThat(task(one("UnfinishedAssessmentProcess")))
                .hasCandidateGroup("duty-early-help-manager")
                .hasCandidateGroup("tfss-team-manager");
        assertThat(job(DATE, watch)).hasDueDate(Date.from(KEEP_UNTIL));
        verify(drafts, never()).delete(PLAN);
    }

    @Test
    void deletesWhatNobodyKeeps() {
        when(drafts.next(PLAN)).thenReturn(DELETE, NONE);
        ProcessInstance watch = watch();

        execute(job(DATE, watch));

        verify(drafts).delete(PLAN);
        assertThat(watch).isEnded().hasPassed("Task_DeleteDraft", "EndEvent_NoDraftLeft");
    }

    @Test
    void looksAnewWhenTheDraftIsKeptLonger() {
        when(drafts.next(PLAN)).thenReturn(DELETE, new Next(Step.ASK, KEEP_UNTIL.plusSeconds(60)));
        ProcessInstance watch = watch();

        process.draftNews(PLAN);

        assertThat(job(DATE, watch)).hasDueDate(Date.from(KEEP_UNTIL.plusSeconds(60)));
        verify(drafts, never()).delete(PLAN);
    }

    @Test
    void endsOnceTheAssessmentIsSubmitted() {
        when(drafts.next(PLAN)).thenReturn(ASK, NONE);
        ProcessInstance watch = watch();

        process.draftNews(PLAN);

        assertThat(watch).isEnded().hasNotPassed("Task_DeleteDraft", "Task_AskAboutDraft");
    }

    private ProcessInstance watch() {
        process.begun(PLAN);
        return one("AssessmentDraftProcess");
    }

    private static ProcessInstance one(String key) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(key)
                .processInstanceBusinessKey(PLAN.value())
                .singleResult();
    }
}
