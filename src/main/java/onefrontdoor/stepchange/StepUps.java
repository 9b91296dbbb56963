package onefrontdoor.stepchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every step-up of a plan; new harm makes another one beside one that is pending. */
@Repository
class StepUps {

    private final JdbcClient database;
    private final Clock clock;

    StepUps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps everybody else from asking for the same plan until this transaction ends. */
    void hold(Reference plan) {
        database.sql("select 1 from plan where reference = ? for update")
                .param(plan.value())
                .query(Integer.class)
                .optional();
    }

    void keep(UUID id, Reference plan, Reference contact, Actor by) {
        database.sql("insert into step_up (id, plan, contact, state, raised_by, raised_at)"
                        + " values (?, ?, ?, 'PENDING', ?, ?)")
                .params(id, plan.value(), contact.value(), by.id(), now())
                .update();
    }

    /** @return false when it was settled before */
    boolean settle(UUID id, StepUp.State state) {
        return database.sql("update step_up set state = ?, settled_at = ? where id = ? and state = 'PENDING'")
                        .params(state.name(), now(), id)
                        .update()
                == 1;
    }

    Optional<StepUp> find(UUID id) {
        return one("id = ?", id);
    }

    List<StepUp> pending(Reference plan) {
        return of(plan).stream().filter(StepUp::isPending).toList();
    }

    Optional<StepUp> behind(Reference contact) {
        return one("contact = ?", contact.value());
    }

    /** The one whose contact is about this child. */
    Optional<StepUp> about(UUID child) {
        return one(
                "contact = (select c.reference from contact c join child h on h.contact = c.id where h.id = ?)", child);
    }

    /** All of a plan, the latest first. */
    List<StepUp> of(Reference plan) {
        return database.sql("select * from step_up where plan = ? order by raised_at desc")
                .param(plan.value())
                .query(StepUps::read)
                .list();
    }

    private Optional<StepUp> one(String where, Object value) {
        return database.sql("select * from step_up where " + where)
                .param(value)
                .query(StepUps::read)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static StepUp read(ResultSet row, int place) throws SQLException {
        return new StepUp(
                row.getObject("id", UUID.class),
                new Reference(row.getString("plan")),
                new Reference(row.getString("contact")),
                StepUp.State.valueOf(row.getString("state")),
                row.getString("raised_by"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant());
    }
}
