package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a record says of the work with a child; whatever is not clearly closed is open (INV09). */
@Component
class LegacyWork {

    private static final String LEVEL = "LEVEL_";
    private static final String STATUS = "STATUS_";
    private static final String CLOSED = "CLOSED";
    private static final String REASON = "REASON_";
    private static final String SOCIAL_CARE = "4";
    private static final String NOT_CLEAR = "2B";

    private final LegacyProperties settings;
    private final Deadlines deadlines;

    LegacyWork(LegacyProperties settings, Deadlines deadlines) {
        this.settings = settings;
        this.deadlines = deadlines;
    }

    LegacyRecord.Work read(LegacyCells cells) {
        boolean closed = isClosed(cells);
        LegacyRecord.Work work = new LegacyRecord.Work(
                cells.past(LegacyColumn.OPENED_ON),
                level(cells, closed),
                leader(cells),
                closed ? null : next(cells),
                lastActivity(cells),
                closed,
                closed ? cells.past(LegacyColumn.CLOSED_ON) : null,
                closed ? reason(cells) : null);
        checkOrder(work);
        if (!closed) {
            noteGaps(work, cells);
        }
        return work;
    }

    private static void checkOrder(LegacyRecord.Work work) {
        if (LegacyRowReader.isAfter(work.openedOn(), work.lastActivityOn())
                || LegacyRowReader.isAfter(work.openedOn(), work.closedOn())) {
            throw new BadRow(LegacyFault.WRONG_ORDER);
        }
    }

    private static void noteGaps(LegacyRecord.Work work, LegacyCells cells) {
        if (work.openedOn() == null) {
            cells.lacks(LegacyGap.NO_OPENING_DATE);
        }
        if (work.lastActivityOn() == null) {
            cells.lacks(LegacyGap.NO_ACTIVITY);
        }
        if (!work.leader().canLead()) {
            cells.lacks(LegacyGap.NO_LEAD);
        }
    }

    private boolean isClosed(LegacyCells cells) {
        Optional<String> said = cells.text(LegacyColumn.STATUS);
        Optional<String> meaning = said.flatMap(word -> settings.meaning(STATUS, word));
        boolean contradicted = meaning.filter(CLOSED::equals).isEmpty()
                && cells.text(LegacyColumn.CLOSED_ON).isPresent();
        if (meaning.isEmpty() || contradicted) {
            cells.lacks(LegacyGap.STATUS_NOT_CLEAR);
        }
        return meaning.filter(CLOSED::equals).isPresent();
    }

    private String level(LegacyCells cells, boolean closed) {
        Optional<String> level = cells.text(LegacyColumn.LEVEL).flatMap(word -> settings.meaning(LEVEL, word));
        if (level.filter(SOCIAL_CARE::equals).isPresent() && !closed) {
            throw new BadRow(LegacyFault.SOCIAL_CARE);
        }
        if (level.isEmpty()) {
            cells.lacks(LegacyGap.LEVEL_NOT_CLEAR);
        }
        return LEVEL + level.orElse(NOT_CLEAR);
    }

    private static LegacyRecord.Leader leader(LegacyCells cells) {
        return new LegacyRecord.Leader(
                cells.orNull(LegacyColumn.LEAD_LOGIN),
                cells.orNull(LegacyColumn.LEAD_NAME),
                cells.orNull(LegacyColumn.LEAD_AGENCY),
                cells.orNull(LegacyColumn.LEAD_REACHED));
    }

    /** A day on which the team can still meet, no later than any plan may wait (T10). */
    private @Nullable LocalDate next(LegacyCells cells) {
        LocalDate day = cells.day(LegacyColumn.NEXT_TAF_ON);
        if (day == null) {
            cells.lacks(LegacyGap.NO_NEXT_DATE);
            return null;
        }
        LocalDate today = cells.today();
        LocalDate latest = PlanDates.day(deadlines.due(
                Timer.T10, today.atStartOfDay(WorkingCalendar.LONDON).toInstant()));
        if (day.isBefore(today) || day.isAfter(latest)) {
            cells.lacks(LegacyGap.NEXT_DATE_NOT_POSSIBLE);
            return null;
        }
        return day;
    }

    private static @Nullable LocalDate lastActivity(LegacyCells cells) {
        return Stream.of(cells.past(LegacyColumn.LAST_ACTIVITY_ON), cells.past(LegacyColumn.LAST_REVIEW_ON))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable ClosingReason reason(LegacyCells cells) {
        Optional<ClosingReason> reason = cells.text(LegacyColumn.CLOSING_REASON)
                .flatMap(word -> settings.meaning(REASON, word))
                .map(ClosingReason::valueOf);
        if (reason.isEmpty() || cells.text(LegacyColumn.CLOSED_ON).isEmpty()) {
            cells.lacks(LegacyGap.NO_CLOSING_REASON);
        }
        return reason.orElse(null);
    }
}
