package onefrontdoor.platform.engine;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Deploys all models and forms as one deployment under relative names, so that a form always belongs to its model
 * and a restart without changes makes no new version. Where one file has changed, all are deployed again together:
 * what one model calls, and the forms that it shows, are those of its own deployment, and what runs keeps them (INV18).
 */
@Component
class ModelDeployment implements InitializingBean {

    static final String NAME = "one-front-door";

    private final RepositoryService repository;
    private final ModelFiles files;
    private final ModelGate gate;

    ModelDeployment(RepositoryService repository, ModelFiles files, ModelGate gate) {
        this.repository = repository;
        this.files = files;
        this.gate = gate;
    }

    @Override
    public void afterPropertiesSet() {
        Map<String, byte[]> all = files.all();
        gate.pass(all);
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        all.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }
}
