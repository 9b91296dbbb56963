package onefrontdoor.audit;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a record.
 *
 * @param desks where they sat; empty for entries from before that was kept
 * @param form the page or form, or how they came upon the record
 */
public record Opening(Instant at, String who, List<String> desks, String reference, String form) {

    /** A form may name another contact, which is that other family's own. */
    private static final Pattern OTHER_RECORD = Pattern.compile(" (?:of|on) .*");

    static Opening of(Instant at, String who, @Nullable String desks, String reference, String what) {
        return new Opening(at, who, desks == null ? List.of() : List.of(desks.split(" ")), reference, what);
    }

    /** The kind of page or form, without what else it was about. */
    public String kind() {
        return OTHER_RECORD.matcher(form).replaceFirst("").replace(' ', '-');
    }
}
