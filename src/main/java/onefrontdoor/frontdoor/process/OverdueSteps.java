package onefrontdoor.frontdoor.process;

import java.util.Map;
import onefrontdoor.frontdoor.OutcomeDesk.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which step is late, by the process whose timer says so. */
final class OverdueSteps {

    private static final Map<String, Step> BY_PROCESS = Map.of(
            InformationAddedModel.KEY, Step.READING,
            InformationSharingModel.KEY, Step.SHARING,
            AgreementWithdrawnModel.KEY, Step.RISK,
            DestinationDecisionModel.KEY, Step.DESTINATION);

    private OverdueSteps() {}

    static Step of(DelegateExecution execution) {
        String process = execution.getProcessDefinitionId().split(":")[0];
        return BY_PROCESS.getOrDefault(process, Step.THRESHOLD);
    }
}
