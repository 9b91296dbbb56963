package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import onefrontdoor.shared.Reference;

/**
 * What the person who made contact may be told: no names, no level, no address (RB11, INV11).
 *
 * @param professional a professional hears the outcome, the public that a decision was made, an elected member only
 *     that the enquiry was dealt with
 */
public record ContactStatus(
        Reference reference,
        boolean professional,
        Instant receivedAt,
        Instant decideBy,
        List<Told> messages,
        List<Link> links) {

    /** A professional may challenge what was decided; a member of the public rings, and an elected member asks (RB33). */
    public boolean mayDisagree() {
        return professional
                && messages.stream().noneMatch(told -> told.kind() == Kind.DEALT_WITH)
                && messages.stream().anyMatch(told -> told.kind() != Kind.RECEIVED);
    }

    /** A service that was named with advice; nothing was sent to it. */
    public record Link(String title, String website, String howToAsk) {}

    /** One message, oldest first; the wording is data (messages.properties, key {@code told.<kind>}). */
    public record Told(Kind kind, Instant at) {}

    /** Kinds of message. */
    public enum Kind {
        RECEIVED,
        DECIDED,
        SOCIAL_CARE,
        EARLY_HELP,
        SERVICE_ACCEPTED,
        ADVICE,
        NO_FURTHER_ACTION,
        DEALT_WITH
    }
}
