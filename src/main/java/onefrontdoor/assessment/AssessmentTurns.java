package onefrontdoor.assessment;

import java.time.Instant;
import java.util.Collection;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How an assessment follows its plan: who leads, which children, and that it is over with it. */
@Repository
class AssessmentTurns {

    private final JdbcClient database;

    AssessmentTurns(JdbcClient database) {
        this.database = database;
    }

    void ledBy(Reference plan, @Nullable String account) {
        database.sql("update assessment set lead = ? where plan_reference = ?")
                .params(account, plan.value())
                .update();
    }

    void add(Reference plan, Collection<Integer> children) {
        children.forEach(child -> database.sql("insert into assessment_child values (?, ?) on conflict do nothing")
                .params(plan.value(), child)
                .update());
    }

    /** What counted is written on from now, by its new date. */
    void reopen(Reference plan, Instant now, Instant dueBy) {
        database.sql("update assessment set state = 'RETURNED', round_begun_at = ?, reminded_at = null, due_by = ?"
                        + " where plan_reference = ? and state = 'COUNTS'")
                .params(AssessmentBook.at(now), AssessmentBook.at(dueBy), plan.value())
                .update();
    }

    /** @return false when it counts, or is over already */
    boolean end(Reference plan) {
        return database.sql("update assessment set state = 'ENDED' where plan_reference = ?"
                                + " and state in ('WRITING', 'SUBMITTED', 'RETURNED')")
                        .param(plan.value())
                        .update()
                == 1;
    }

    /** @return false when somebody was told of this missed date before */
    boolean tellOverdue(Reference plan) {
        return database.sql("update assessment set overdue_told_for = due_by where plan_reference = ?"
                                + " and overdue_told_for is distinct from due_by")
                        .param(plan.value())
                        .update()
                == 1;
    }
}
