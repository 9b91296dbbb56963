package onefrontdoor.taf;

/** Of what somebody is told about a plan, once for what it counts from; it decides nothing (INV09). */
public enum PlanClock {
    /** Nobody has been in touch with the family yet (T13). */
    FAMILY_NOT_SEEN(Tier.LEAD),
    /** The day of the meeting has passed and nothing is written up (T9, T10, SC23). */
    MEETING_MISSED(Tier.LEAD),
    MEETING_STILL_MISSED(Tier.MANAGER),
    MEETING_LONG_MISSED(Tier.HEAD),
    /** Nothing was done for the family for a time (T12, SC24). */
    STALLED(Tier.LEAD),
    LONG_STALLED(Tier.MANAGER),
    /** The plan has been open for long (T18). */
    DRIFTS(Tier.MANAGER),
    /** Nobody leads although somebody was to be found. */
    NOT_ALLOCATED(Tier.HEAD),
    /** Somebody of the team is to be told of a meeting in person, or in a language without wording (SC03, INV12). */
    INVITE_IN_PERSON(Tier.LEAD),
    /** The same of the end of the plan; nobody leads a closed one (domain 2.9). */
    TELL_OF_ENDING(Tier.MANAGER),
    /** Somebody refused or withdrew: whoever leads speaks with the family, and the plan goes on or is closed (CT11, SC12). */
    AGREEMENT_ENDED(Tier.LEAD),
    /** The authority to which a family moves has not said that it has them (RB37). */
    MOVE_UNANSWERED(Tier.LEAD),
    MOVE_LONG_UNANSWERED(Tier.HEAD),
    /** It has them: a review proposes to close the plan, and the manager decides (INV09). */
    MOVE_ACKNOWLEDGED(Tier.MANAGER),
    /** A review says that social care is to be asked: whoever leads does it now (RB31). */
    STEP_UP_DECIDED(Tier.LEAD),
    /** It says so, and nobody has asked. */
    STEP_UP_NOT_ASKED(Tier.MANAGER),
    /** A review says that targeted family support is needed no more: a service is asked to take over (E16). */
    STEP_DOWN_DECIDED(Tier.LEAD),
    /** Social care takes children of the plan on: somebody closes it, or it goes on for the others (INV16). */
    SOCIAL_CARE_TAKES_ON(Tier.MANAGER),
    /** Social care was asked and takes no child on: whoever leads goes on, with its reasons (RB31). */
    STEP_UP_REFUSED(Tier.LEAD);

    /** Who is told: whoever leads it, the early help manager, or the Head of Service. */
    public enum Tier {
        LEAD,
        MANAGER,
        HEAD
    }

    private final Tier tier;

    PlanClock(Tier tier) {
        this.tier = tier;
    }

    public Tier tier() {
        return tier;
    }
}
