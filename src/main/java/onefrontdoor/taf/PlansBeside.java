package onefrontdoor.taf;

import java.util.List;
import java.util.Optional;
import onefrontdoor.family.RecordsBeside;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** A plan opens to nobody to whom its contact does not. */
@Component
class PlansBeside implements RecordsBeside {

    private final Plans plans;

    PlansBeside(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<Reference> contactOf(Reference record) {
        return plans.find(record).map(Plan::contact);
    }

    @Override
    public List<Reference> of(Reference contact) {
        return plans.of(contact);
    }
}
