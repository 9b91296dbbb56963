package onefrontdoor.platform.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a redesign means for the cases in flight (INV18). It is deployed, the engine says which steps its plan of moving
 * covers, and the deployment is taken back; no case is touched.
 */
@Component
public class FlightTrial {

    private final RepositoryService repository;
    private final LiveSet live;
    private final FlightPlaces places;
    private final TransactionTemplate alone;

    FlightTrial(
            RepositoryService repository, LiveSet live, FlightPlaces places, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.live = live;
        this.places = places;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /** The set that is live now. */
    public ModelSet live() {
        return live.now();
    }

    /** Every step at which cases stand, and every clock that runs, in models that the set changes; by name and version. */
    public List<InFlight> of(ModelSet proposed) {
        return Objects.requireNonNull(alone.execute(trial -> {
            trial.setRollbackOnly();
            Deployment deployment =
                    LiveSet.deploy(proposed, repository.createDeployment().name("trial"));
            Map<String, ModelSet> read = new HashMap<>();
            return repository.createProcessDefinitionQuery().deploymentId(deployment.getId()).list().stream()
                    .flatMap(now -> earlier(now)
                            .flatMap(before ->
                                    places.of(before, now, proposed, id -> read.computeIfAbsent(id, live::of))))
                    .toList();
        }));
    }

    private Stream<ProcessDefinition> earlier(ProcessDefinition now) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(now.getKey())
                .orderByProcessDefinitionVersion()
                .asc()
                .list()
                .stream()
                .filter(before -> before.getVersion() < now.getVersion());
    }
}
