package onefrontdoor.correspondence;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One mail. It can say why somebody hears, where to read more and by when, and nothing about anybody (Q13, INV23).
 *
 * @param id the same each time this mail is tried; it becomes the Message-ID, by which a second copy can be told
 * @param path a page of this service that shows nothing to a stranger
 */
public record Mail(UUID id, EmailAddress to, Occasion occasion, String path, Instant by) {

    private static final Pattern PAGE_WITHOUT_CONTENT =
            Pattern.compile("/home|/(status|sharing-ended)/[0-9a-f-]{36}|/service-request/[A-Za-z0-9_-]{43}");

    public Mail {
        if (!PAGE_WITHOUT_CONTENT.matcher(path).matches()) {
            throw new IllegalArgumentException("A mail leads to a page that names nobody or to the work list.");
        }
    }

    /** Leads the person who made contact to their private page. */
    public static Mail toStatusPage(UUID id, EmailAddress to, Occasion occasion, UUID statusKey, Instant by) {
        return new Mail(id, to, occasion, "/status/" + statusKey, by);
    }

    /** Leads a service to the page that says that sharing has ended. */
    public static Mail toEnding(UUID id, EmailAddress to, Instant by) {
        return new Mail(id, to, Occasion.SHARING_ENDED, "/sharing-ended/" + id, by);
    }

    /** Leads a service to the request behind a private link. */
    public static Mail toService(UUID id, EmailAddress to, Occasion occasion, String path, Instant by) {
        return new Mail(id, to, occasion, path, by);
    }

    /** Leads a member of staff to the work list. */
    public static Mail toWorkList(UUID id, EmailAddress to, Instant by) {
        return new Mail(id, to, Occasion.ALERT, "/home", by);
    }

    /** Names nobody, and the address of a status page is a secret. */
    @Override
    public String toString() {
        return "Mail " + id;
    }
}
