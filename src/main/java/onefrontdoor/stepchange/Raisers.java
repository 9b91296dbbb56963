package onefrontdoor.stepchange;

import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.Council;
import onefrontdoor.frontdoor.Referrer;
import onefrontdoor.shared.Actor;
import onefrontdoor.taf.PlanSteps;
import org.springframework.stereotype.Component;

/** Who makes contact when a plan steps up, in the words that social work needs to ring back (RB35). */
@Component
class Raisers {

    private final StaffList staff;
    private final Council council;

    Raisers(StaffList staff, Council council) {
        this.staff = staff;
        this.council = council;
    }

    /** Whoever leads by how they are reached, everybody else at the council. */
    Referrer referrer(PlanSteps.Open plan, Actor by) {
        boolean leads = by.id().equals(plan.leadLogin());
        return new Referrer(
                ContactSource.EARLY_HELP,
                false,
                name(by),
                leads ? "Lead professional" : "Early help",
                leads && plan.leadAgency() != null ? plan.leadAgency() : council.name(),
                leads && plan.leadReached() != null ? plan.leadReached() : council.daytimePhone(),
                null);
    }

    private String name(Actor by) {
        return staff.everybody().stream()
                .filter(colleague -> colleague.id().equals(by.id()))
                .map(Colleague::name)
                .findFirst()
                .orElse(by.id());
    }
}
