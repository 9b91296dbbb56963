package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where families of plans move to, and what was answered; each move is answered once and nothing is written over. */
@Repository
class MoveBook {

    private final JdbcClient database;
    private final Clock clock;

    MoveBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param reached how the front door of the other authority is reached */
    record Announced(String authority, String reached, LocalDate from, Transfer transfer, Actor by) {

        /** Says nothing of where a family goes (P23). */
        @Override
        public String toString() {
            return "Announced";
        }
    }

    /** @param person who said so, by name */
    record Answered(MoveAnswer answer, String person, String words, Actor by) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Answered " + answer;
        }
    }

    /** @return false when an earlier move of the plan still waits for its answer */
    boolean announce(Reference plan, Announced move) {
        return database.sql("insert into plan_move (plan, number, authority, reached, moves_on, transfer, by_whom, at)"
                                + " select ?, (select count(*) + 1 from plan_move where plan = ?), ?, ?, ?, ?, ?, ?"
                                + " where not exists (select from plan_move m left join plan_move_answer a"
                                + " using (plan, number) where m.plan = ? and a.plan is null)"
                                + " on conflict do nothing")
                        .params(plan.value(), plan.value(), move.authority(), move.reached(), move.from())
                        .params(move.transfer().name(), move.by().id(), now(), plan.value())
                        .update()
                == 1;
    }

    /** @return false when somebody has answered before */
    boolean answer(FamilyMove move, Answered said) {
        return database.sql("insert into plan_move_answer (plan, number, answer, person, words, by_whom, at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                move.plan().value(),
                                move.number(),
                                said.answer().name(),
                                said.person())
                        .params(said.words(), said.by().id(), now())
                        .update()
                == 1;
    }

    Optional<FamilyMove> latest(Reference plan) {
        return database.sql("select m.*, a.answer from plan_move m left join plan_move_answer a using (plan, number)"
                        + " where m.plan = ? order by m.number desc limit 1")
                .param(plan.value())
                .query(MoveBook::move)
                .optional();
    }

    Optional<FamilyMove> pending(Reference plan) {
        return latest(plan).filter(FamilyMove::isPending);
    }

    private static FamilyMove move(ResultSet row, int place) throws SQLException {
        String answer = row.getString("answer");
        return new FamilyMove(
                new Reference(row.getString("plan")),
                row.getInt("number"),
                row.getString("authority"),
                row.getString("reached"),
                row.getObject("moves_on", LocalDate.class),
                Transfer.valueOf(row.getString("transfer")),
                new Actor(row.getString("by_whom")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                answer == null ? null : MoveAnswer.valueOf(answer));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
