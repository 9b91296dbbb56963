package onefrontdoor.stepchange.process;

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
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.OwnerWatch;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/stepchange/owner-finding.bpmn")
class OwnerFindingProcessTests {

    private static final Reference CONTACT = new Reference("C-2026-000012");
    private static final Instant LOOK_BY = Instant.parse("2026-03-16T13:00:00Z");

    private final OwnerWatch watch = mock(OwnerWatch.class);
    private final FormAnswers answers = new FormAnswers(new Actor("hos1"), Map.of("note", "Put right."));

    @BeforeEach
    void openTheDesk() {
        TestEngine.register(new RecordFindingDelegate(watch));
    }

    @Test
    void asksTheHeadOfServiceAndRecordsWhatTheySay() {
        ProcessInstance finding = begun();
        assertThat(task(finding))
                .hasDefinitionKey(OwnerFindingModel.LOOK)
                .hasCandidateGroup("head-of-service")
                .hasDueDate(Date.from(LOOK_BY));

        taskService()
                .complete(
                        task(finding).getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(answers, true).create()));

        verify(watch).answered(CONTACT, answers);
        assertThat(finding).isEnded().hasPassed("EndEvent_FindingAnswered");
    }

    @Test
    void endsByItselfWhenItIsMended() {
        ProcessInstance finding = begun();

        process().mended(CONTACT);

        assertThat(finding).isEnded().hasPassed("EndEvent_NothingToLookInto");
        verifyNoInteractions(watch);
    }

    private static CamundaOwnerFindings process() {
        return new CamundaOwnerFindings(runtimeService());
    }

    private static ProcessInstance begun() {
        process().begin(CONTACT, LOOK_BY);
        return runtimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(CONTACT.value())
                .singleResult();
    }
}
