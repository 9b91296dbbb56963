package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Optional;
import onefrontdoor.frontdoor.ServicesChosen.Sent;
import org.springframework.stereotype.Component;

/** The services that early help chose and that have not answered; targeted family support answers by a task of its own. */
@Component
class ServicesToAsk {

    private final DecisionBook decisions;
    private final ServiceAnswers answers;

    ServicesToAsk(DecisionBook decisions, ServiceAnswers answers) {
        this.decisions = decisions;
        this.answers = answers;
    }

    List<Sent> about(List<Child> children) {
        return children.stream().flatMap(child -> about(child).stream()).toList();
    }

    private Optional<Sent> about(Child child) {
        return decisions
                .destination(child)
                .filter(sent -> sent.destination() != Destination.TARGETED_FAMILY_SUPPORT)
                .filter(sent -> !answers.isGiven(sent.id()))
                .flatMap(sent -> sent.destination()
                        .agency()
                        .map(agency -> new Sent(sent.id(), child.id().value(), child.number(), agency)));
    }
}
