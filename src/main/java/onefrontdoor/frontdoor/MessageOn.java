package onefrontdoor.frontdoor;

import java.time.Instant;
import onefrontdoor.correspondence.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * A message on a contact as the case page lists it.
 *
 * @param at when it was sent, shown or told; null while it is not
 * @param failure why the mail came to a person; null when it did not
 */
public record MessageOn(
        Occasion kind,
        MessageChannel channel,
        MessageState state,
        Instant due,
        @Nullable Instant at,
        @Nullable MailFailure failure) {}
