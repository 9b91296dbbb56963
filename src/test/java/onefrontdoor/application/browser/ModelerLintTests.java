package onefrontdoor.application.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Camunda Modeler shows while somebody draws: nothing in our own flows, and each main fault by its sentence. */
class ModelerLintTests {

    private static final Path PLUGIN = Path.of("processes", ".camunda", "modeler-plugin", "lint.js");
    private static final String TRIAGE = "contact-triage.bpmn";
    private static final String THRESHOLD = "threshold-decision.bpmn";

    /** Goes through a flow as the Modeler's linter does, and asks the plug-in about each element. */
    private static final String LINT = """
            async xml => {
              document.body.innerHTML = '<div id="canvas"></div>';
              const viewer = new BpmnJS({ container: '#canvas' });
              await viewer.importXML(xml);
              const { config, resolver } = window.plugins.find(one => one.type === 'lintRules.bpmn').plugin;
              const rules = Object.keys(config.rules).map(name => name.split('/'))
                .map(([pack, name]) => resolver.resolveRule('bpmnlint-plugin-' + pack, name)());
              const found = [];
              const visit = node => {
                rules.forEach(rule => rule.check(node, { report: (id, sentence) => found.push(id + ': ' + sentence) }));
                node.$descriptor.properties
                  .filter(part => !part.isAttr && !part.isReference && part.type !== 'String')
                  .flatMap(part => node[part.name] || [])
                  .filter(child => child.$descriptor && !child.$descriptor.isGeneric)
                  .forEach(visit);
              };
              visit(viewer.getDefinitions());
              viewer.destroy();
              return found;
            }""";

    private static BrowserContext window;
    private static Page modeler;

    record Slip(String file, String pattern, String into, String says) {}

    @BeforeAll
    static void opensTheModeler() {
        window = Chromium.browser().newContext();
        modeler = window.newPage();
        modeler.setContent("<body></body>");
        modeler.addScriptTag(new AddScriptTagOptions().setPath(ModelPictures.VIEWER));
        modeler.addScriptTag(new AddScriptTagOptions().setPath(PLUGIN));
    }

    @AfterAll
    static void closesIt() {
        window.close();
    }

    @Test
    void showsNothingInOurOwnFlows() throws IOException {
        for (ModelPictures.Drawing model : ModelPictures.all()) {
            assertThat(lint(model.text())).as(model.name()).isEmpty();
        }
    }

    static Stream<Slip> slips() {
        return Stream.of(
                new Slip(
                        THRESHOLD,
                        " camunda:candidateGroups=\"[^\"]*\"",
                        "",
                        "Task_DecideThreshold: It is nobody’s work: choose the desk that does it."),
                new Slip(
                        THRESHOLD,
                        " camunda:dueDate=\"[^\"]*\"",
                        " camunda:dueDate=\"2026-01-01\"",
                        "Task_DecideThreshold: It is never due: name the variable that holds its date, such as ${decideBy}."),
                new Slip(
                        THRESHOLD,
                        " camunda:formRef=\"[^\"]*\"",
                        "",
                        "Task_DecideThreshold: It has no form: choose one."),
                new Slip(
                        THRESHOLD,
                        " camunda:formRefBinding=\"[^\"]*\"",
                        "",
                        "Task_DecideThreshold: It may show a form that was not checked with it: set the binding of its form to"
                                + " “deployment”."),
                new Slip(
                        THRESHOLD,
                        "(id=\"Task_RecordThreshold\")",
                        "$1 camunda:asyncBefore=\"true\"",
                        "Task_DecideThreshold: Its answer is not recorded in the same step: draw its record as the next service"
                                + " task."),
                new Slip(
                        THRESHOLD,
                        "name=\"Held for information\\?\"",
                        "name=\"Held\"",
                        "Gateway_HeldForInformation: It asks no question: name it by the question that it asks, with “?”."),
                new Slip(
                        THRESHOLD,
                        "(<bpmn:sequenceFlow id=\"Flow_NotHeld\") name=\"No\"",
                        "$1",
                        "Gateway_HeldForInformation: One of its ways has no name: name each way by the answer, such as “Yes”."),
                new Slip(
                        THRESHOLD,
                        "(<bpmn:sequenceFlow id=\"Flow_NotHeld\"[^>]*>)\\s*<bpmn:conditionExpression.*?</bpmn:conditionExpression>",
                        "$1",
                        "Gateway_HeldForInformation: One of its ways says not when it is taken: give it a condition, or make it"
                                + " the default."),
                new Slip(
                        THRESHOLD,
                        " camunda:delegateExpression=\"\\$\\{recordThresholdDelegate}\"",
                        "",
                        "Task_RecordThreshold: Nothing is done here: choose the building block that does the work."),
                new Slip(
                        THRESHOLD,
                        " camunda:delegateExpression=\"\\$\\{recordThresholdDelegate}\"",
                        " camunda:class=\"java.lang.Runtime\"",
                        "Task_RecordThreshold: It runs a program of its own, which this service does not allow: choose a building"
                                + " block instead."),
                new Slip(
                        THRESHOLD,
                        "bpmn:businessRuleTask",
                        "bpmn:scriptTask",
                        "Task_ProposeLevels: It runs a script, which this service does not allow: choose a building block instead."),
                new Slip(
                        THRESHOLD,
                        "<bpmn:timeDate ([^>]*)>[^<]*</bpmn:timeDate>",
                        "<bpmn:timeDuration $1>PT1H</bpmn:timeDuration>",
                        "BoundaryEvent_ThresholdOverdue: Its length stands in the drawing: name the date that the table of"
                                + " deadlines works out, such as ${decideBy}."),
                new Slip(
                        TRIAGE,
                        "(calledElement=\"PlacementProcess\") camunda:calledElementBinding=\"deployment\"",
                        "$1",
                        "CallActivity_Placement: It may call a version that was not checked with it: set the binding of the"
                                + " called process to “deployment”."),
                new Slip(
                        TRIAGE,
                        "calledElement=\"PlacementProcess\"",
                        "",
                        "CallActivity_Placement: It calls nothing: choose the building block of the flow that it calls."),
                new Slip(
                        TRIAGE,
                        "(id=\"CallActivity_Placement\".*?)<camunda:in businessKey=\"[^\"]*\" />",
                        "$1",
                        "CallActivity_Placement: The flow that it calls does not learn about which contact it works: hand on the"
                                + " business key."));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void showsAMainFaultAtItsElement(Slip slip) throws IOException {
        String text = ModelPictures.text(Path.of("processes", "frontdoor", slip.file()));
        String drawn = text.replaceAll("(?s)" + slip.pattern(), slip.into());
        assertThat(drawn).as("nothing was changed").isNotEqualTo(text);

        assertThat(lint(drawn)).containsExactly(slip.says());
    }

    @Test
    void showsAGatewayWithoutASafeWay() throws IOException {
        String text = ModelPictures.text(Path.of("processes", "frontdoor", THRESHOLD));

        assertThat(lint(text.replace(" default=\"Flow_HeldForInformation\"", "")))
                .contains(
                        "Gateway_HeldForInformation: It has no safe way where no answer fits: mark the safest of its ways as"
                                + " the default flow.");
    }

    /** The Modeler asks every plug-in in turn, and goes on only where one refuses. */
    @Test
    void leavesTheRulesOfOthersToOthers() {
        Object answer = modeler.evaluate("""
                () => {
                  const { resolver } = window.plugins.find(one => one.type === 'lintRules.bpmn').plugin;
                  const refused = ask => { try { ask(); return false; } catch (unknown) { return true; } };
                  return { rule: refused(() => resolver.resolveRule('bpmnlint', 'label-required')),
                           config: refused(() => resolver.resolveConfig('bpmnlint', 'correctness')) };
                }""");

        assertThat(answer).isEqualTo(Map.of("rule", true, "config", true));
    }

    @SuppressWarnings("unchecked")
    private static List<String> lint(String text) {
        return (List<String>) modeler.evaluate(LINT, text);
    }
}
