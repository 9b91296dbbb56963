package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.SharingDesk.Step.ASK_FAMILY;
import static onefrontdoor.frontdoor.SharingDesk.Step.MANAGER_REVIEWS;
import static onefrontdoor.frontdoor.process.Work.CHASE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.REVIEW_BY;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.contactVariables;
import static onefrontdoor.frontdoor.process.Work.look;
import static onefrontdoor.frontdoor.process.Work.review;
import static onefrontdoor.frontdoor.process.Work.settled;
import static onefrontdoor.frontdoor.process.Work.start;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.OutcomeDesk.Step;
import onefrontdoor.frontdoor.SharingDesk;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@CoversModel("processes/frontdoor/information-sharing.bpmn")
class InformationSharingProcessTests {

    private final Desks desks = Desks.stubbed();

    @Test
    void endsAtOnceWhenEveryServiceMayBeTold() {
        assertThat(looked()).isEnded().hasPassed("EndEvent_SharingSettled");
    }

    @Test
    void asksTheFamilyByTheDeadlineAndLooksAgain() {
        when(desks.sharing().look(REFERENCE))
                .thenReturn(look(ASK_FAMILY, false))
                .thenReturn(settled(false));
        FormAnswers answers = answersBy("cso1");
        ProcessInstance sharing = looked();

        assertThat(task(sharing)).hasCandidateGroup("customer-support-officer").hasDueDate(CHASE_BY);
        submit(task(sharing), answers);

        verify(desks.sharing()).answered(REFERENCE, answers);
        assertThat(sharing).isEnded().hasPassedInOrder("Task_RecordFamilyAnswer", "EndEvent_SharingSettled");
    }

    @Test
    void letsAManagerDecideWhereTheFamilysWordDoesNotSettleIt() {
        when(desks.sharing().look(REFERENCE))
                .thenReturn(look(MANAGER_REVIEWS, false))
                .thenReturn(settled(true));
        FormAnswers answers = answersBy("dswm1");
        ProcessInstance sharing = looked();

        assertThat(task(sharing)).hasCandidateGroup("duty-social-work-manager");
        submit(task(sharing), answers);

        verify(desks.sharing()).reviewed(REFERENCE, answers);
        assertThat(sharing).isEnded().hasPassedInOrder("Task_RecordSharingReview", "EndEvent_SharingSettled");
        assertThat(sharing).variables().containsEntry("anyChildNeedsDestination", true);
    }

    @ParameterizedTest
    @CsvSource({"ASK_FAMILY, BoundaryEvent_AskingOverdue", "MANAGER_REVIEWS, BoundaryEvent_ReviewOverdue"})
    void tellsTheHeadOfServiceWhenTimeRunsOutAndDecidesNothing(SharingDesk.Step step, String timer) {
        when(desks.sharing().look(REFERENCE)).thenReturn(look(step, false));
        when(desks.outcome().decisionLate(REFERENCE, Step.SHARING)).thenReturn(REVIEW_BY.toInstant());
        ProcessInstance sharing = looked();

        execute(job(timer, sharing));

        assertThat(sharing).isNotEnded().hasPassed(timer);
        assertThat(review()).hasDueDate(REVIEW_BY);
    }

    private static ProcessInstance looked() {
        return start(InformationSharingModel.KEY, contactVariables());
    }
}
