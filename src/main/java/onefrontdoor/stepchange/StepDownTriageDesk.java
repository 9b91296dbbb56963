package onefrontdoor.stepchange;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.Destination;
import onefrontdoor.frontdoor.Level;
import onefrontdoor.frontdoor.StepDownDoor;
import onefrontdoor.frontdoor.StepDownPlaces;
import onefrontdoor.frontdoor.StepDownPlaces.Place;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.StepDownStanding.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a Duty Early Help Manager decides about a child whom social care wants to hand over (RB32, SC19, INV06). */
@Service
@Transactional
public class StepDownTriageDesk {

    /** What early help says. */
    public enum Says {
        ACCEPT,
        DECLINE
    }

    /** The levels at which early help works; the others are not its own (INV06). */
    public enum HelpLevel {
        LEVEL_2A,
        LEVEL_2B,
        LEVEL_3
    }

    /** Who can take a child over from social care; advice alone ends no work of social care. */
    public enum HelpFrom {
        TARGETED_FAMILY_SUPPORT,
        TARGETED_YOUTH_SUPPORT,
        CHILDRENS_CENTRE,
        OTHER_EARLY_HELP,
        OTHER_SPECIALIST
    }

    private final SocialCareStepDowns stepDowns;
    private final StepDownDoor door;
    private final StepDownPlaces places;
    private final AuditTrail audit;

    StepDownTriageDesk(SocialCareStepDowns stepDowns, StepDownDoor door, StepDownPlaces places, AuditTrail audit) {
        this.stepDowns = stepDowns;
        this.door = door;
        this.places = places;
        this.audit = audit;
    }

    /**
     * Keeps the decision; the first one stands.
     *
     * @return whether early help accepts; the service that is chosen is asked next
     */
    public boolean decide(UUID id, FormAnswers typed) {
        StepDownStanding standing = stepDowns.find(id).orElseThrow();
        door.take(standing.asked().at().contact());
        Says says = typed.choice("stepDown", Says.class, "Does early help take the child over?");
        String why = typed.text("rationale", "Why?");
        return says == Says.ACCEPT ? accept(standing.asked(), typed, why) : decline(standing.asked(), typed, why);
    }

    private boolean accept(SocialCareStepDown asked, FormAnswers typed, String why) {
        Place place = new Place(level(typed), destination(typed), why);
        mustBeFirst(stepDowns.answer(asked.id(), place, why, typed.by()));
        places.accept(asked.at(), place, asked.asked().by(), typed.by());
        audit.changed(typed.by(), asked.at().contact(), "step-down from social care accepted");
        return true;
    }

    /** Social care has the child, and reads why; it may ask again, or challenge it (RB33). */
    private boolean decline(SocialCareStepDown asked, FormAnswers typed, String why) {
        mustBeFirst(stepDowns.answer(asked.id(), null, why, typed.by()));
        stepDowns.end(asked.id(), Outcome.DECLINED, null);
        audit.changed(typed.by(), asked.at().contact(), "step-down from social care declined");
        return false;
    }

    private static Level level(FormAnswers typed) {
        return Level.valueOf(typed.choice("helpLevel", HelpLevel.class, "Which level of early help?")
                .name());
    }

    private static Destination destination(FormAnswers typed) {
        return Destination.valueOf(typed.choice("helpFrom", HelpFrom.class, "Which service is asked?")
                .name());
    }

    private static void mustBeFirst(boolean first) {
        if (!first) {
            throw new Refusal(Refusal.Kind.CONFLICT, "Somebody has decided about this step-down already.");
        }
    }

    /** @return by when the Head of Service looks at it; the clock decides nothing (INV04) */
    public Instant late(UUID id) {
        SocialCareStepDown asked = stepDowns.find(id).orElseThrow().asked();
        return places.late(asked.at().contact(), asked.asked().decideBy());
    }
}
