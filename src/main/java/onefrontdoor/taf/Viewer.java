package onefrontdoor.taf;

import java.util.Set;
import onefrontdoor.shared.Actor;
import org.springframework.modulith.NamedInterface;

/** A member of staff who looks at plans, with the desks they sit at. */
@NamedInterface("step")
public record Viewer(Actor by, Set<String> desks) {

    /** All plans are theirs to oversee. */
    private static final Set<String> OVERSEERS = Set.of("duty-early-help-manager", "head-of-service");

    private static final String LEADS = "lead-professional";
    private static final String FAMILY_SUPPORT = "tfss-team-manager";

    public Viewer {
        desks = Set.copyOf(desks);
    }

    /** Whether they see more than the plans that they lead. */
    public boolean keepsPlans() {
        return oversees() || desks.contains(FAMILY_SUPPORT);
    }

    /** Whether they belong to those who lead on early help. */
    public boolean isLeadProfessional() {
        return desks.contains(LEADS);
    }

    /** Whether the page of a contact may open to them; those who only lead see a family on their plan. */
    public boolean opensContacts() {
        return desks.stream().anyMatch(desk -> !desk.equals(LEADS));
    }

    /** Whether assessments open to their desk: to those who write them, and to those who check them. */
    public boolean opensAssessments() {
        return isLeadProfessional() || desks.contains(FAMILY_SUPPORT) || desks.contains("duty-early-help-manager");
    }

    boolean oversees() {
        return desks.stream().anyMatch(OVERSEERS::contains);
    }

    /** Need-to-know: overseers every plan, family support those that it keeps, everybody those that they lead. */
    boolean mayKnow(Plan plan) {
        boolean keeps = plan.holder() == PlanHolder.FAMILY_SUPPORT && desks.contains(FAMILY_SUPPORT);
        return oversees() || keeps || plan.isLedBy(by.id());
    }
}
