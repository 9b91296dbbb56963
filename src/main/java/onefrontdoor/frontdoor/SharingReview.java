package onefrontdoor.frontdoor;

/** What a manager decides about telling a service when those who have a say disagree, or cannot safely be asked. */
public enum SharingReview {
    /** Only who the child is and how to reach whoever works with them; for a dispute, not against a refusal (CT12). */
    SHARE_LEAST,
    DO_NOT_SHARE,
    ASK_AGAIN
}
