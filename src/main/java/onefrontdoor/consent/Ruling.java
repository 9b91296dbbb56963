package onefrontdoor.consent;

/**
 * What the decision table says of one act of sharing.
 *
 * @param rule such as CT6 (domain 2.3.4)
 * @param reason in a sentence
 */
public record Ruling(Sharing sharing, String rule, NextStep nextStep, LawfulBasis lawfulBasis, String reason) {

    public enum Sharing {
        /** The agency may see the record, now and as long as this holds. */
        OPEN,
        /** It may be told this time. */
        ONCE,
        /** It may be told the least, this time. */
        MINIMUM,
        NO
    }

    public enum NextStep {
        PROCEED,
        ASK_FOR_AGREEMENT,
        ASK_AGAIN,
        ADVISE_REFERRER,
        RECONSIDER_RISK,
        MANAGER_REVIEW,
        STRATEGY_DISCUSSION,
        ADULT_SAFEGUARDING,
        DO_NOT_TIP_OFF,
        REPAIR_RECORD,
        INFORMATION_GOVERNANCE
    }

    /** Lawful basis of an act of sharing (UK GDPR Article 6); agreement is none of them (domain 2.3.1). */
    public enum LawfulBasis {
        PUBLIC_TASK,
        LEGAL_OBLIGATION,
        VITAL_INTERESTS,
        /** Nothing is shared. */
        NONE
    }
}
