package onefrontdoor.taf.process;

import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static onefrontdoor.taf.process.PlansAtWork.PLANS;
import static onefrontdoor.taf.process.PlansAtWork.active;
import static onefrontdoor.taf.process.PlansAtWork.planOf;
import static onefrontdoor.taf.process.PlansAtWork.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.managementService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import java.util.List;
import onefrontdoor.CoversModel;
import onefrontdoor.correspondence.MailAnswer;
import onefrontdoor.correspondence.MeetingLetter;
import onefrontdoor.correspondence.MeetingNews;
import onefrontdoor.taf.TeamAtWork;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/taf/taf-invitation.bpmn")
class TafInvitationProcessTests {

    private TeamAtWork team;

    @BeforeEach
    void anActivePlanWithATeam() {
        PlansAtWork.open();
        team = new TeamAtWork(PLANS, planOf(active("childrens-centre", leadFrom("2026-04-13"))));
        team.mother();
        team.joins("kind", "FAMILY", "name", "Jan ZZ-Cedar", "part", "Father", "email", "jan@example.test");
        work();
    }

    @Test
    void sendsOneMailAfterTheOtherEachInItsOwnTransaction() {
        team.arranged("14:30", "ONLINE");
        ProcessInstance round = rounds().get(0);

        assertThat(round).isWaitingAt("Task_WriteInvitations");
        step();
        assertThat(round).isWaitingAt("Task_SendNextInvitation");
        assertThat(PLANS.team.sent).isEmpty();
        step();
        assertThat(PLANS.team.sent).hasSize(1);
        work();

        assertThat(round)
                .hasPassed("Task_TellWhomToInvite", "EndEvent_EverybodyTold")
                .isEnded();
        assertThat(PLANS.team.sent)
                .extracting(mail -> mail.to().value())
                .containsExactlyInAnyOrder("ewa@example.test", "jan@example.test");
        assertThat(task(team.plan, "Task_LookAtPlan")).isEmpty();
    }

    @Test
    void triesTheSameMailAgainWhileTheServerIsAway() {
        PLANS.team.answer.set(MailAnswer.AWAY);
        team.arranged("14:30", "ONLINE");
        step();

        assertThatThrownBy(this::step).hasMessageContaining("did not take an invitation");
        PLANS.team.answer.set(MailAnswer.TAKEN);
        work();

        assertThat(PLANS.team.sent)
                .extracting(MeetingLetter::news)
                .containsOnly(MeetingNews.INVITED)
                .hasSize(2);
    }

    @Test
    void putsBeforeTheLeadProfessionalWhomTheyHaveToTellThemselves() {
        PLANS.team.answer.set(MailAnswer.REFUSED);
        team.arranged("14:30", "ONLINE");

        work();

        Task look = task(team.plan, "Task_LookAtPlan").orElseThrow();
        assertThat(look).hasCandidateGroup("duty-early-help-manager");
        assertThat(runtimeService().getVariable(look.getProcessInstanceId(), "subject"))
                .isEqualTo("INVITE_IN_PERSON");
        assertThat(runtimeService().getVariable(look.getProcessInstanceId(), "childrenAges"))
                .isEqualTo("7 years");
    }

    private List<ProcessInstance> rounds() {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(TafInvitationModel.KEY)
                .processInstanceBusinessKey(team.plan.value())
                .list();
    }

    private List<Job> jobs() {
        return managementService()
                .createJobQuery()
                .processDefinitionKey(TafInvitationModel.KEY)
                .messages()
                .list();
    }

    private void step() {
        managementService().executeJob(jobs().get(0).getId());
    }

    private void work() {
        while (!jobs().isEmpty()) {
            step();
        }
    }
}
