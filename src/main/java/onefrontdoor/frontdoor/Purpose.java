package onefrontdoor.frontdoor;

/** Why somebody makes contact: to pass on a worry, or to ask for advice or help for themselves (SC01). */
public enum Purpose {
    WORRY,
    ADVICE
}
