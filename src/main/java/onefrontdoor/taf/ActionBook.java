package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every action; nothing is written over. */
@Repository
class ActionBook {

    private static final String VERSION = "insert into plan_action (plan, number, version, need, aim, measure, doer,"
            + " doer_named, by_when, status, note, by_whom, at)";

    private final JdbcClient database;

    ActionBook(JdbcClient database) {
        this.database = database;
    }

    /** The actions as they stand. */
    List<PlanAction> of(Reference plan) {
        return database.sql("select distinct on (number) * from plan_action where plan = ?"
                        + " order by number, version desc")
                .param(plan.value())
                .query(ActionBook::read)
                .list();
    }

    /** Every version of every action, oldest first. */
    List<PlanAction> history(Reference plan) {
        return database.sql("select * from plan_action where plan = ? order by number, version")
                .param(plan.value())
                .query(ActionBook::read)
                .list();
    }

    Optional<PlanAction> find(Reference plan, int number) {
        return of(plan).stream().filter(action -> action.number() == number).findFirst();
    }

    int next(Reference plan) {
        return database.sql("select coalesce(max(number), 0) + 1 from plan_action where plan = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
    }

    /** @return false when somebody else has added this version, or a later one, already */
    boolean add(Reference plan, PlanAction action) {
        return database.sql(VERSION + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? where not exists (select from"
                                + " plan_action where plan = ? and number = ? and version >= ?) on conflict do nothing")
                        .params(plan.value(), action.number(), action.version(), action.need(), action.aim())
                        .params(action.measure(), name(action.doer()), action.doerNamed(), action.byWhen())
                        .params(
                                action.status().name(),
                                action.note(),
                                action.by().id())
                        .param(action.at().atOffset(ZoneOffset.UTC))
                        .params(plan.value(), action.number(), action.version())
                        .update()
                == 1;
    }

    private static @Nullable String name(@Nullable Doer doer) {
        return doer == null ? null : doer.name();
    }

    private static PlanAction read(ResultSet row, int place) throws SQLException {
        String doer = row.getString("doer");
        return new PlanAction(
                row.getInt("number"),
                row.getInt("version"),
                row.getInt("need"),
                row.getString("aim"),
                row.getString("measure"),
                doer == null ? null : Doer.valueOf(doer),
                row.getString("doer_named"),
                row.getObject("by_when", LocalDate.class),
                ActionStatus.valueOf(row.getString("status")),
                row.getString("note"),
                new Actor(row.getString("by_whom")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
