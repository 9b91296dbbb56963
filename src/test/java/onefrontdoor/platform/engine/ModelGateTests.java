package onefrontdoor.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import onefrontdoor.TestEngine;
import onefrontdoor.platform.StartRefused;
import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionOperations;

/** What the check of models refuses never reaches the engine (P11). */
@ExtendWith(OutputCaptureExtension.class)
class ModelGateTests {

    private static final String TRIAGE = "processes/frontdoor/contact-triage.bpmn";
    private static final String THRESHOLD = "processes/frontdoor/threshold-decision.bpmn";

    private final RepositoryService repository = TestEngine.engine().getRepositoryService();
    private final LiveSet live = new LiveSet(repository);
    private final ModelGate gate = new ModelGate(live);

    @BeforeEach
    @AfterEach
    void takeBack() {
        repository
                .createDeploymentQuery()
                .deploymentName(ModelDeployment.NAME)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void deploysNothingOfASetWithAnErrorAndSaysWhatIsWrong() {
        long before = repository.createDeploymentQuery().count();
        ModelDeployment deployment = new ModelDeployment(
                repository,
                gate,
                build -> with(TRIAGE, "ThresholdDecisionProcess\"", "AdviceProcess\""),
                TransactionOperations.withoutTransaction());

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(deployment::afterPropertiesSet)
                .withMessage("""
                        The models of this build may not be deployed.
                        processes/frontdoor/contact-triage.bpmn, “Contact received”: A contact can reach an end from here \
                        without the threshold decision. Let every way pass the call of “Threshold decision”, or of \
                        “Open case”.""");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    /** The cases that run keep their version; whether the new one was meant so, a person says. */
    @Test
    void saysWhatTheNewSetTakesAwayFromTheLiveOne(CapturedOutput log) {
        deployed(only(THRESHOLD, "BoundaryEvent_ThresholdOverdue", "BoundaryEvent_DecisionLate"));

        gate.pass(ModelSet.released());

        assertThat(log.getOut())
                .contains("Other than the models that were live: processes/frontdoor/threshold-decision.bpmn,"
                        + " “Decide threshold”: Its clock “Threshold overdue” is missing.");
    }

    @Test
    void asksNothingOfWhatIsDeployedAlready() {
        ModelSet unsafe = only(TRIAGE, "ThresholdDecisionProcess\"", "AdviceProcess\"");
        deployed(unsafe);

        assertThatNoException().isThrownBy(() -> gate.pass(unsafe));
    }

    /** Each node stamps what it deploys with its own clock. */
    @Test
    void whatANodeWithAClockBehindOthersDeployedIsLiveAndNotDeployedAgain() {
        ModelSet later = with(THRESHOLD, "Propose levels", "Second levels");
        deployed(with(THRESHOLD, "Propose levels", "First levels"));
        ClockUtil.offset(-Duration.ofMinutes(10).toMillis());
        try {
            deployed(later);
        } finally {
            ClockUtil.reset();
        }
        long before = repository.createDeploymentQuery().count();

        new ModelDeployment(repository, gate, build -> later, TransactionOperations.withoutTransaction())
                .afterPropertiesSet();

        assertThat(live.now().equals(later)).isTrue();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    private static ModelSet only(String file, String passage, String instead) {
        return new ModelSet(
                new TreeMap<>(Map.of(file, with(file, passage, instead).files().get(file))));
    }

    private void deployed(ModelSet set) {
        LiveSet.deploy(set, repository.createDeployment().name(ModelDeployment.NAME));
    }

    private static ModelSet with(String file, String passage, String instead) {
        ModelSet released = ModelSet.released();
        String text = released.files().get(file);
        assertThat(text).contains(passage);
        return released.with(file, text.replace(passage, instead));
    }
}
