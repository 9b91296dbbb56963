package onefrontdoor.handover;

/** What a manager says to the question of a service. */
public enum QuestionReply {
    ANSWER,
    /** Whoever has not taken a child on has no need of it (INV01). */
    NOT_BEFORE_ACCEPTANCE
}
