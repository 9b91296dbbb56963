package onefrontdoor.taf;

import onefrontdoor.directory.StaffList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose work a plan is: of whoever leads it, where they sit at its desk, else of everybody there, so that nothing lies idle. */
@Component
class PlanDesks {

    private final Keepers keepers;
    private final StaffList staff;

    PlanDesks(Keepers keepers, StaffList staff) {
        this.keepers = keepers;
        this.staff = staff;
    }

    /**
     * Whose a task is.
     *
     * @param person user id of the one person asked; nobody where it is anybody at the desk
     */
    record Place(String desk, @Nullable String person) {}

    /** The desk that keeps a plan. */
    String keeping(Plan plan) {
        return keeping(plan.holder());
    }

    String keeping(PlanHolder holder) {
        return keepers.of(holder, PlanClock.Tier.LEAD);
    }

    Place of(Plan plan, PlanClock.Tier tier) {
        String desk = keepers.of(plan.holder(), tier);
        Lead lead = plan.lead();
        return tier == PlanClock.Tier.LEAD && lead != null
                ? new Place(desk, sitsAt(desk, lead.login()))
                : new Place(desk, null);
    }

    private @Nullable String sitsAt(String desk, @Nullable String login) {
        return login != null && staff.desksOf(login).contains(desk) ? login : null;
    }
}
