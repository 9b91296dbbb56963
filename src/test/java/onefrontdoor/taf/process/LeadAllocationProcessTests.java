package onefrontdoor.taf.process;

import static onefrontdoor.taf.PlansDatabase.FAMILY_SUPPORT;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static onefrontdoor.taf.process.PlansAtWork.PLANS;
import static onefrontdoor.taf.process.PlansAtWork.accepted;
import static onefrontdoor.taf.process.PlansAtWork.planOf;
import static onefrontdoor.taf.process.PlansAtWork.submit;
import static onefrontdoor.taf.process.PlansAtWork.tasks;
import static onefrontdoor.taf.process.PlansAtWork.until;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.CoversModel;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/taf/lead-allocation.bpmn")
class LeadAllocationProcessTests {

    private static final String ALLOCATE = "Task_AllocateLeadProfessional";

    @BeforeEach
    void open() {
        PlansAtWork.open();
    }

    @Test
    void asksWhoeverKeepsThePlanWhoLeadsIt() {
        Reference centre = planOf(accepted(PLANS.contact("childrens-centre")));
        Reference support = planOf(accepted(PLANS.contact(FAMILY_SUPPORT)));

        assertThat(allocation(centre))
                .isWaitingAtExactly(ALLOCATE)
                .variables()
                .containsKeys("planReference", "contactReference", "reference", "urgency");
        assertThat(task(centre))
                .hasCandidateGroup("duty-early-help-manager")
                .hasDueDate(Date.from(Instant.parse("2026-03-03T17:00:00Z")));
        assertThat(task(support)).hasCandidateGroup("tfss-team-manager");
    }

    @Test
    void keepsTheTaskOpenUntilThereIsADate() {
        Reference plan = planOf(accepted(PLANS.contact("childrens-centre")));
        Task allocate = task(plan);

        assertThatThrownBy(() -> submit(allocate, leadFrom(""))).hasMessageContaining("no plan is without a date");

        assertThat(allocation(plan)).isWaitingAtExactly(ALLOCATE);
    }

    @Test
    void endsOnceSomebodyLeads() {
        Reference plan = planOf(accepted(PLANS.contact("childrens-centre")));
        ProcessInstance allocation = allocation(plan);

        submit(task(plan), leadFrom("2026-04-13"));

        assertThat(allocation).isEnded().hasPassed("EndEvent_SomebodyLeads");
    }

    @Test
    void tellsTheHeadOfServiceOnceWhenNobodyLeadsInTime() {
        Reference plan = planOf(accepted(PLANS.contact("childrens-centre")));

        until("2026-03-20T12:00:00Z");

        assertThat(allocation(plan)).isWaitingAt(ALLOCATE).hasPassed("EndEvent_AllocationEscalated");
        org.assertj.core.api.Assertions.assertThat(tasks(plan))
                .extracting(Task::getName)
                .containsExactly("Allocate lead professional", "Look at plan");
        assertThat(tasks(plan).get(1)).hasCandidateGroup("head-of-service");
    }

    private static Task task(Reference plan) {
        return PlansAtWork.task(plan, ALLOCATE).orElseThrow();
    }

    private static ProcessInstance allocation(Reference plan) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("LeadAllocationProcess")
                .processInstanceBusinessKey(plan.value())
                .singleResult();
    }
}
