package onefrontdoor.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** A stretch of time on duty: from the first moment, until but not including the last. */
public record DutyHours(Instant from, Instant until) {

    private static final Duration LONGEST = Duration.ofDays(7);

    public DutyHours {
        if (!from.isBefore(until)) {
            throw new Refusal(Refusal.Kind.INVALID, "A shift ends after it begins.");
        }
    }

    /**
     * As people write it down, by the clock on the wall in London. An hour that happens twice is worked twice, and one
     * that does not happen ends where the clocks change: no moment of the shift is lost.
     */
    public static DutyHours onTheWall(LocalDateTime from, LocalDateTime until) {
        DutyHours hours = new DutyHours(first(from), last(until));
        if (Duration.between(hours.from, hours.until).compareTo(LONGEST) > 0) {
            throw new Refusal(Refusal.Kind.INVALID, "A shift lasts a week at most. Look at the dates again.");
        }
        return hours;
    }

    private static Instant first(LocalDateTime time) {
        ZoneOffsetTransition change = changeAt(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(WorkingCalendar.LONDON)
                        .withEarlierOffsetAtOverlap()
                        .toInstant();
    }

    private static Instant last(LocalDateTime time) {
        ZoneOffsetTransition change = changeAt(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(WorkingCalendar.LONDON).withLaterOffsetAtOverlap().toInstant();
    }

    private static @Nullable ZoneOffsetTransition changeAt(LocalDateTime time) {
        return WorkingCalendar.LONDON.getRules().getTransition(time);
    }

    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    public boolean overlaps(DutyHours other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** What is left of this when the others are taken out. */
    List<DutyHours> without(List<DutyHours> others) {
        List<DutyHours> left = new ArrayList<>();
        Instant reached = from;
        for (DutyHours other : inOrder(others)) {
            if (reached.isBefore(other.from)) {
                left.add(new DutyHours(reached, other.from));
            }
            reached = other.until.isAfter(reached) ? other.until : reached;
        }
        if (reached.isBefore(until)) {
            left.add(new DutyHours(reached, until));
        }
        return left;
    }

    private List<DutyHours> inOrder(List<DutyHours> others) {
        return others.stream()
                .filter(this::overlaps)
                .sorted(Comparator.comparing(DutyHours::from))
                .toList();
    }
}
