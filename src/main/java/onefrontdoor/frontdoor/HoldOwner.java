package onefrontdoor.frontdoor;

/** Who obtains what a held decision waits for; nothing waits without an owner (INV04). */
public enum HoldOwner {
    DECIDER,
    CUSTOMER_SUPPORT
}
