package onefrontdoor.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** A build in which a process owner has changed some models and forms, deployed as the product deploys at its start. */
public final class NextVersion {

    private final Map<String, byte[]> files = new ModelFiles().all();

    /** Changes one passage of a file, such as {@code processes/taf/taf-review.bpmn}. */
    public NextVersion with(String file, String passage, String instead) {
        String old = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(old).as(file).contains(passage);
        files.put(file, old.replace(passage, instead).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** As a process owner hands it in. */
    public ModelSet set() {
        TreeMap<String, String> texts = new TreeMap<>();
        files.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        return new ModelSet(texts);
    }

    /** What a node does with its models when it starts. */
    public void start(RepositoryService repository) {
        Map<String, byte[]> mine = new LinkedHashMap<>(files);
        new ModelDeployment(
                        repository,
                        new ModelFiles() {
                            @Override
                            Map<String, byte[]> all() {
                                return mine;
                            }
                        },
                        new ModelGate(new LiveSet(repository)) {
                            @Override
                            void pass(ModelSet unsafe) {
                                // To see what becomes of cases, also of changes that the check refuses.
                            }
                        },
                        build -> build)
                .afterPropertiesSet();
    }

    /** With everything that ran on them; what was deployed first is the newest again. */
    public static void takeBack(RepositoryService repository) {
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ContactTriageProcess")
                .orderByProcessDefinitionVersion()
                .asc()
                .list()
                .stream()
                .skip(1)
                .map(ProcessDefinition::getDeploymentId)
                .forEach(later -> repository.deleteDeployment(later, true));
    }
}
