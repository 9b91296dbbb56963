package onefrontdoor.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import onefrontdoor.assessment.Assessment.State;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assessments. Each change names the states it may start from, so that of two at once one finds nothing left. */
@Repository
class AssessmentBook {

    private static final String OF_PLAN = "select * from assessment where plan_reference = ?";

    private final JdbcClient database;
    private final Clock clock;

    AssessmentBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Changes nothing when the plan has an assessment already. */
    void begin(Assessment begun, Collection<Integer> children) {
        String plan = begun.plan().value();
        database.sql("insert into assessment (plan_reference, contact_reference, lead, state, begun_at, due_by,"
                        + " keep_until) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        plan,
                        begun.contact().value(),
                        begun.lead(),
                        begun.state().name())
                .params(at(begun.begunAt()), at(begun.dueBy()), at(begun.keepUntil()))
                .update();
        children.forEach(child -> database.sql("insert into assessment_child values (?, ?) on conflict do nothing")
                .params(plan, child)
                .update());
    }

    Optional<Assessment> find(Reference plan) {
        return database.sql(OF_PLAN)
                .param(plan.value())
                .query(AssessmentBook::read)
                .optional();
    }

    Assessment get(Reference plan) {
        return find(plan).orElseThrow(NoSuchAssessment::new);
    }

    /** Whoever writes holds it against being submitted at the same moment. */
    Assessment hold(Reference plan) {
        return database.sql(OF_PLAN + " for share")
                .param(plan.value())
                .query(AssessmentBook::read)
                .optional()
                .orElseThrow(NoSuchAssessment::new);
    }

    /** Those that somebody writes, and for whoever checks those that wait for it; what is due first above. */
    List<Assessment> listFor(String account, boolean checks) {
        return database.sql("select * from assessment a where state <> 'DELETED' and (exists (select from"
                        + " assessment_author w where w.plan_reference = a.plan_reference and w.account = ?)"
                        + " or (? and state = 'SUBMITTED')) order by due_by, plan_reference limit 200")
                .params(account, checks)
                .query(AssessmentBook::read)
                .list();
    }

    List<Integer> children(Reference plan) {
        return database.sql("select number from assessment_child where plan_reference = ? order by number")
                .param(plan.value())
                .query(Integer.class)
                .list();
    }

    /** @return false when nobody may submit it now */
    boolean submitted(Reference plan, Actor by) {
        return database.sql("update assessment set state = 'SUBMITTED', submitted_at = ?, submitted_by = ?"
                                + " where plan_reference = ? and state in ('WRITING', 'RETURNED')")
                        .params(now(), by.id(), plan.value())
                        .update()
                == 1;
    }

    /** @return false when nobody waits for the check */
    boolean checked(Reference plan, State found, Instant dueBy) {
        return database.sql(
                                "update assessment set state = ?, due_by = ? where plan_reference = ? and state = 'SUBMITTED'")
                        .params(found.name(), at(dueBy), plan.value())
                        .update()
                == 1;
    }

    void reminded(Reference plan) {
        database.sql("update assessment set reminded_at = ? where plan_reference = ?")
                .params(now(), plan.value())
                .update();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Assessment read(ResultSet row, int number) throws SQLException {
        return new Assessment(
                new Reference(row.getString("plan_reference")),
                new Reference(row.getString("contact_reference")),
                row.getString("lead"),
                State.valueOf(row.getString("state")),
                begunAt(row),
                row.getObject("due_by", OffsetDateTime.class).toInstant(),
                row.getObject("keep_until", OffsetDateTime.class).toInstant(),
                moment(row.getObject("reminded_at", OffsetDateTime.class)),
                moment(row.getObject("asked_at", OffsetDateTime.class)),
                moment(row.getObject("submitted_at", OffsetDateTime.class)),
                row.getString("submitted_by"));
    }

    private static Instant begunAt(ResultSet row) throws SQLException {
        Instant again = moment(row.getObject("round_begun_at", OffsetDateTime.class));
        return again == null ? row.getObject("begun_at", OffsetDateTime.class).toInstant() : again;
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
