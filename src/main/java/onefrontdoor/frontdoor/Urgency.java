package onefrontdoor.frontdoor;

/** Risk rating on receipt (RB12); drives deadline T3. */
public enum Urgency {
    RED,
    AMBER,
    GREEN
}
