package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What the work list shows of a contact; nothing that names anybody (P34).
 *
 * @param childrenAges such as "2 years, unborn"
 */
public record ListEntry(
        Reference reference,
        ContactSource source,
        String childrenAges,
        @Nullable Urgency urgency) {}
