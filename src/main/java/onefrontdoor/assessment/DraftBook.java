package onefrontdoor.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assessments that were never submitted: how long each is kept, and how every word of one is deleted. */
@Repository
class DraftBook {

    private static final List<String> WORDS =
            List.of("assessment_text", "assessment_aside", "assessment_reason", "assessment_parent");

    private static final String IS_DRAFT = " and state in ('WRITING', 'ENDED') and submitted_at is null";

    private final JdbcClient database;
    private final Clock clock;

    DraftBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void asked(Reference plan) {
        database.sql("update assessment set asked_at = ? where plan_reference = ?")
                .params(AssessmentBook.at(clock.instant()), plan.value())
                .update();
    }

    /** @return false when it is no draft any more */
    boolean keep(Reference plan, Instant until) {
        return database.sql("update assessment set keep_until = ?, asked_at = null" + " where plan_reference = ?"
                                + IS_DRAFT)
                        .params(AssessmentBook.at(until), plan.value())
                        .update()
                == 1;
    }

    /** @return false when it is no draft any more, is kept longer, or nobody was asked about it */
    boolean delete(Reference plan) {
        boolean deleted = database.sql("update assessment set state = 'DELETED' where plan_reference = ?" + IS_DRAFT
                                + " and asked_at is not null and keep_until <= ?")
                        .params(plan.value(), AssessmentBook.at(clock.instant()))
                        .update()
                == 1;
        if (deleted) {
            WORDS.forEach(table -> database.sql("delete from " + table + " where plan_reference = ?")
                    .param(plan.value())
                    .update());
        }
        return deleted;
    }
}
