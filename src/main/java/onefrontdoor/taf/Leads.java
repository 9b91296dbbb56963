package onefrontdoor.taf;

import java.util.Optional;
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
    private final RestrictedRecords restricted;

    Leads(StaffList staff, RestrictedRecords restricted) {
        this.staff = staff;
        this.restricted = restricted;
    }

    Lead read(FormAnswers typed, Reference contact) {
        return typed.optionalText("leadLogin")
                .map(login -> ofOurOwn(login, contact))
                .orElseGet(() -> elsewhere(typed));
    }

    /** To somebody who may not open the record it is as if nobody had this name (INV13). */
    private Lead ofOurOwn(String login, Reference contact) {
        return whoSignsIn(login, contact)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.INVALID, "Nobody who may lead this plan signs in by that user name."));
    }

    /** Somebody of our own who may see the record; empty where nobody of this name may. */
    Optional<Lead> whoSignsIn(String login, Reference contact) {
        return staff.everybody().stream()
                .filter(one -> one.id().equals(login))
                .filter(one -> restricted.opensTo(new Actor(one.id()), contact))
                .findFirst()
                .map(colleague -> new Lead(colleague.id(), colleague.name(), null, null));
    }

    private static Lead elsewhere(FormAnswers typed) {
        return new Lead(
                null,
                typed.text("leadName", "Who leads?"),
                typed.text("leadAgency", "Where do they work?"),
                typed.text("leadReached", "How do we reach them?"));
    }
}
