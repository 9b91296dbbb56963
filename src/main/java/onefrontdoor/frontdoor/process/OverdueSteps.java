package onefrontdoor.frontdoor.process;

import java.util.Map;
import onefrontdoor.frontdoor.OutcomeDesk.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which step is late, by the key of the process whose timer says so; its id need not hold the key, when that is long. */
final class OverdueSteps {

    private static final Map<String, Step> BY_PROCESS = Map.of(
            InformationAddedModel.KEY, Step.READING,
            InformationSharingModel.KEY, Step.SHARING,
            AgreementWithdrawnModel.KEY, Step.RISK,
            DestinationDecisionModel.KEY, Step.DESTINATION);

    private OverdueSteps() {}

    static Step of(DelegateExecution execution) {
        String process = execution
                .getProcessEngineServices()
                .getRepositoryService()
                .getProcessDefinition(execution.getProcessDefinitionId())
                .getKey();
        return BY_PROCESS.getOrDefault(process, Step.THRESHOLD);
    }
}
