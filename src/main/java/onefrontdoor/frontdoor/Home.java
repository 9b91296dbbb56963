package onefrontdoor.frontdoor;

import org.jspecify.annotations.Nullable;

/** Where the family lives and how to speak with them. */
public record Home(
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String language,
        Answer interpreterNeeded) {

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Home";
    }
}
