package onefrontdoor.frontdoor;

import org.jspecify.annotations.Nullable;

/** Whether the family knows of the contact and agrees; agreement to help and to sharing are separate (domain 2.3.1). */
public record FamilyAwareness(
        Answer knows,
        Agreement agreesToHelp,
        Agreement agreesToSharing,
        @Nullable String reasonNotAsked) {

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "FamilyAwareness";
    }
}
