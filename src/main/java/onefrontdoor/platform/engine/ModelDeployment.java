package onefrontdoor.platform.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.StartingSet;
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
    private final StartingSet starting;

    ModelDeployment(RepositoryService repository, ModelFiles files, ModelGate gate, StartingSet starting) {
        this.repository = repository;
        this.files = files;
        this.gate = gate;
        this.starting = starting;
    }

    @Override
    public void afterPropertiesSet() {
        ModelSet ofThisBuild = files.set();
        gate.pass(ofThisBuild);
        ModelSet set = starting.of(ofThisBuild);
        gate.pass(set);
        deploy(set, repository.createDeployment().enableDuplicateFiltering(false));
    }

    /** As the next version of everything. */
    void deploy(ModelSet set) {
        deploy(set, repository.createDeployment());
    }

    private static void deploy(ModelSet set, DeploymentBuilder deployment) {
        set.files()
                .forEach((name, text) -> deployment.addInputStream(
                        name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        deployment.name(NAME).deploy();
    }
}
