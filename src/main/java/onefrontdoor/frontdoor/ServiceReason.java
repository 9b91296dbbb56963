package onefrontdoor.frontdoor;

import org.springframework.modulith.NamedInterface;

/** Why a service does not take a child on; the reason is shown to whoever chooses again (RB10, E11). */
@NamedInterface("sending")
public enum ServiceReason {
    NO_CAPACITY,
    NOT_ELIGIBLE,
    CANNOT_REACH_FAMILY,
    WRONG_AREA,
    ALREADY_HELPED,
    OTHER,
    /** Nobody there answered, and a manager chose not to wait any longer. */
    NO_ANSWER
}
