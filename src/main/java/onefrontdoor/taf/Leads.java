package onefrontdoor.taf;

import java.util.Optional;
import java.util.Set;
import onefrontdoor.assessment.FamilyDesk;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may lead a plan: somebody of our own who may see the record, or a named person of an agency (G15). */
@Component
class Leads {

    private final StaffList staff;
    private final PlanDesks desks;
    private final RestrictedRecords restricted;

    Leads(StaffList staff, PlanDesks desks, RestrictedRecords restricted) {
        this.staff = staff;
        this.desks = desks;
        this.restricted = restricted;
    }

    Lead read(FormAnswers typed, Plan plan) {
        return typed.optionalText("leadLogin")
                .map(login -> ofOurOwn(login, plan))
                .orElseGet(() -> elsewhere(typed));
    }

    /** To somebody who may not open the record it is as if nobody had this name (INV13). */
    private Lead ofOurOwn(String login, Plan plan) {
        return whoSignsIn(login, plan.contact(), plan.holder())
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.INVALID, "Nobody who may lead this plan signs in by that user name."));
    }

    /** Somebody of our own who may lead a plan that is kept there; empty where nobody of this name may. */
    Optional<Lead> whoSignsIn(String login, Reference contact, PlanHolder holder) {
        return staff.everybody().stream()
                .filter(one -> one.id().equals(login))
                .filter(one -> mayWrite(one, holder))
                .filter(one -> restricted.opensTo(new Actor(one.id()), contact))
                .findFirst()
                .map(colleague -> new Lead(colleague.id(), colleague.name(), null, null));
    }

    /** Whoever leads assesses too: those who lead on early help, and the desk that keeps the plan. */
    private boolean mayWrite(Colleague colleague, PlanHolder holder) {
        Set<String> own = staff.desksOf(colleague.id());
        return own.contains(FamilyDesk.WRITERS) || own.contains(desks.keeping(holder));
    }

    private static Lead elsewhere(FormAnswers typed) {
        return new Lead(
                null,
                typed.text("leadName", "Who leads?"),
                typed.text("leadAgency", "Where do they work?"),
                typed.text("leadReached", "How do we reach them?"));
    }
}
