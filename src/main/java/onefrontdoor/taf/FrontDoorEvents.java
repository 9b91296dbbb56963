package onefrontdoor.taf;

import java.util.List;
import onefrontdoor.frontdoor.FamilyChronicle;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/** Contacts about the children, and what was decided for each. */
@Component
class FrontDoorEvents implements FamilyEvents {

    private final FamilyChronicle chronicle;
    private final PlanChildren children;

    FrontDoorEvents(FamilyChronicle chronicle, PlanChildren children) {
        this.chronicle = chronicle;
        this.children = children;
    }

    @Override
    public List<FamilyEvent> of(Plan plan, Circle family, Actor viewer) {
        return chronicle.of(plan.contact(), viewer, children.ledBy(viewer, plan)).stream()
                .map(past -> new FamilyEvent(
                        past.at(),
                        past.child(),
                        FamilyEvent.Source.valueOf(past.kind().name()),
                        past.what(),
                        past.words(),
                        past.by()))
                .toList();
    }
}
