package onefrontdoor.platform.engine;

import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.StartingSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deploys all models and forms as one deployment under relative names, so that a form always belongs to its model
 * and a restart without changes makes no new version. Where one file has changed, all are deployed again together:
 * what one model calls, and the forms that it shows, are those of its own deployment, and what runs keeps them (INV18).
 */
@Component
class ModelDeployment implements InitializingBean {

    static final String NAME = "one-front-door";

    private final RepositoryService repository;
    private final ModelGate gate;
    private final StartingSet starting;
    private final TransactionOperations transaction;

    ModelDeployment(
            RepositoryService repository, ModelGate gate, StartingSet starting, TransactionOperations transaction) {
        this.repository = repository;
        this.gate = gate;
        this.starting = starting;
        this.transaction = transaction;
    }

    /**
     * What the gate refuses leaves no trace, and of two nodes one deploys what both bring. What is live already is not left
     * to the engine to find: it looks for the latest by the clock of the node that deployed it.
     */
    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(alone -> {
            ModelSet set = starting.of(ModelSet.released());
            if (gate.pass(set)) {
                deploy(set);
            }
        });
    }

    /** As the next version of everything. */
    void deploy(ModelSet set) {
        LiveSet.deploy(set, named());
    }

    private DeploymentBuilder named() {
        return repository.createDeployment().name(NAME);
    }
}
