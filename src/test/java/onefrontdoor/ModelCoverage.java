package onefrontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.reset;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What {@link CoversModel} does. A node counts once some test has left it by a way of its own, not by being cancelled. */
class ModelCoverage implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        TestEngine.forgetHistory();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        init(TestEngine.engine());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestEngine.clearAway();
        ClockUtil.reset();
        reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        CoversModel covers = context.getRequiredTestClass().getAnnotation(CoversModel.class);
        if (!covers.whole()) {
            return;
        }
        Path file = Path.of(covers.value());
        Model model = new Model(file, Bpmn.readModelFromFile(file.toFile()));
        Set<String> passed = passed(model.process().getId());

        List<String> missed = model.each(FlowNode.class)
                .map(FlowNode::getId)
                .filter(node -> !passed.contains(node))
                .toList();

        assertThat(missed).as("nodes of %s that no test passes", file).isEmpty();
    }

    private static Set<String> passed(String process) {
        return TestEngine.engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(TestEngine.engine()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult()
                        .getId())
                .finished()
                .list()
                .stream()
                .filter(node -> !node.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }
}
