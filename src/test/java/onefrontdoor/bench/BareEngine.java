package onefrontdoor.bench;

import java.util.Date;
import java.util.List;
import java.util.Map;
import onefrontdoor.TestEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

/** The same models on an engine of their own, with delegates that only say what the models branch on. */
final class BareEngine {

    private static final Date LATER = new Date(1_900_000_000_000L);

    private final ProcessEngine engine = TestEngine.engine();

    BareEngine() {
        answers("acknowledgeContactDelegate", Map.of());
        answers("rateUrgencyDelegate", Map.of("urgency", "GREEN", "straightToManager", false, "decideBy", LATER));
        answers("checkBasicsDelegate", Map.of("basicsComplete", true, "partOfOpenCase", false, "handOnBy", LATER));
        answers("proposeLevelsDelegate", Map.of("adviceOnly", false, "deciders", "duty-social-work-manager"));
        answers(
                "recordThresholdDelegate",
                Map.of(
                        "anyChildMeetsThreshold", false,
                        "anyChildNeedsDestination", true,
                        "heldForInformation", false,
                        "adultAtRisk", false,
                        "partOfOpenCase", false));
        answers("proposeDestinationsDelegate", Map.of());
        answers("recordDestinationDelegate", Map.of("socialWorkAsked", false));
        answers("tellReferrerDelegate", Map.of());
        answers("lookAtAgreementDelegate", Map.of("sharingStep", "PROCEED", "anyChildNeedsDestination", false));
        answers("proposeFamilySupportDelegate", Map.of());
        answers("requestFamilySupportDelegate", Map.of("anyChildForFamilySupport", false));
    }

    private static void answers(String delegate, Map<String, Object> variables) {
        TestEngine.register(delegate, execution -> execution.setVariables(variables));
    }

    void journey(int number) {
        String reference = "C-2002-%06d".formatted(number);
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "ContactTriageProcess",
                        reference,
                        Variables.putValue("reference", reference)
                                .putValue("source", "School (2A)")
                                .putValue("childrenAges", "7 years"));
        for (int step = 0; step < 2; step++) {
            runJobs();
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(reference)
                    .singleResult();
            engine.getTaskService().claim(task.getId(), "manager");
            engine.getTaskService().complete(task.getId());
        }
        runJobs();
    }

    private void runJobs() {
        List<Job> due =
                engine.getManagementService().createJobQuery().executable().list();
        while (!due.isEmpty()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            due = engine.getManagementService().createJobQuery().executable().list();
        }
    }
}
