package onefrontdoor.frontdoor;

import org.springframework.modulith.NamedInterface;

/** Which decision about a child somebody means. */
@NamedInterface("step")
public enum DecisionKind {
    /** Of a Duty Social Worker Manager (RB09). */
    THRESHOLD,
    /** Of a Duty Early Help Manager (RB10). */
    DESTINATION
}
