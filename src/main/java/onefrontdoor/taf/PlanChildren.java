package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import onefrontdoor.assessment.AssessedChildren;
import onefrontdoor.frontdoor.AcceptedChild;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children for whom plans are; a decision brings a child to one plan and never to another (INV14). */
@Repository
class PlanChildren implements AssessedChildren {

    private final JdbcClient database;
    private final Clock clock;

    PlanChildren(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A child of a plan, by its number on the contact. */
    record OnPlan(UUID decision, int number, String level, String agency) {}

    boolean knows(AcceptedChild child) {
        return database.sql("select exists (select from plan_child where decision = ?)")
                .param(child.decision())
                .query(Boolean.class)
                .single();
    }

    /** @return false when the decision brought the child before */
    boolean join(Reference plan, AcceptedChild child) {
        return database.sql("insert into plan_child (decision, plan, child, number, level, agency, joined_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (decision) do nothing")
                        .params(child.decision(), plan.value(), child.child(), child.number(), child.level())
                        .params(child.agency(), clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<OnPlan> on(Reference plan) {
        return database.sql("select distinct on (number) decision, number, level, agency from plan_child"
                        + " where plan = ? order by number, joined_at desc")
                .param(plan.value())
                .query(PlanChildren::read)
                .list();
    }

    @Override
    public List<Integer> of(Reference plan) {
        return on(plan).stream().map(OnPlan::number).toList();
    }

    private static OnPlan read(ResultSet row, int place) throws SQLException {
        return new OnPlan(row.getObject(1, UUID.class), row.getInt(2), row.getString(3), row.getString(4));
    }
}
