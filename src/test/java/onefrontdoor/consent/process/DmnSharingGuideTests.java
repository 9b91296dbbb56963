package onefrontdoor.consent.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import onefrontdoor.TestEngine;
import onefrontdoor.consent.Ruling;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;

class DmnSharingGuideTests {

    private static final String TABLE = "consent/information-sharing.dmn";

    private final RepositoryService models = TestEngine.engine().getRepositoryService();
    private final AtomicInteger asked = new AtomicInteger();
    private final DmnSharingGuide guide = new DmnSharingGuide(counted(), models);

    @Test
    void asksTheTableOnceForTheSameFacts() {
        Map<String, Object> facts = facts("FAMILY");

        Ruling first = guide.ruling(facts);
        facts.put("ground", "SIGNIFICANT_HARM_CHILD");
        facts.put("recipient", "POLICE");
        Ruling other = guide.ruling(facts);

        assertThat(guide.ruling(facts("FAMILY"))).isEqualTo(first).isNotEqualTo(other);
        assertThat(first.rule()).isEqualTo("INV12");
        assertThat(other.rule()).isEqualTo("CT6");
        assertThat(asked).hasValue(2);
    }

    @Test
    void asksATableAnewThatIsDeployedLater() throws Exception {
        String table = Files.readString(Path.of("processes", TABLE));
        Ruling before = guide.ruling(facts("FAMILY"));
        String later = models.createDeployment()
                .addInputStream(
                        TABLE,
                        new ByteArrayInputStream(
                                table.replace("\"INV12\"", "\"T20\"").getBytes(StandardCharsets.UTF_8)))
                .deploy()
                .getId();
        try {
            assertThat(before.rule()).isEqualTo("INV12");
            assertThat(guide.ruling(facts("FAMILY")).rule()).isEqualTo("T20");
        } finally {
            models.deleteDeployment(later, true);
        }
        assertThat(guide.ruling(facts("FAMILY")).rule()).isEqualTo("INV12");
    }

    private static Map<String, Object> facts(String recipient) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("recipient", recipient);
        facts.put("level", null);
        facts.put("serviceAgreement", "AGREED");
        facts.put("shareAgreement", "AGREED");
        facts.put("agency", "LISTED");
        facts.put("ground", null);
        return facts;
    }

    private DecisionService counted() {
        DecisionService real = TestEngine.engine().getDecisionService();
        return (DecisionService) Proxy.newProxyInstance(
                DecisionService.class.getClassLoader(), new Class<?>[] {DecisionService.class}, (proxy, ask, with) -> {
                    asked.incrementAndGet();
                    return ask.invoke(real, with);
                });
    }
}
