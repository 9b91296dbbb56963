package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.contactVariables;
import static onefrontdoor.frontdoor.process.Work.start;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.mockito.Mockito.inOrder;

import onefrontdoor.CoversModel;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

@CoversModel("processes/frontdoor/open-case.bpmn")
class OpenCaseProcessTests {

    private final Desks desks = Desks.stubbed();

    @Test
    void passesTheContactOnAndThenTellsTheReferrer() {
        ProcessInstance passing = start(OpenCaseModel.KEY, contactVariables());
        assertThat(passing).isWaitingAtExactly("Task_TellReferrer").hasPassed("Task_PassToOpenCase");

        execute(job(passing));

        assertThat(passing).isEnded().hasPassed("EndEvent_PassedOn");
        InOrder order = inOrder(desks.passing(), desks.outcome());
        order.verify(desks.passing()).passToOpenCase(REFERENCE);
        order.verify(desks.outcome()).tellReferrer(REFERENCE);
    }
}
