package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.DECIDE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.called;
import static onefrontdoor.frontdoor.process.Work.followedBy;
import static onefrontdoor.frontdoor.process.Work.startedByMessage;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.identityService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.withVariables;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.ListEntry;
import onefrontdoor.frontdoor.PlacesSought;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@CoversModel("processes/frontdoor/returned-child.bpmn")
class ReturnedChildProcessTests {

    private static final ListEntry CONTACT = new ListEntry(REFERENCE, ContactSource.SCHOOL, "7 years", Urgency.AMBER);

    private final Desks desks = Desks.stubbed();
    private final StandInForSocialCare socialCare = StandInForSocialCare.ready();
    private final FormAnswers answers = answersBy("dswm1");
    private final PlacesSought places =
            new CamundaPlacesSought(runtimeService(), new WorkList(words()), new AsTheFrontDoor(identityService()));

    @Test
    void putsTheChildBeforeADutySocialWorkManagerAgain() {
        ProcessInstance decision = called("ThresholdDecisionProcess", returned());
        execute(job(decision));

        assertThat(decision).isWaitingAt("Task_DecideThreshold").hasBusinessKey(REFERENCE.value());
        assertThat(task(decision)).hasDueDate(DECIDE_BY);
    }

    @Test
    void bringsAChildWhomAServiceDeclinedStraightBackToEarlyHelp() {
        places.childDeclined(CONTACT, DECIDE_BY.toInstant());

        ProcessInstance returned = only("ReturnedChildProcess");
        assertThat(returned).isWaitingAtExactly("CallActivity_Placement").hasPassed("StartEvent_ChildDeclined");
        ProcessInstance decision = called("DestinationDecisionProcess", called(PlacementModel.KEY, returned));
        Assertions.assertThat(places.isDestinationSought(REFERENCE))
                .as("from the first moment")
                .isTrue();
        execute(job(decision));
        assertThat(decision).isWaitingAtExactly("Task_DecideDestination");
        assertThat(task(decision)).hasDueDate(DECIDE_BY).hasCandidateGroup("duty-early-help-manager");
        Assertions.assertThat(places.isDestinationSought(REFERENCE))
                .as("while a manager is at it")
                .isTrue();
        submit(task(decision), answersBy("dehm1"));
        Assertions.assertThat(places.isDestinationSought(REFERENCE))
                .as("afterwards")
                .isFalse();
    }

    @Test
    void leavesADeclinedChildToTheManagerWhoIsAtItAlready() {
        places.childDeclined(CONTACT, DECIDE_BY.toInstant());
        places.childDeclined(CONTACT, DECIDE_BY.toInstant());

        assertThat(only("ReturnedChildProcess")).isNotNull();
        Assertions.assertThat(places.isDestinationSought(new Reference("C-2026-000999")))
                .as("of another contact")
                .isFalse();
        Assertions.assertThat(places.isFamilySupportAsked(REFERENCE)).isFalse();
    }

    /** While a task is completed the engine does not find what the completion itself has begun. */
    @Test
    void remembersWhatItBeganInTheSameTransaction() {
        Reference other = new Reference("C-2026-000999");
        TransactionSynchronizationManager.initSynchronization();
        try {
            places.childDeclined(
                    new ListEntry(other, ContactSource.SCHOOL, "7 years", Urgency.AMBER), DECIDE_BY.toInstant());
            runtimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(other.value())
                    .rootProcessInstances()
                    .list()
                    .forEach(begun -> runtimeService().deleteProcessInstance(begun.getId(), "not written yet"));

            Assertions.assertThat(places.isDestinationSought(other)).isTrue();
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        Assertions.assertThat(places.isDestinationSought(other)).isFalse();
    }

    private static ProcessInstance only(String process) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(REFERENCE.value())
                .singleResult();
    }

    @Test
    void endsWhenNoChildNeedsAnotherPlace() {
        ProcessInstance returned = decided(new Outcome(false, false));

        execute(job(called(PlacementModel.KEY, returned)));

        assertThat(returned).isEnded().hasPassedInOrder("CallActivity_Placement", "EndEvent_DecidedAgain");
        verify(desks.outcome()).tellReferrer(REFERENCE);
    }

    @Test
    void asksSocialCareAnewWhenTheManagerInsists() {
        ProcessInstance placement = called(PlacementModel.KEY, decided(new Outcome(true, false)));
        ProcessInstance handover = called("SocialCareHandoverProcess", placement);

        execute(job(handover));

        Assertions.assertThat(socialCare.wasAsked()).isTrue();
    }

    @Test
    void handsAChildDecidedAnewOverWithoutAnotherDecision() {
        places.childDecidedAnew(CONTACT, new Outcome(true, false), DECIDE_BY.toInstant());

        ProcessInstance returned = only("ReturnedChildProcess");
        assertThat(returned).isWaitingAtExactly("CallActivity_Placement").hasPassed("StartEvent_ChildDecidedAnew");
        execute(job(called("SocialCareHandoverProcess", called(PlacementModel.KEY, returned))));
        Assertions.assertThat(socialCare.wasAsked()).isTrue();
    }

    private ProcessInstance decided(Outcome outcome) {
        when(desks.forms().decideThreshold(REFERENCE, answers)).thenReturn(followedBy(outcome));
        ProcessInstance returned = returned();
        ProcessInstance decision = called("ThresholdDecisionProcess", returned);
        execute(job(decision));
        submit(task(decision), answers);
        return returned;
    }

    private static ProcessInstance returned() {
        return startedByMessage("ChildReturned", withVariables("decideBy", DECIDE_BY));
    }

    private static MessageSource words() {
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return words;
    }
}
