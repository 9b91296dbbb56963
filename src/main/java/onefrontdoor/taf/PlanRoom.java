package onefrontdoor.taf;

import java.util.Map;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a plan is seen: by those who oversee it, and by whoever leads it; every look is written down. */
@Service
@NamedInterface("step")
@Transactional
public class PlanRoom {

    /** The name under which the form of a task would be looked up; a page needs nothing beside what its desk sees. */
    private static final String PAGE = "plan";

    private final Plans plans;
    private final PlanSheet sheet;
    private final RestrictedRecords restricted;
    private final AuditTrail audit;

    PlanRoom(Plans plans, PlanSheet sheet, RestrictedRecords restricted, AuditTrail audit) {
        this.plans = plans;
        this.sheet = sheet;
        this.restricted = restricted;
        this.audit = audit;
    }

    /**
     * One plan with its children and all that happened to it.
     *
     * @throws NoSuchPlan alike where there is none and where it does not open to this person (INV13)
     */
    public Map<String, Object> open(Reference reference, Viewer viewer) {
        Plan plan = known(reference, viewer);
        audit.read(viewer.by(), reference, PAGE);
        return sheet.of(plan, viewer.by(), PAGE);
    }

    /** Nobody changes what they may not know. */
    @Transactional(readOnly = true)
    public Plan known(Reference reference, Viewer viewer) {
        return plans.find(reference)
                .filter(viewer::mayKnow)
                .filter(plan -> restricted.opensTo(viewer.by(), plan.contact()))
                .orElseThrow(NoSuchPlan::new);
    }
}
