package onefrontdoor.frontdoor;

import org.springframework.modulith.NamedInterface;

/** One line of what a service sees of a child; what it is about is a key of the wording. */
@NamedInterface("sending")
public record ServiceFact(String about, String words) {

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "ServiceFact " + about;
    }
}
