package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to each plan, oldest first. */
@Repository
class PlanHistory {

    private final JdbcClient database;
    private final Clock clock;

    PlanHistory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(PlanEvent event) {
        database.sql("insert into plan_event (id, plan, kind, detail, day, who, words, by_whom, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), event.plan().value(), event.kind().name(), event.detail(), event.day())
                .params(
                        event.who(),
                        event.words(),
                        event.by().id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<PlanEvent.Past> of(Reference plan) {
        return database.sql("select * from plan_event where plan = ? order by number")
                .param(plan.value())
                .query(PlanHistory::read)
                .list();
    }

    /** What became of its meetings, held or not, the latest first. */
    List<PlanEvent.Past> written(Reference plan) {
        return of(plan).stream()
                .filter(PlanHistory::isReview)
                .sorted(Comparator.comparing(PlanEvent.Past::at).reversed())
                .toList();
    }

    /** Since when a review says that social care is to be asked and nobody has; a later one may say otherwise (RB31). */
    Optional<Instant> toStepUp(Reference plan) {
        return of(plan).stream()
                .filter(PlanHistory::saysWhetherToStepUp)
                .reduce((earlier, later) -> later)
                .filter(last -> last.event().kind() == PlanEvent.Kind.STEP_UP_DECIDED)
                .map(PlanEvent.Past::at);
    }

    private static boolean saysWhetherToStepUp(PlanEvent.Past past) {
        return switch (past.event().kind()) {
            case STEP_UP_DECIDED, STEP_UP_RAISED -> true;
            case REVIEWED ->
                ReviewOutcome.valueOf(String.valueOf(past.event().detail())).tookPlace();
            default -> false;
        };
    }

    static boolean isReview(PlanEvent.Past past) {
        return past.event().kind() == PlanEvent.Kind.REVIEWED;
    }

    /** When each review took place, oldest first; a meeting that was not held is none. */
    List<Instant> reviews(Reference plan) {
        return of(plan).stream()
                .filter(past -> past.event().kind() == PlanEvent.Kind.REVIEWED)
                .filter(past -> ReviewOutcome.valueOf(
                                String.valueOf(past.event().detail()))
                        .tookPlace())
                .map(PlanEvent.Past::at)
                .toList();
    }

    /** Why somebody last proposed to close it. */
    Optional<ClosingReason> proposedClosing(Reference plan) {
        return of(plan).stream()
                .map(PlanEvent.Past::event)
                .filter(event -> event.kind() == PlanEvent.Kind.CLOSING_PROPOSED)
                .reduce((earlier, later) -> later)
                .map(event -> ClosingReason.valueOf(String.valueOf(event.detail())));
    }

    private static PlanEvent.Past read(ResultSet row, int place) throws SQLException {
        PlanEvent event = new PlanEvent(
                new Reference(row.getString("plan")),
                PlanEvent.Kind.valueOf(row.getString("kind")),
                row.getString("detail"),
                row.getObject("day", LocalDate.class),
                row.getString("who"),
                row.getString("words"),
                new Actor(row.getString("by_whom")));
        return new PlanEvent.Past(
                event, row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
