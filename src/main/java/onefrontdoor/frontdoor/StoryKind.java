package onefrontdoor.frontdoor;

import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What a row of a child's story says, in the order in which it happens: of two that begin at the same moment the later one
 * here counts.
 */
@NamedInterface("step")
public enum StoryKind {
    /** A manager is to decide whether the threshold of social care is met. */
    WAITING(Weight.TURN),
    /** A manager is to decide where early help sends the child. */
    WAITING_DESTINATION(Weight.TURN),
    /** The threshold is met; who is responsible the request to social care says. */
    DECIDED_SOCIAL_CARE(Weight.TELLS),
    NO_FURTHER_ACTION(Weight.ENDS),
    ADVICE(Weight.ENDS),
    UNIVERSAL_SERVICES(Weight.ENDS),
    /** It belongs to a case that is open already, whose worker is responsible (RB06). */
    PASSED_ON(Weight.ENDS),
    /** Closed already on the system before this one. */
    EARLIER_RECORD(Weight.ENDS),
    SERVICE_CHOSEN(Weight.TURN),
    SERVICE_ASKED(Weight.TURN),
    SERVICE(Weight.TURN),
    FAMILY_SUPPORT_ASKED(Weight.TURN),
    FAMILY_SUPPORT(Weight.TURN),
    SOCIAL_CARE_ASKED(Weight.TURN),
    /** Social care did not take the child on; a manager decides again. */
    SOCIAL_CARE_RETURNED(Weight.TURN),
    SOCIAL_CARE(Weight.HOLDS),
    /** Nobody leads the plan yet; the desk that keeps it finds somebody. */
    PLAN_KEPT(Weight.HOLDS),
    PLAN_LED(Weight.HOLDS),
    /** Social care has taken the child on; the plan is to be closed, or goes on for the others. */
    PLAN_STEPPED_UP(Weight.TURN),
    /** Volunteers or mentors took over from targeted family support (E16). */
    STEPPED_DOWN(Weight.TURN),
    PLAN_CLOSED(Weight.ENDS),
    SOCIAL_CARE_CLOSED(Weight.ENDS),
    WORK_ENDED(Weight.ENDS),
    /** Somebody was asked to decide again about a child for whom nobody is responsible any more. */
    DECIDING_AGAIN(Weight.AGAIN),
    /** Social care is asked to take over from a plan; whoever leads the plan stays responsible (RB31). */
    STEP_UP_PENDING(Weight.TELLS),
    STEP_UP_ACCEPTED(Weight.TELLS),
    STEP_UP_REFUSED(Weight.TELLS),
    /** Early help is asked to take over from social care, which stays responsible (RB32). */
    STEP_DOWN_ASKED(Weight.TELLS),
    STEP_DOWN_DONE(Weight.TELLS),
    /** Early help did not take over, or nobody came to lead. */
    STEP_DOWN_NOT_DONE(Weight.TELLS),
    /** A professional disagrees with a decision, which holds meanwhile (INV17). */
    CHALLENGED(Weight.TELLS),
    /** The family moves to another area, which has not said yet whether it takes over (RB37). */
    MOVING(Weight.TELLS);

    private final Weight weight;

    StoryKind(Weight weight) {
        this.weight = weight;
    }

    /** What a row says about who is responsible. */
    @NamedInterface("step")
    public enum Weight {
        /** Responsible as long as it lasts, whatever is decided beside it; two at once are one too many (INV16). */
        HOLDS,
        /** Responsible until the next turn or end begins. */
        TURN,
        /** Nobody needs to be responsible until the next turn begins. */
        ENDS,
        /** Responsible only while nobody else is. */
        AGAIN,
        /** Says nothing about it: co-workers, requests, challenges. */
        TELLS
    }

    public Weight weight() {
        return weight;
    }

    /** Whether the case of the child was closed by it. */
    public boolean isClosure() {
        return weight == Weight.ENDS && this != PASSED_ON;
    }

    /** The names of all kinds that say this. */
    public static List<String> names(Weight weight) {
        return Arrays.stream(values())
                .filter(kind -> kind.weight == weight)
                .map(Enum::name)
                .toList();
    }
}
