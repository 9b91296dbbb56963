package onefrontdoor.stepchange;

import java.util.EnumSet;
import java.util.Set;

/** Where a disagreement is (T17, domain 2.8): each stage once. */
public enum DisagreementStage {
    /** Whoever decided talks with whoever disagrees. */
    TALK,
    /** A manager who did not decide judges. */
    MANAGERS,
    /** The formal dispute, with the head of service. */
    FORMAL,
    /** The safeguarding partners; the head of service records what they say. */
    PARTNERS,
    /** The disagreement was right: a qualified manager who did neither decide nor judge decides anew (RB09). */
    ANEW;

    /** Who answers a stage. */
    public enum Part {
        DECIDER,
        MANAGER,
        HEAD_OF_SERVICE
    }

    /** Those that the clock ends; the others have only a reminder, and no clock decides any (INV04). */
    private static final Set<DisagreementStage> TIMED = EnumSet.of(TALK, MANAGERS, FORMAL);

    public Part part() {
        return switch (this) {
            case TALK -> Part.DECIDER;
            case MANAGERS, ANEW -> Part.MANAGER;
            case FORMAL, PARTNERS -> Part.HEAD_OF_SERVICE;
        };
    }

    boolean isEndedByClock() {
        return TIMED.contains(this);
    }

    /** To which stage it goes when nobody agrees, or nobody answered in time. */
    DisagreementStage higher() {
        return switch (this) {
            case TALK -> MANAGERS;
            case MANAGERS -> FORMAL;
            case FORMAL, PARTNERS, ANEW -> PARTNERS;
        };
    }
}
