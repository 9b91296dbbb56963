package onefrontdoor.taf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans. The database itself refuses an active one without a lead professional or a next date (RB29, INV08). */
@Repository
class Plans {

    private static final String OPEN = " and state <> 'CLOSED'";

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Plans(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** @return false when the contact has an open plan already: it has one at a time */
    boolean begin(Reference contact, PlanHolder holder, Instant decidedAt) {
        int year = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON).getYear();
        long number = database.sql("select nextval('plan_reference_number')")
                .query(Long.class)
                .single();
        return database.sql("insert into plan (reference, contact_reference, state, holder, decided_at, begun_at,"
                                + " last_activity_at) values (?, ?, 'PROPOSED', ?, ?, ?, ?)"
                                + " on conflict (contact_reference) where state <> 'CLOSED' do nothing")
                        .params("P-%d-%06d".formatted(year, number), contact.value(), holder.name())
                        .params(at(decidedAt), now(), now())
                        .update()
                == 1;
    }

    Optional<Plan> find(Reference reference) {
        return database.sql("select * from plan where reference = ?")
                .param(reference.value())
                .query(PlanRow::read)
                .optional();
    }

    Plan get(Reference reference) {
        return find(reference).orElseThrow(NoSuchPlan::new);
    }

    /** @throws Refusal where nobody leads yet, or nobody does any more */
    Plan active(Reference reference) {
        Plan plan = get(reference);
        if (!plan.isActive()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "This plan is not active.");
        }
        return plan;
    }

    Optional<Plan> openOf(Reference contact) {
        return database.sql("select * from plan where contact_reference = ?" + OPEN)
                .param(contact.value())
                .query(PlanRow::read)
                .optional();
    }

    /** Those without a lead professional first, then those that meet first. */
    List<Plan> open(int most) {
        return listed("", most, List.of());
    }

    List<Plan> ledBy(String login, int most) {
        return listed(" and lead_login = ?", most, List.of(login));
    }

    private List<Plan> listed(String whose, int most, List<String> parameters) {
        return database.sql("select * from plan where state <> 'CLOSED'" + whose
                        + " order by next_taf_on nulls first, reference limit " + most)
                .params(parameters)
                .query(PlanRow::read)
                .list();
    }

    /** Every plan of a contact, closed ones too. */
    List<Reference> of(Reference contact) {
        return database.sql("select reference from plan where contact_reference = ? order by reference")
                .param(contact.value())
                .query((row, place) -> new Reference(row.getString(1)))
                .list();
    }

    /** From now on the plan is active, or somebody else leads it. */
    void lead(Reference reference, Lead lead, LocalDate next, @Nullable Integer reviewEveryDays) {
        database.sql(
                        "update plan set state = case when state = 'PROPOSED' then 'ACTIVE' else state end, lead_login = ?, lead_name = ?, lead_agency = ?,"
                                + " lead_reached = ?, next_taf_on = ?, review_every_days = coalesce(?, review_every_days),"
                                + " allocated_at = coalesce(allocated_at, ?) where reference = ?" + OPEN)
                .params(lead.login(), lead.name(), lead.agency(), lead.reached(), next, reviewEveryDays)
                .params(now(), reference.value())
                .update();
        events.publishEvent(new PlanMoved(reference));
        events.publishEvent(new SomebodyLeads(reference, get(reference).contact()));
    }

    void next(Reference reference, LocalDate next) {
        database.sql("update plan set next_taf_on = ? where reference = ?" + OPEN)
                .params(next, reference.value())
                .update();
        events.publishEvent(new PlanMoved(reference));
    }

    /** Something was done for the family. */
    void touch(Reference reference) {
        database.sql("update plan set last_activity_at = ? where reference = ?" + OPEN)
                .params(now(), reference.value())
                .update();
    }

    void engaged(Reference reference) {
        database.sql("update plan set engaged_at = coalesce(engaged_at, ?) where reference = ?" + OPEN)
                .params(now(), reference.value())
                .update();
    }

    void close(Reference reference, ClosingReason reason) {
        database.sql("update plan set state = 'CLOSED', closing_reason = ?, closed_at = ? where reference = ?" + OPEN)
                .params(reason.name(), now(), reference.value())
                .update();
        events.publishEvent(new PlanMoved(reference));
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
