package onefrontdoor.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.transaction.support.TransactionOperations;

/** A build in which a process owner has changed some models and forms, deployed as the product deploys at its start. */
public final class NextVersion {

    private ModelSet set = ModelSet.released();

    /** Changes one passage of a file, such as {@code processes/taf/taf-review.bpmn}. */
    public NextVersion with(String file, String passage, String instead) {
        String old = set.files().get(file);
        assertThat(old).as(file).contains(passage);
        set = set.with(file, old.replace(passage, instead));
        return this;
    }

    /** As a process owner hands it in. */
    public ModelSet set() {
        return set;
    }

    /** What a node does with its models when it starts. */
    public void start(RepositoryService repository) {
        ModelSet mine = set;
        LiveSet live = new LiveSet(repository);
        new ModelDeployment(
                        repository,
                        new ModelGate(live) {
                            /** To see what becomes of cases, also of changes that the check refuses. */
                            @Override
                            boolean pass(ModelSet unsafe) {
                                return !live.now().equals(unsafe);
                            }
                        },
                        build -> mine,
                        TransactionOperations.withoutTransaction())
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
