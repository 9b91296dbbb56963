package onefrontdoor.stepchange;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
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
    enum Says {
        ACCEPT,
        DECLINE
    }

    private static final Set<Level> EARLY_HELP = EnumSet.of(Level.LEVEL_2A, Level.LEVEL_2B, Level.LEVEL_3);

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
        Level level = typed.choice("level", Level.class, "Which level of early help?");
        if (!EARLY_HELP.contains(level)) {
            throw refusal(Refusal.Kind.INVALID, "Early help is given at level 2a, 2b or 3. Choose one of them.");
        }
        return level;
    }

    /** Somebody has to take the child over: advice alone ends no work of social care. */
    private static Destination destination(FormAnswers typed) {
        Destination destination = typed.choice("destination", Destination.class, "Which service is asked?");
        if (destination.agency().isEmpty()) {
            throw refusal(
                    Refusal.Kind.INVALID,
                    "Choose a service that takes the child over. Advice alone ends no work of social care.");
        }
        return destination;
    }

    private static void mustBeFirst(boolean first) {
        if (!first) {
            throw refusal(Refusal.Kind.CONFLICT, "Somebody has decided about this step-down already.");
        }
    }

    private static Refusal refusal(Refusal.Kind kind, String sentence) {
        return new Refusal(kind, sentence);
    }

    /** @return by when the Head of Service looks at it; the clock decides nothing (INV04) */
    public Instant late(UUID id) {
        SocialCareStepDown asked = stepDowns.find(id).orElseThrow().asked();
        return places.late(asked.at().contact(), asked.asked().decideBy());
    }
}
