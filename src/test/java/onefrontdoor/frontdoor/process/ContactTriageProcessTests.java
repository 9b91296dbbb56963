package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.CHASE_BY;
import static onefrontdoor.frontdoor.process.Work.DECIDE_BY;
import static onefrontdoor.frontdoor.process.Work.HAND_ON_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.called;
import static onefrontdoor.frontdoor.process.Work.chase;
import static onefrontdoor.frontdoor.process.Work.followedBy;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;
import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.DecisionForms;
import onefrontdoor.frontdoor.ListEntry;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.frontdoor.TriageDesk.BasicsCheck;
import onefrontdoor.frontdoor.TriageDesk.Rating;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

@CoversModel("processes/frontdoor/contact-triage.bpmn")
class ContactTriageProcessTests {

    private final Desks desks = Desks.stubbed();
    private final StandInForSocialCare socialCare = StandInForSocialCare.ready();
    private final FormAnswers answers = answersBy("dswm1");

    @BeforeEach
    void nothingIsMissing() {
        when(desks.triage().checkBasics(REFERENCE)).thenReturn(new BasicsCheck(true, HAND_ON_BY.toInstant()));
    }

    @Test
    void startsWithTheContactAndAcknowledgesItInTheBackground() {
        ProcessInstance triage = received();

        assertThat(triage)
                .isWaitingAtExactly("Task_AcknowledgeContact")
                .hasBusinessKey(REFERENCE.value())
                .hasVariables("reference", "source", "childrenAges");
        assertThat(triage)
                .variables()
                .containsOnly(
                        entry("reference", REFERENCE.value()),
                        entry("source", "School (2A)"),
                        entry("childrenAges", "7 years"));
        verifyNoInteractions(desks.triage());
    }

    @Test
    void ratesTheContactOnceItIsAcknowledged() {
        ProcessInstance triage = rated(Urgency.AMBER);

        assertThat(triage)
                .hasPassedInOrder("Task_AcknowledgeContact", "Task_RateUrgency")
                .hasNotPassed("Task_StartChase");
        assertThat(triage).variables().containsEntry("urgency", "AMBER").containsEntry("decideBy", DECIDE_BY);
        verify(desks.triage()).acknowledge(REFERENCE);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AMBER", "GREEN"})
    void completesTheBasicsOfAContactThatIsNotRedFirst(Urgency urgency) {
        when(desks.triage().checkBasics(REFERENCE)).thenReturn(new BasicsCheck(false, HAND_ON_BY.toInstant()));
        when(desks.basics().gathered(REFERENCE, answers)).thenReturn("8 years");

        ProcessInstance triage = rated(urgency);

        assertThat(triage).isWaitingAtExactly("CallActivity_BasicInformation");
        ProcessInstance basics = called("BasicInformationProcess", triage);
        assertThat(basics).isWaitingAtExactly("Task_GatherBasicInformation").hasBusinessKey(REFERENCE.value());
        assertKnowsTheContact(basics);

        submit(task(basics), answers);

        assertThat(triage).isWaitingAtExactly("CallActivity_ThresholdDecision");
        assertThat(triage).variables().containsEntry("childrenAges", "8 years");
    }

    @Test
    void sendsARedContactStraightToTheManagerAndChasesWhatIsMissing() {
        when(desks.triage().chaseBy(REFERENCE)).thenReturn(Optional.of(CHASE_BY.toInstant()));

        ProcessInstance triage = rated(Urgency.RED);

        assertThat(triage)
                .isWaitingAtExactly("CallActivity_ThresholdDecision")
                .hasPassed("Task_StartChase")
                .hasNotPassed("CallActivity_BasicInformation");
        verify(desks.triage(), never()).checkBasics(any());
        assertThat(chase()).hasDueDate(CHASE_BY);
    }

    @Test
    void chasesNothingOnARedContactThatIsComplete() {
        when(desks.triage().chaseBy(REFERENCE)).thenReturn(Optional.empty());

        ProcessInstance triage = rated(Urgency.RED);

        assertThat(triage).isWaitingAtExactly("CallActivity_ThresholdDecision").hasPassed("Task_StartChase");
        assertThat(chase()).isNull();
    }

    @Test
    void sendsARestrictedContactStraightToTheManagerPastCustomerSupport() {
        when(desks.triage().goesStraightToManager(REFERENCE)).thenReturn(true);
        when(desks.triage().checkBasics(REFERENCE)).thenReturn(new BasicsCheck(false, HAND_ON_BY.toInstant()));
        when(desks.triage().chaseBy(REFERENCE)).thenReturn(Optional.empty());

        ProcessInstance triage = rated(Urgency.GREEN);

        assertThat(triage)
                .isWaitingAtExactly("CallActivity_ThresholdDecision")
                .hasNotPassed("CallActivity_BasicInformation");
        assertThat(chase()).isNull();
    }

    @Test
    void asksTheManagerWithWhatTheWorkListShows() {
        ProcessInstance decision = called("ThresholdDecisionProcess", rated(Urgency.GREEN));
        execute(job(decision));

        assertThat(decision).isWaitingAtExactly("Task_DecideThreshold").hasBusinessKey(REFERENCE.value());
        assertThat(task(decision)).hasDueDate(DECIDE_BY);
        assertKnowsTheContact(decision);
    }

    @Test
    void endsWhenEveryChildHasAPlace() {
        ProcessInstance triage = decided(new Outcome(false, false));
        ProcessInstance placement = called(PlacementModel.KEY, triage);
        assertKnowsTheContact(placement);

        execute(job(placement));

        assertThat(triage).isEnded().hasPassedInOrder("CallActivity_Placement", "EndEvent_ContactCompleted");
    }

    @Test
    void passesAContactAboutAnOpenCaseToWhoeverDecidesThere() {
        when(desks.triage().checkBasics(REFERENCE)).thenReturn(new BasicsCheck(false, HAND_ON_BY.toInstant()));
        when(desks.basics().gathered(REFERENCE, answers)).thenReturn("8 years");
        when(desks.cases().caseOf(REFERENCE)).thenReturn(Optional.of(new Reference("C-2026-000099")));
        ProcessInstance triage = rated(Urgency.GREEN);

        submit(task(called("BasicInformationProcess", triage)), answers);
        execute(job(called(OpenCaseModel.KEY, triage)));

        assertThat(triage)
                .isEnded()
                .hasPassed("CallActivity_OpenCase", "EndEvent_ContactPassedOn")
                .hasNotPassed("CallActivity_ThresholdDecision");
        verify(desks.passing()).passToOpenCase(REFERENCE);
    }

    @Test
    void passesAContactThatTheManagerSeesToBelongToAnOpenCase() {
        when(desks.triage().chaseBy(REFERENCE)).thenReturn(Optional.empty());
        when(desks.forms().decideThreshold(REFERENCE, answers))
                .thenReturn(new DecisionForms.Followed(Outcome.NONE, false, Optional.empty(), true));
        ProcessInstance triage = rated(Urgency.RED);
        ProcessInstance decision = called("ThresholdDecisionProcess", triage);
        execute(job(decision));

        submit(task(decision), answers);
        execute(job(called(OpenCaseModel.KEY, triage)));

        assertThat(triage)
                .isEnded()
                .hasPassed("CallActivity_OpenCase", "EndEvent_ContactPassedOn")
                .hasNotPassed("CallActivity_Placement");
        verify(desks.passing()).passToOpenCase(REFERENCE);
    }

    @Test
    void asksForTheDestinationAtOnceWhenOnlyAdviceIsAskedFor() {
        when(desks.threshold().proposeLevels(REFERENCE)).thenReturn(true);
        ProcessInstance triage = rated(Urgency.GREEN);

        execute(job(called("ThresholdDecisionProcess", triage)));

        assertThat(called(PlacementModel.KEY, triage))
                .isWaitingAtExactly("CallActivity_DestinationDecision", "Gateway_AllPlaced");
        verifyNoInteractions(desks.forms());
        assertThat(socialCare.wasAsked()).isFalse();
    }

    private static ProcessInstance received() {
        new CamundaTriageProcess(runtimeService(), new WorkList(words()))
                .contactReceived(new ListEntry(REFERENCE, ContactSource.SCHOOL, "7 years", null));
        return runtimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(REFERENCE.value())
                .processDefinitionKey("ContactTriageProcess")
                .singleResult();
    }

    private static MessageSource words() {
        ResourceBundleMessageSource staff = new ResourceBundleMessageSource();
        staff.setBasename("staff");
        return staff;
    }

    private ProcessInstance rated(Urgency urgency) {
        when(desks.triage().rateUrgency(REFERENCE)).thenReturn(new Rating(urgency, DECIDE_BY.toInstant()));
        if (urgency == Urgency.RED) {
            when(desks.triage().goesStraightToManager(REFERENCE)).thenReturn(true);
        }
        ProcessInstance triage = received();
        execute(job(triage));
        return triage;
    }

    private ProcessInstance decided(Outcome outcome) {
        when(desks.forms().decideThreshold(REFERENCE, answers)).thenReturn(followedBy(outcome));
        ProcessInstance triage = rated(Urgency.GREEN);
        ProcessInstance decision = called("ThresholdDecisionProcess", triage);
        execute(job(decision));
        submit(task(decision), answers);
        return triage;
    }

    private static void assertKnowsTheContact(ProcessInstance process) {
        assertThat(process)
                .variables()
                .containsEntry("reference", REFERENCE.value())
                .containsEntry("source", "School (2A)")
                .containsEntry("childrenAges", "7 years")
                .containsEntry("decideBy", DECIDE_BY)
                .containsKey("urgency");
    }
}
