package onefrontdoor.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import onefrontdoor.TestEngine;
import onefrontdoor.platform.StartRefused;
import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the check of models refuses never reaches the engine (P11). */
@ExtendWith(OutputCaptureExtension.class)
class ModelGateTests {

    private static final String TRIAGE = "processes/frontdoor/contact-triage.bpmn";
    private static final String THRESHOLD = "processes/frontdoor/threshold-decision.bpmn";

    private final RepositoryService repository = TestEngine.engine().getRepositoryService();
    private final ModelGate gate = new ModelGate(new LiveSet(repository));

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
                new ModelFiles() {
                    @Override
                    Map<String, byte[]> all() {
                        return with(TRIAGE, "ThresholdDecisionProcess\"", "AdviceProcess\"");
                    }
                },
                gate,
                build -> build);

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

        gate.pass(new ModelFiles().set());

        assertThat(log.getOut())
                .contains("Other than the models that were live: processes/frontdoor/threshold-decision.bpmn,"
                        + " “Decide threshold”: Its clock “Threshold overdue” is missing.");
    }

    @Test
    void asksNothingOfWhatIsDeployedAlready() {
        Map<String, byte[]> unsafe = only(TRIAGE, "ThresholdDecisionProcess\"", "AdviceProcess\"");
        deployed(unsafe);

        assertThatNoException().isThrownBy(() -> gate.pass(set(unsafe)));
    }

    private static Map<String, byte[]> only(String file, String passage, String instead) {
        return Map.of(file, with(file, passage, instead).get(file));
    }

    private static ModelSet set(Map<String, byte[]> files) {
        TreeMap<String, String> texts = new TreeMap<>();
        files.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        return new ModelSet(texts);
    }

    private void deployed(Map<String, byte[]> files) {
        DeploymentBuilder deployment = repository.createDeployment().name(ModelDeployment.NAME);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private static Map<String, byte[]> with(String file, String passage, String instead) {
        Map<String, byte[]> files = new ModelFiles().all();
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(passage);
        files.put(file, text.replace(passage, instead).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
