package onefrontdoor.platform.engine;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The models, tables and forms that the engine was given last: what begins now begins by them. */
@Component
public class LiveSet {

    private final RepositoryService repository;

    LiveSet(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * By the numbers that the engine gives out one after the other: the clocks of two nodes may differ.
     *
     * @return an empty set on a new database
     */
    ModelSet now() {
        Set<String> ours = repository.createDeploymentQuery().deploymentName(ModelDeployment.NAME).list().stream()
                .map(Deployment::getId)
                .collect(toSet());
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(model -> ours.contains(model.getDeploymentId()))
                .max(comparing(ProcessDefinition::getVersion))
                .map(newest -> of(newest.getDeploymentId()))
                .orElseGet(() -> new ModelSet(new TreeMap<>()));
    }

    /** All files of one deployment. */
    ModelSet of(String deployment) {
        TreeMap<String, String> files = new TreeMap<>();
        repository.getDeploymentResourceNames(deployment).forEach(name -> files.put(name, text(deployment, name)));
        return new ModelSet(files);
    }

    /** All of a set together. */
    public static Deployment deploy(ModelSet set, DeploymentBuilder as) {
        set.files()
                .forEach((name, text) ->
                        as.addInputStream(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        return as.deploy();
    }

    private String text(String deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read.", unreadable);
        }
    }
}
