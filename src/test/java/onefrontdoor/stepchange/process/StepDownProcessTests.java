package onefrontdoor.stepchange.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.identityService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.managementService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.frontdoor.StepDownDoor;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.FormerPlan;
import onefrontdoor.stepchange.SocialCareStepDown;
import onefrontdoor.stepchange.StepDownOutcomeDesk;
import onefrontdoor.stepchange.StepDownOutcomeDesk.Stands;
import onefrontdoor.stepchange.StepDownTriageDesk;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/stepchange/step-down.bpmn")
class StepDownProcessTests {

    private static final Reference CONTACT = new Reference("C-2026-000123");
    private static final UUID ID = UUID.fromString("7b0c6f0e-5d0b-4c39-9c62-0f6a4b0f7a11");
    private static final Instant DECIDE_BY = Instant.parse("2026-03-27T17:00:00Z");
    private static final FormAnswers ANSWERS = new FormAnswers(new Actor("dehm1"), Map.of());

    private final StepDownTriageDesk triage = mock(StepDownTriageDesk.class);
    private final StepDownOutcomeDesk outcome = mock(StepDownOutcomeDesk.class);
    private final StepDownDoor door = mock(StepDownDoor.class);
    private final CamundaStepDownProcess process =
            new CamundaStepDownProcess(runtimeService(), identityService(), door);

    @BeforeEach
    void ready() {
        when(door.onList(CONTACT)).thenReturn(new StepDownDoor.OnList("Social care", "7 years", "GREEN"));
        when(outcome.look(ID)).thenReturn(Stands.LED);
        TestEngine.register(new RecordStepDownDelegate(triage));
        TestEngine.register(new EscalateStepDownDelegate(triage, runtimeService()));
        TestEngine.register(new FindWhatBecameDelegate(outcome));
        TestEngine.register(new CloseSocialCareDelegate(outcome));
        TestEngine.register(new TellSocialCareDelegate(outcome));
        TestEngine.register("tellReferrerDelegate", work -> {});
        TestEngine.register("lookAtAgreementDelegate", StepDownProcessTests::everybodyAgrees);
        TestEngine.register(
                "requestFamilySupportDelegate", work -> work.setVariable("anyChildForFamilySupport", false));
        TestEngine.register("requestServicesDelegate", work -> work.setVariable("servicesAsked", 0));
    }

    private static void everybodyAgrees(DelegateExecution sharing) {
        sharing.setVariable("sharingStep", "PROCEED");
        sharing.setVariable("anyChildNeedsDestination", false);
    }

    @Test
    void asksTheDutyEarlyHelpManagerInTime() {
        assertThat(asked()).isWaitingAtExactly("Task_DecideStepDown").hasBusinessKey(CONTACT.value());
        assertThat(task()).hasCandidateGroup("duty-early-help-manager").hasDueDate(Date.from(DECIDE_BY));
    }

    @Test
    void staysWithSocialCareWhenDeclined() {
        ProcessInstance declined = decided(false);

        assertThat(declined).isEnded().hasPassed("EndEvent_StepDownDeclined");
        verify(outcome, never()).close(any());
    }

    @Test
    void keepsTheTaskOpenWhenTheAnswerIsRefused() {
        ProcessInstance asked = asked();
        when(triage.decide(eq(ID), any())).thenThrow(new Refusal(Refusal.Kind.INVALID, "Answer “Why?”."));

        Assertions.assertThatThrownBy(StepDownProcessTests::submit).hasMessageContaining("Why?");

        assertThat(asked).isWaitingAtExactly("Task_DecideStepDown");
    }

    @Test
    void closesSocialCareOnceAServiceHasTheChildAndSomebodyLeads() {
        ProcessInstance accepted = decided(true);
        verify(outcome, never()).close(any());
        placed(accepted);

        assertThat(accepted).isWaitingAtExactly("Task_TellSocialCare").hasPassed("Task_CloseSocialCare");
        doThrow(new IllegalStateException("away")).when(outcome).tell(ID);
        Assertions.assertThatThrownBy(() -> execute(job(accepted))).hasMessageContaining("away");
        assertThat(accepted).as("tried again").isWaitingAtExactly("Task_TellSocialCare");
        doNothing().when(outcome).tell(ID);
        execute(job(accepted));
        assertThat(accepted).isEnded().hasPassed("EndEvent_SteppedDown");
        verify(outcome, times(1)).close(ID);
    }

    @Test
    void waitsWhileNobodyLeads() {
        when(outcome.look(ID)).thenReturn(Stands.NOBODY_LEADS);
        ProcessInstance accepted = decided(true);
        placed(accepted);
        assertThat(accepted).isWaitingAtExactly("Task_AwaitNews");
        process.news(new Reference("C-2026-000999"));
        process.news(CONTACT);
        assertThat(accepted).as("still nobody").isWaitingAtExactly("Task_AwaitNews");
        verify(outcome, never()).close(any());

        when(outcome.look(ID)).thenReturn(Stands.LED);
        process.news(CONTACT);

        verify(outcome).close(ID);
    }

    @Test
    void leavesTheChildWithSocialCareWhenNoServiceTakesItOn() {
        when(outcome.look(ID)).thenReturn(Stands.WITH_SOCIAL_CARE);
        ProcessInstance accepted = decided(true);
        placed(accepted);

        assertThat(accepted).isEnded().hasPassed("EndEvent_SocialCareKeepsChild");
        verify(outcome, never()).close(any());
    }

    @Test
    void tellsTheHeadOfServiceWhenNobodyDecidesInTime() {
        when(triage.late(ID)).thenReturn(DECIDE_BY);
        ProcessInstance asked = asked();

        execute(job("BoundaryEvent_StepDownOverdue", asked));

        assertThat(asked).isWaitingAt("Task_DecideStepDown").hasPassed("EndEvent_StepDownEscalated");
        Assertions.assertThat(taskService()
                        .createTaskQuery()
                        .taskCandidateGroup("head-of-service")
                        .count())
                .isEqualTo(1);
    }

    private ProcessInstance decided(boolean accepts) {
        ProcessInstance asked = asked();
        when(triage.decide(eq(ID), any())).thenReturn(accepts);
        submit();
        return asked;
    }

    /** Placement is tested for itself; here it finds nothing to do. */
    private static void placed(ProcessInstance accepted) {
        for (Job next = next(); next != null; next = next()) {
            if (next.getProcessInstanceId().equals(accepted.getId())) {
                return;
            }
            managementService().executeJob(next.getId());
        }
    }

    private static Job next() {
        return managementService().createJobQuery().messages().list().stream()
                .findFirst()
                .orElse(null);
    }

    private static void submit() {
        taskService()
                .complete(
                        taskService()
                                .createTaskQuery()
                                .taskDefinitionKey("Task_DecideStepDown")
                                .singleResult()
                                .getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(ANSWERS, true).create()));
    }

    private ProcessInstance asked() {
        process.asked(new SocialCareStepDown(
                ID,
                new StepDownDoor.OnContact(CONTACT, UUID.randomUUID(), 1),
                UUID.randomUUID(),
                new SocialCareStepDown.Said(FormerPlan.CHILD_IN_NEED, null, "Met.", "None.", null, "None.", "Help."),
                new SocialCareStepDown.Lead("Hana ZZ-Visitor", "Health visiting", "01632 960001", null),
                new SocialCareStepDown.Agreed("Bex ZZ-Sorrel", LocalDate.parse("2026-03-25"), Set.of()),
                new SocialCareStepDown.Asked(
                        new Actor("csw1"), "Tomi ZZ-Rowe", "01632 960222", DECIDE_BY.minusSeconds(86_400), DECIDE_BY)));
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(StepDownModel.KEY)
                .singleResult();
    }
}
