package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.ZoneOffset;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Work of services with children that is done; it is added to and never changed. */
@Repository
class WorkEndings {

    /** The decision in force, or the request to step down that was accepted since. */
    private static final String PLACEMENT = """
            select coalesce(
                (select asked.id from step_down asked join step_down_end ended on ended.step_down = asked.id
                    where asked.decision = sent.id and asked.agency = :agency and ended.outcome = 'ACCEPTED'), sent.id)
            from destination_decision sent where sent.child = :child and sent.superseded_at is null""";

    private final JdbcClient database;
    private final Clock clock;

    WorkEndings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How the work of a service ended, and what was achieved. */
    record Ending(String agency, WorkOutcome outcome, String words, Actor by) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Ending " + outcome;
        }
    }

    /** @return false when somebody has said so already */
    boolean end(ChildId child, Ending ending) {
        return database.sql("insert into work_ending (placement, child, agency, outcome, words, ended_by, ended_at)"
                                + " select placement, :child, :agency, :outcome, :words, :by, :at from (" + PLACEMENT
                                + ") sent(placement) on conflict (placement) do nothing")
                        .param("child", child.value())
                        .param("agency", ending.agency())
                        .param("outcome", ending.outcome().name())
                        .param("words", ending.words())
                        .param("by", ending.by().id())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
