package onefrontdoor.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What managers found; it is added to and never changed (INV05). */
@Repository
class CheckBook {

    private final JdbcClient database;
    private final Clock clock;

    CheckBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What one manager found, and when. */
    record Check(String outcome, String found, String by, Instant at) {

        /** Says nothing of what people wrote: it must not reach a log (P23). */
        @Override
        public String toString() {
            return "Check " + outcome;
        }
    }

    void add(Reference plan, Enum<?> outcome, String found, Actor by) {
        database.sql("insert into assessment_check (plan_reference, outcome, words, checked_by, checked_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(plan.value(), outcome.name(), found, by.id(), AssessmentBook.at(clock.instant()))
                .update();
    }

    /** The latest first. */
    List<Check> of(Reference plan) {
        return database.sql("select * from assessment_check where plan_reference = ? order by id desc")
                .param(plan.value())
                .query((row, number) -> new Check(
                        row.getString("outcome"),
                        row.getString("words"),
                        row.getString("checked_by"),
                        row.getObject("checked_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
