package onefrontdoor.platform.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models and forms as one deployment under relative names, so that a form always belongs to its model
 * and a restart without changes makes no new version.
 */
@Component
class ModelDeployment implements InitializingBean {

    private static final String[] FOLDERS = {
        "classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form"
    };

    private final RepositoryService repository;
    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("one-front-door").enableDuplicateFiltering(false);
        Arrays.stream(FOLDERS).forEach(folder -> add(deployment, folder));
        deployment.deploy();
    }

    private void add(DeploymentBuilder deployment, String folder) {
        try {
            for (Resource file : files.getResources(folder)) {
                try (InputStream content = file.getInputStream()) {
                    deployment.addInputStream(relativeName(file), content);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Models cannot be read from " + folder, unreadable);
        }
    }

    private static String relativeName(Resource file) throws IOException {
        String url = file.getURL().toString();
        int start = Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/"));
        return url.substring(start + 1);
    }
}
