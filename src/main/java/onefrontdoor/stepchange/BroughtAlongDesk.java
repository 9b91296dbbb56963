package onefrontdoor.stepchange;

import java.util.Map;
import java.util.Optional;
import onefrontdoor.assessment.CarriedAssessment;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.taf.CarriedPlan;
import onefrontdoor.taf.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever decides about a step-up reads what came with it, as it is now; every look is written down (INV20). */
@Service
@Transactional
public class BroughtAlongDesk {

    private final StepUps stepUps;
    private final CarriedPlan plans;
    private final CarriedAssessment assessments;

    BroughtAlongDesk(StepUps stepUps, CarriedPlan plans, CarriedAssessment assessments) {
        this.stepUps = stepUps;
        this.plans = plans;
        this.assessments = assessments;
    }

    /** All of it on one page. */
    public record Page(Map<String, Object> plan, Optional<CarriedAssessment.Brought> assessment) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Page";
        }
    }

    /** @throws Refusal alike where nothing came with the contact and where the plan does not open to this person (INV13) */
    public Page open(Reference contact, Viewer viewer) {
        Reference plan = stepUps.behind(contact).map(StepUp::plan).orElseThrow(BroughtAlongDesk::nothing);
        return new Page(
                plans.open(plan, viewer).orElseThrow(BroughtAlongDesk::nothing), assessments.open(plan, viewer.by()));
    }

    private static Refusal nothing() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "Nothing of early help came with this contact.");
    }
}
