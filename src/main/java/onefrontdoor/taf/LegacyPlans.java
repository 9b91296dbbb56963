package onefrontdoor.taf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Enters plans that began on the earlier system, as they stood there: the import is nothing done for a family (SC24). */
@Repository
class LegacyPlans {

    private final JdbcClient database;
    private final Clock clock;

    LegacyPlans(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the records of a family say together of its plan. */
    record Begun(
            PlanState state,
            @Nullable LocalDate openedOn,
            @Nullable Lead lead,
            @Nullable LocalDate nextTafOn,
            @Nullable LocalDate lastActivityOn,
            @Nullable LocalDate closedOn,
            @Nullable ClosingReason reason) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Begun " + state;
        }
    }

    /** An active plan counts from when it was opened; the first date of one that nobody leads yet counts from now (T9). */
    Reference begin(Reference contact, Begun begun) {
        Reference plan = next();
        OffsetDateTime opened = at(begun.openedOn());
        OffsetDateTime done = begun.lastActivityOn() == null ? opened : at(begun.lastActivityOn());
        boolean counts = begun.state() != PlanState.PROPOSED;
        database.sql("insert into plan (reference, contact_reference, state, holder, decided_at, begun_at,"
                        + " last_activity_at, allocated_at, engaged_at, next_taf_on, closed_at, closing_reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(plan.value(), contact.value(), PlanState.PROPOSED.name(), PlanHolder.EARLY_HELP.name())
                .params(counts ? opened : at(clock.instant()), opened, done, counts ? opened : null)
                .params(begun.lastActivityOn() == null ? null : done, begun.nextTafOn(), null, null)
                .update();
        settle(plan, begun);
        return plan;
    }

    private void settle(Reference plan, Begun begun) {
        Lead lead = begun.lead();
        if (begun.state() == PlanState.ACTIVE && lead != null) {
            database.sql("update plan set state = 'ACTIVE', lead_login = ?, lead_name = ?, lead_agency = ?,"
                            + " lead_reached = ? where reference = ?")
                    .params(lead.login(), lead.name(), lead.agency(), lead.reached(), plan.value())
                    .update();
        }
        if (begun.state() == PlanState.CLOSED && begun.reason() != null) {
            database.sql("update plan set state = 'CLOSED', closed_at = ?, closing_reason = ? where reference = ?")
                    .params(at(begun.closedOn()), begun.reason().name(), plan.value())
                    .update();
        }
    }

    private Reference next() {
        long number = database.sql("select nextval('plan_reference_number')")
                .query(Long.class)
                .single();
        return new Reference(
                "P-%d-%06d".formatted(PlanDates.day(clock.instant()).getYear(), number));
    }

    /** What nobody knows the day of counts from now. */
    private OffsetDateTime at(@Nullable LocalDate day) {
        return at(
                day == null
                        ? clock.instant()
                        : day.atStartOfDay(WorkingCalendar.LONDON).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
