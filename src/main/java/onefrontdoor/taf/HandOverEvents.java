package onefrontdoor.taf;

import java.util.List;
import onefrontdoor.handover.ServicesInvolved;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/** Services that were asked to take a child on, and their answers. */
@Component
class HandOverEvents implements FamilyEvents {

    private final ServicesInvolved services;
    private final PlanWords words;

    HandOverEvents(ServicesInvolved services, PlanWords words) {
        this.services = services;
        this.words = words;
    }

    @Override
    public List<FamilyEvent> of(Plan plan, Circle family, Actor viewer) {
        return services.stepsOf(plan.contact()).stream()
                .filter(step -> family.at("child " + step.child()).isPresent())
                .map(step -> new FamilyEvent(
                        step.at(),
                        step.child(),
                        FamilyEvent.Source.HAND_OVER,
                        words.service(step.agency()) + ": " + words.of("request", step.step()),
                        null,
                        ""))
                .toList();
    }
}
