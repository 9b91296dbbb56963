package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.contactVariables;
import static onefrontdoor.frontdoor.process.Work.start;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/red-contact.bpmn")
class RedContactProcessTests {

    private static final Instant IN_TEN_MINUTES = Instant.parse("2026-03-13T16:20:00Z");
    private static final Instant AT_CLOSING_TIME = Instant.parse("2026-03-13T17:00:00Z");
    private static final String AGAIN = "BoundaryEvent_TimeToLookAgain";

    private final Desks desks = Desks.stubbed();
    private final CamundaRedWatch watch =
            new CamundaRedWatch(TestEngine.engine().getRuntimeService());

    @BeforeEach
    void looksAgain() {
        when(desks.alerts().look(REFERENCE)).thenReturn(IN_TEN_MINUTES, AT_CLOSING_TIME);
    }

    @Test
    void callsTheDutyDeskInTheTransactionThatRatesTheContact() {
        ProcessInstance red = watched();

        assertThat(red).isWaitingAtExactly("Task_AwaitDecision").isWaitingFor("ThresholdDecided");
        assertThat(job(AGAIN, red)).hasDueDate(Date.from(IN_TEN_MINUTES));
        verify(desks.alerts()).look(REFERENCE);
    }

    @Test
    void looksAgainAtTheMomentThatTheDomainSays() {
        ProcessInstance red = watched();

        execute(job(AGAIN, red));

        assertThat(red).isWaitingAtExactly("Task_AwaitDecision").hasPassed(AGAIN);
        assertThat(job(AGAIN, red)).hasDueDate(Date.from(AT_CLOSING_TIME));
        verify(desks.alerts(), times(2)).look(REFERENCE);
    }

    @Test
    void watchesAContactOnceHoweverOftenItIsRatedRed() {
        watched();

        watch.begin(REFERENCE);

        verify(desks.alerts()).look(REFERENCE);
    }

    @Test
    void endsWithTheDecision() {
        when(desks.forms().decideThreshold(any(), any())).thenReturn(Work.followedBy(new Outcome(true, false)));
        ProcessInstance red = watched();
        ProcessInstance decision = start("ThresholdDecisionProcess", contactVariables());
        execute(job(decision));

        submit(task(decision), answersBy("edt1"));

        assertThat(red).isEnded().hasPassed("EndEvent_RedContactDecided");
    }

    private ProcessInstance watched() {
        watch.begin(REFERENCE);
        return TestEngine.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(RedContactModel.KEY)
                .singleResult();
    }
}
