package onefrontdoor.assessment.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.identityService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.assessment.Assessments;
import onefrontdoor.assessment.PlanNews;
import onefrontdoor.assessment.QualityDesk;
import onefrontdoor.assessment.QualityDesk.Quality;
import onefrontdoor.assessment.Viewer;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/assessment/early-help-assessment.bpmn")
class EarlyHelpAssessmentProcessTests {

    private static final Reference PLAN = new Reference("P-2026-000045");
    private static final String KEEPERS = "tfss-team-manager";
    private static final Reference CONTACT = new Reference("C-2026-000123");
    private static final Instant REMIND_AT = Instant.parse("2026-04-13T16:00:00Z");
    private static final Instant DUE_BY = Instant.parse("2026-04-27T16:00:00Z");
    private static final Instant CHECK_BY = Instant.parse("2026-04-30T16:00:00Z");
    private static final Instant MEND_BY = Instant.parse("2026-05-08T16:00:00Z");
    private static final FormAnswers NOTHING = new FormAnswers(new Actor("lp1"), Map.of());

    private final Assessments assessments = mock(Assessments.class);
    private final PlanNews news = mock(PlanNews.class);
    private final QualityDesk desk = mock(QualityDesk.class);

    @BeforeEach
    void openTheDesk() {
        when(assessments.begin(eq(PLAN), eq(CONTACT), any())).thenReturn(new Assessments.Dates(DUE_BY, REMIND_AT));
        when(news.desk("lp1", KEEPERS)).thenReturn("lead-professional");
        when(news.desk(null, KEEPERS)).thenReturn(KEEPERS);
        when(desk.submit(PLAN, NOTHING.by())).thenReturn(CHECK_BY);
        when(desk.overdue(PLAN)).thenReturn(Optional.of(CHECK_BY)).thenReturn(Optional.empty());
        TestEngine.register(new BeginAssessmentDelegate(assessments, news));
        TestEngine.register(new RecordAssessmentDelegate(desk));
        TestEngine.register(new RecordQualityCheckDelegate(desk));
        TestEngine.register(new RemindAuthorDelegate(desk));
        TestEngine.register(new EscalateOverdueAssessmentDelegate(desk));
    }

    @Test
    void givesTheWorkToTheLeadProfessionalWithItsDate() {
        ProcessInstance assessment = begun();

        assertThat(task(assessment))
                .hasDefinitionKey("Task_WriteAssessment")
                .isAssignedTo("lp1")
                .hasCandidateGroupAssociated("lead-professional")
                .hasDueDate(Date.from(DUE_BY));
        assertThat(assessment).variables().containsEntry("reference", PLAN.value());
    }

    @Test
    void countsOnceAManagerHasChecked() {
        ProcessInstance assessment = begun();
        complete(assessment, NOTHING);
        assertThat(task(assessment))
                .hasCandidateGroup("duty-early-help-manager")
                .hasCandidateGroup("tfss-team-manager")
                .isNotAssigned()
                .hasDueDate(Date.from(CHECK_BY));

        finds(assessment, Quality.COUNTS);

        assertThat(assessment).isEnded().hasPassed("EndEvent_AssessmentCounts");
        assertThat(assessment).variables().containsEntry("assessmentQuality", "COUNTS");
    }

    @Test
    void goesBackToItsAuthorUntilItCounts() {
        ProcessInstance assessment = begun();
        complete(assessment, NOTHING);

        finds(assessment, Quality.RETURNED);
        execute(job("Task_WriteAssessment", assessment));

        assertThat(task(assessment))
                .hasDefinitionKey("Task_WriteAssessment")
                .isAssignedTo("lp1")
                .hasDueDate(Date.from(MEND_BY));
        complete(assessment, NOTHING);
        finds(assessment, Quality.COUNTS);
        assertThat(assessment).isEnded();
    }

    @Test
    void leavesTheTaskOpenWhileSomethingIsMissing() {
        ProcessInstance assessment = begun();
        when(desk.submit(PLAN, NOTHING.by()))
                .thenThrow(new Refusal(Refusal.Kind.INVALID, "Not complete, 1 missing: The family, Fathers."));

        assertThatThrownBy(() -> complete(assessment, NOTHING)).hasMessageContaining("Fathers");

        assertThat(assessment).isWaitingAtExactly("Task_WriteAssessment");
    }

    @Test
    void remindsAndEscalatesAndDecidesNothing() {
        ProcessInstance assessment = begun();
        assertThat(job("BoundaryEvent_AssessmentNearlyDue", assessment)).hasDueDate(Date.from(REMIND_AT));
        assertThat(job("BoundaryEvent_AssessmentOverdue", assessment)).hasDueDate(Date.from(DUE_BY));

        execute(job("BoundaryEvent_AssessmentNearlyDue", assessment));
        execute(job("BoundaryEvent_AssessmentOverdue", assessment));

        verify(desk).remind(PLAN);
        assertThat(assessment).isWaitingAtExactly("Task_WriteAssessment");
        assertThat(task(review())).hasCandidateGroup("tfss-team-manager").hasDueDate(Date.from(CHECK_BY));
    }

    @Test
    void endsWhenItsDraftIsDeleted() {
        ProcessInstance assessment = begun();

        process().draftDeleted(PLAN);

        assertThat(assessment).isEnded().hasPassed("EndEvent_DraftGone");
    }

    @Test
    void waitsAtTheDeskThatKeepsThePlanWhereTheLeadProfessionalDoesNotSignIn() {
        ProcessInstance assessment = begun(null);

        assertThat(task(assessment)).isNotAssigned().hasCandidateGroup(KEEPERS);

        process().handedOn(PLAN, "lead-professional", "lp2");
        execute(job("Task_WriteAssessment", assessment));
        assertThat(task(assessment))
                .hasDefinitionKey("Task_WriteAssessment")
                .isAssignedTo("lp2")
                .hasCandidateGroupAssociated("lead-professional")
                .hasDueDate(Date.from(DUE_BY));
    }

    @Test
    void goesToWhoeverTakesOverAlsoWhenItComesBackFromTheCheck() {
        ProcessInstance assessment = begun();
        complete(assessment, NOTHING);

        process().handedOn(PLAN, "lead-professional", "lp2");
        assertThat(task(assessment)).hasDefinitionKey("Task_CheckQuality");
        finds(assessment, Quality.RETURNED);
        execute(job("Task_WriteAssessment", assessment));

        assertThat(task(assessment)).isAssignedTo("lp2");
    }

    @Test
    void tellsAManagerOfOneMissedDateOnce() {
        ProcessInstance assessment = begun();
        execute(job("BoundaryEvent_AssessmentOverdue", assessment));
        process().handedOn(PLAN, "lead-professional", "lp2");
        execute(job("Task_WriteAssessment", assessment));

        execute(job("BoundaryEvent_AssessmentOverdue", assessment));

        assertThat(task(review())).isNotNull();
        assertThat(assessment).isWaitingAtExactly("Task_WriteAssessment");
    }

    @Test
    void isSubmittedOnItsPageByWhoeverHoldsIt() {
        ProcessInstance assessment = begun();
        assertThatThrownBy(() -> process().submit(PLAN, author("lp2"))).hasMessageContaining("not yours");

        process().submit(PLAN, author("lp1"));

        assertThat(task(assessment)).hasDefinitionKey("Task_CheckQuality");
    }

    private static Viewer author(String account) {
        return new Viewer(new Actor(account), Set.of("lead-professional"));
    }

    private static CamundaAssessmentProcess process() {
        return new CamundaAssessmentProcess(runtimeService(), taskService(), identityService());
    }

    private static ProcessInstance review() {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("UnfinishedAssessmentProcess")
                .processInstanceBusinessKey(PLAN.value())
                .singleResult();
    }

    private static ProcessInstance begun() {
        return begun("lp1");
    }

    private static ProcessInstance begun(@Nullable String lead) {
        ProcessInstance assessment = runtimeService()
                .startProcessInstanceByKey(
                        EarlyHelpAssessmentModel.KEY,
                        PLAN.value(),
                        Variables.createVariables()
                                .putValue(EarlyHelpAssessmentModel.PLAN_REFERENCE, PLAN.value())
                                .putValue(EarlyHelpAssessmentModel.CONTACT_REFERENCE, CONTACT.value())
                                .putValue(EarlyHelpAssessmentModel.KEEPERS, KEEPERS)
                                .putValue(EarlyHelpAssessmentModel.WRITER, lead));
        execute(job("Task_WriteAssessment", assessment));
        return assessment;
    }

    private void finds(ProcessInstance assessment, Quality quality) {
        when(desk.check(any(), any())).thenReturn(new QualityDesk.Checked(quality, MEND_BY));
        complete(assessment, new FormAnswers(new Actor("dehm1"), Map.of("quality", quality.name())));
    }

    private static void complete(ProcessInstance assessment, FormAnswers answers) {
        taskService()
                .complete(
                        task(assessment).getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(answers, true).create()));
    }
}
