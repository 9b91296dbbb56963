package onefrontdoor.frontdoor;

import org.jspecify.annotations.Nullable;

/** Whether the family knows of the contact and agrees; agreement to help and to sharing are separate (domain 2.3.1). */
public record FamilyAwareness(
        Answer knows,
        Agreement agreesToHelp,
        Agreement agreesToSharing,
        @Nullable String reasonNotAsked) {}
