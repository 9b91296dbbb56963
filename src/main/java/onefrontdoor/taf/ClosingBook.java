package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** What became of each need, what everybody says, how a plan was closed and how the family was later; nothing is written over. */
@Repository
class ClosingBook {

    private static final String NEXT = "coalesce(max(version), 0) + 1, ?, ?, ?, ? from ";

    private final JdbcClient database;
    private final Clock clock;

    ClosingBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How a plan is closed.
     *
     * @param noMeeting why there was no final meeting; nothing where there was one
     * @param checkOn when somebody asks how the family is; nothing where nobody does
     */
    record Closing(
            @Nullable String noMeeting,
            String afterwards,
            @Nullable Transfer transfer,
            @Nullable LocalDate checkOn,
            Actor by) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Closing";
        }
    }

    void add(Reference plan, Outcome outcome) {
        database.sql("insert into plan_outcome (plan, need, version, outcome, words, by_whom, at) select ?, ?, " + NEXT
                        + "plan_outcome where plan = ? and need = ?")
                .params(plan.value(), outcome.need(), outcome.outcome().name(), outcome.words())
                .params(outcome.by().id(), now(), plan.value(), outcome.need())
                .update();
    }

    List<Outcome> outcomes(Reference plan) {
        return database.sql("select distinct on (need) * from plan_outcome where plan = ? order by need, version desc")
                .param(plan.value())
                .query((row, place) -> new Outcome(
                        row.getInt("need"),
                        NeedOutcome.valueOf(row.getString("outcome")),
                        row.getString("words"),
                        new Actor(row.getString("by_whom"))))
                .list();
    }

    void add(Reference plan, Feedback feedback) {
        database.sql("insert into plan_feedback (plan, child, version, said, declined, by_whom, at) select ?, ?, "
                        + NEXT + "plan_feedback where plan = ? and child = ?")
                .params(plan.value(), feedback.child(), feedback.said(), feedback.declined())
                .params(feedback.by().id(), now(), plan.value(), feedback.child())
                .update();
    }

    List<Feedback> feedback(Reference plan) {
        return database.sql("select distinct on (child) * from plan_feedback where plan = ?"
                        + " order by child, version desc")
                .param(plan.value())
                .query(ClosingBook::heard)
                .list();
    }

    private static Feedback heard(ResultSet row, int place) throws SQLException {
        return new Feedback(
                row.getInt("child"),
                row.getString("said"),
                row.getBoolean("declined"),
                new Actor(row.getString("by_whom")));
    }

    void close(Reference plan, Closing closing) {
        Transfer transfer = closing.transfer();
        database.sql("insert into plan_closing (plan, no_meeting, afterwards, transfer, check_on, by_whom, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(plan.value(), closing.noMeeting(), closing.afterwards())
                .params(transfer == null ? null : transfer.name(), closing.checkOn())
                .params(closing.by().id(), now())
                .update();
    }

    void keep(Reference plan, ClosingResult result) {
        database.sql("insert into plan_closing_result (plan, pack, verdict, because, lasts_until, at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(plan.value(), result.pack(), result.verdict().name())
                .param(result.because().toArray(Integer[]::new))
                .params(result.lastsUntil(), now())
                .update();
    }

    Optional<LocalDate> checkOn(Reference plan) {
        return database.sql("select check_on from plan_closing where plan = ? and check_on is not null")
                .param(plan.value())
                .query(LocalDate.class)
                .optional();
    }

    /** @return false when somebody has said it before */
    boolean checked(Reference plan, CheckAnswer answer, String words, Actor by) {
        return database.sql("insert into plan_check (plan, answer, words, by_whom, at) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(plan.value(), answer.name(), words, by.id(), now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
