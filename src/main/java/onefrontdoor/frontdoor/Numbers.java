package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of the duty desk at one moment; nothing in them is about a person. */
public record Numbers(
        Instant at, Waiting waiting, Day today, List<Group> bySource, List<Group> byUrgency, List<Week> weeks) {

    /**
     * Contacts of which a child has no outcome yet. Due today are those whose time ends later today.
     *
     * @param held those whose decision a manager holds for information (T8)
     */
    public record Waiting(
            long contacts,
            long dueToday,
            long overdue,
            long held,
            @Nullable Oldest oldest) {}

    public record Oldest(String reference, Instant receivedAt, String age) {}

    /**
     * How many of the contacts whose time is over, or that were decided before, were decided in time.
     *
     * @param percent rounded down, so that one late decision is never hidden; null when there were none
     */
    public record Share(
            long contacts, long inTime, @Nullable Integer percent) {

        private static final int HUNDRED = 100;

        static Share of(long contacts, long inTime) {
            return new Share(contacts, inTime, contacts == 0 ? null : (int) (HUNDRED * inTime / contacts));
        }
    }

    public record Day(long received, Share decided) {}

    /** Contacts of one source or urgency: waiting now, and decided over all weeks shown. */
    public record Group(String code, long waiting, long overdue, Share decided) {}

    /** A week from Monday on. */
    public record Week(LocalDate begins, long received, Share decided) {}
}
