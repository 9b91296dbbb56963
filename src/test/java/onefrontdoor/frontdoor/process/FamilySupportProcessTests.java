package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.CHASE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.REVIEW_BY;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.contactVariables;
import static onefrontdoor.frontdoor.process.Work.start;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/family-support.bpmn")
class FamilySupportProcessTests {

    private final Desks desks = Desks.stubbed();
    private final FormAnswers answers = answersBy("tm1");

    @Test
    void endsAtOnceWhenNoChildGoesThere() {
        assertThat(asked()).isEnded().hasPassed("EndEvent_NoChildForFamilySupport");
    }

    @Test
    void asksTheTeamManagerByTheDeadline() {
        ProcessInstance support = waitingForTheTeamManager();

        assertThat(task(support))
                .hasDefinitionKey("Task_DecideFamilySupport")
                .hasCandidateGroup("tfss-team-manager")
                .hasDueDate(CHASE_BY);
        assertThat(support).hasPassed("Task_ProposeFamilySupport");
        verify(desks.familySupportGuide()).propose(REFERENCE);
    }

    @Test
    void endsWhenEveryChildIsAccepted() {
        ProcessInstance support = waitingForTheTeamManager();

        submit(task(support), answers);

        assertThat(support).isEnded().hasPassed("EndEvent_FamilySupportDecided");
        assertThat(support).variables().containsEntry("anyChildNeedsDestination", false);
    }

    @Test
    void leavesADeclinedChildToEarlyHelp() {
        when(desks.familySupport().decide(REFERENCE, answers)).thenReturn(Optional.of(REVIEW_BY.toInstant()));
        ProcessInstance support = waitingForTheTeamManager();

        submit(task(support), answers);

        assertThat(support).isEnded();
        assertThat(support)
                .variables()
                .containsEntry("anyChildNeedsDestination", true)
                .containsEntry("decideBy", REVIEW_BY);
    }

    @Test
    void isTakenBackAtOnceWhenAgreementEnds() {
        when(desks.familySupport().takenBack(REFERENCE)).thenReturn(Optional.of(REVIEW_BY.toInstant()));
        ProcessInstance support = waitingForTheTeamManager();

        TestEngine.engine()
                .getRuntimeService()
                .createMessageCorrelation(FamilySupportModel.AGREEMENT_ENDED)
                .processInstanceBusinessKey(REFERENCE.value())
                .correlate();

        assertThat(support).isEnded().hasPassedInOrder("BoundaryEvent_AgreementEnded", "EndEvent_RequestTakenBack");
        assertThat(support)
                .variables()
                .containsEntry("anyChildNeedsDestination", true)
                .containsEntry("decideBy", REVIEW_BY);
        verify(desks.familySupport(), never()).decide(any(), any());
    }

    private ProcessInstance waitingForTheTeamManager() {
        when(desks.familySupport().answerBy(REFERENCE)).thenReturn(Optional.of(CHASE_BY.toInstant()));
        return asked();
    }

    private static ProcessInstance asked() {
        return start(FamilySupportModel.KEY, contactVariables());
    }
}
