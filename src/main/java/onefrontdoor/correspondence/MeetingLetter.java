package onefrontdoor.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A mail about one meeting to one person, with an entry for their calendar. It can say which plan, when and where, and
 * nothing about anybody; who else is invited stands in no mail (INV12, INV23).
 *
 * @param id the same each time this mail is tried; it becomes the Message-ID
 * @param entry none where no calendar knows of a meeting
 */
public record MeetingLetter(
        UUID id,
        EmailAddress to,
        MeetingNews news,
        Reference plan,
        @Nullable Entry entry,
        Tongue tongue) {

    /**
     * What a calendar keeps.
     *
     * @param uid the same for everything that this person hears of this meeting
     * @param sequence higher with each change (RFC 5545, section 3.8.7.4)
     */
    public record Entry(UUID uid, int sequence, Instant begins, Duration lasts, MeetingPlace place) {}

    /**
     * In which words somebody is invited.
     *
     * @param beside the language that stands before English; none where there is no wording for it, or English is theirs
     */
    public record Tongue(@Nullable Locale beside, boolean interpreter) {}

    /** A page that names nobody. */
    String path() {
        return "/meeting/" + id;
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "MeetingLetter " + id;
    }
}
