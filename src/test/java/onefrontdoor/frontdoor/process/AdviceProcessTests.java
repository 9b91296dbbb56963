package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.CHASE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.frontdoor.Adviser;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.ListEntry;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.StaticMessageSource;

@CoversModel("processes/frontdoor/advice.bpmn")
class AdviceProcessTests {

    private static final UUID QUESTION = UUID.fromString("7b0c6f0e-5d0b-4c39-9c62-0f6a4b0f7a11");

    private final Desks desks = Desks.stubbed();
    private final FormAnswers answers = answersBy("cso1");

    @ParameterizedTest
    @EnumSource
    void putsAQuestionBeforeTheDeskThatIsAsked(Adviser adviser) {
        ProcessInstance advice = asked(adviser);

        assertThat(task(advice))
                .hasDefinitionKey("Task_GiveAdvice")
                .hasCandidateGroup(CamundaBesideTriage.groupOf(adviser))
                .hasDueDate(CHASE_BY);
        submit(task(advice), answers);
        assertThat(advice).isEnded().hasPassed("EndEvent_AdviceGiven");
        verify(desks.advice()).answer(REFERENCE, QUESTION, "Spoke with the school.", answers.by());
    }

    private static ProcessInstance asked(Adviser adviser) {
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        ListEntry entry = new ListEntry(REFERENCE, ContactSource.SCHOOL, "7 years", Urgency.AMBER);
        Instant due = CHASE_BY.toInstant();
        new CamundaBesideTriage(
                        TestEngine.engine().getRuntimeService(),
                        mock(OpenWork.class),
                        new WorkList(words),
                        new AsTheFrontDoor(TestEngine.engine().getIdentityService()))
                .adviceAsked(entry, adviser, QUESTION, due);
        return TestEngine.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("AdviceProcess")
                .processInstanceBusinessKey(REFERENCE.value())
                .singleResult();
    }
}
