package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.ZoneOffset;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import org.jspecify.annotations.Nullable;
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

    /** Where a family lives now, and who there said that they take over (RB37). */
    record Moved(String authority, String acknowledgedBy) {

        /** @return nothing where the family did not move */
        static @Nullable Moved in(FormAnswers typed, WorkOutcome outcome) {
            return outcome != WorkOutcome.MOVED_AWAY
                    ? null
                    : new Moved(
                            typed.text("authority", "To which authority has the family moved?"),
                            typed.text(
                                    "acknowledgedBy",
                                    "Who there has said that they take over? Until somebody has, the work goes on here."));
        }

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Moved";
        }
    }

    /** How the work of a service ended, and what was achieved. */
    record Ending(
            String agency,
            WorkOutcome outcome,
            String words,
            @Nullable Moved moved,
            Actor by) {

        static Ending in(String agency, FormAnswers typed) {
            WorkOutcome outcome = typed.choice("outcome", WorkOutcome.class, "How did it end?");
            String words = typed.text("words", "What was achieved, and what goes on?");
            return new Ending(agency, outcome, words, Moved.in(typed, outcome), typed.by());
        }

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Ending " + outcome;
        }
    }

    /** @return false when somebody has said so already */
    boolean end(ChildId child, Ending ending) {
        Moved moved = ending.moved();
        return database.sql("insert into work_ending (placement, child, agency, outcome, words, ended_by, ended_at,"
                                + " moved_to, acknowledged_by) select placement, :child, :agency, :outcome, :words, :by, :at,"
                                + " :movedTo, :acknowledgedBy from (" + PLACEMENT
                                + ") sent(placement) on conflict (placement) do nothing")
                        .param("child", child.value())
                        .param("agency", ending.agency())
                        .param("outcome", ending.outcome().name())
                        .param("words", ending.words())
                        .param("by", ending.by().id())
                        .param("movedTo", moved == null ? null : moved.authority())
                        .param("acknowledgedBy", moved == null ? null : moved.acknowledgedBy())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
