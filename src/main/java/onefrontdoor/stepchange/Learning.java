package onefrontdoor.stepchange;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was learnt from disagreements, once from each; the kinds are the council's (RB33). */
@Repository
class Learning {

    private final JdbcClient database;
    private final DisagreementProperties settings;
    private final Clock clock;

    Learning(JdbcClient database, DisagreementProperties settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** What somebody learnt. @param kind a code of the council's list */
    record Learnt(UUID disagreement, String kind, String words) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Learnt";
        }
    }

    void keep(UUID disagreement, FormAnswers typed) {
        String kind = typed.optionalText("learntKind")
                .filter(settings.learning()::contains)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.INVALID, "Choose an answer to “What kind of thing was learnt?”."));
        database.sql("insert into disagreement_learning (disagreement, kind, words, learnt_by, learnt_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        disagreement,
                        kind,
                        typed.text("learnt", "What was learnt?"),
                        typed.by().id())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Learnt> from(UUID disagreement) {
        return database.sql("select disagreement, kind, words from disagreement_learning where disagreement = ?")
                .param(disagreement)
                .query(Learnt.class)
                .optional();
    }
}
