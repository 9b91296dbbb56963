package onefrontdoor.frontdoor;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which services a child is sent to: the one that early help chose, and beside it the one to which targeted family support
 * steps the child down, from the moment it is asked (RB22, E16).
 */
@Component
class Placements {

    private final DecisionBook decisions;
    private final StepDowns stepDowns;
    private final Set<String> stepDownServices;

    Placements(
            DecisionBook decisions,
            StepDowns stepDowns,
            @Value("${onefrontdoor.step-down.services}") Set<String> stepDownServices) {
        this.decisions = decisions;
        this.stepDowns = stepDowns;
        this.stepDownServices = Set.copyOf(stepDownServices);
    }

    /** Where early help sends the child; empty where no service is asked. */
    Optional<Placement> destination(Child child) {
        return decisions.destination(child).flatMap(Placements::chosen);
    }

    /** Empty when the child is not sent to this service, or is so no more. */
    Optional<Placement> of(Child child, String agency) {
        return decisions.destination(child).flatMap(sent -> chosen(sent)
                .filter(place -> place.agency().equals(agency))
                .or(() -> stepDown(sent, agency)));
    }

    private static Optional<Placement> chosen(DestinationDecision sent) {
        return sent.destination().agency().map(agency -> new Placement(agency, sent.decidedAt()));
    }

    /** Asked only of a service to which children step down: every other is known without a question. */
    private Optional<Placement> stepDown(DestinationDecision sent, String agency) {
        return stepDownServices.contains(agency)
                ? stepDowns.since(sent.id()).stream()
                        .filter(step -> step.agency().equals(agency) && (step.isOpen() || step.isAccepted()))
                        .findFirst()
                        .map(step -> new Placement(agency, step.askedAt()))
                : Optional.empty();
    }
}
