package onefrontdoor.application;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of history of one child, each remembered word for word: it may become longer, and nothing else. */
final class WalkedHistory {

    private static final String OF_PLAN = "t.plan in (select reference from plan where contact_reference = ?)";
    private static final String CHILDREN =
            "(select h.id from child h join contact c on c.id = h.contact where c.reference = ?)";
    private static final String STEP_DOWNS = "(select id from social_care_step_down where contact_reference = ?)";
    private static final String DISAGREEMENTS = "(select id from disagreement where contact_reference = ?)";

    /** What may be said of a row afterwards: that it holds no more, and since when. */
    private static final String AND_ENDED = "array['superseded_at', 'version', 'state', 'settled_at']";

    /** Tables that are only added to, and how a row is found that belongs to a contact. */
    private static final Map<String, String> ONLY_ADDED_TO = Map.ofEntries(
            entry("audit_entry", "t.reference = ?"),
            entry("agreement_entry", "t.reference = ?"),
            entry("sharing_decision", "t.reference = ?"),
            entry("plan_event", OF_PLAN),
            entry("plan_clock", OF_PLAN),
            entry("plan_child", OF_PLAN),
            entry("plan_closing", OF_PLAN),
            entry("plan_move", OF_PLAN),
            entry("plan_move_answer", OF_PLAN),
            entry("step_up", OF_PLAN),
            entry("threshold_decision", "t.child in " + CHILDREN),
            entry("destination_decision", "t.child in " + CHILDREN),
            entry("social_care_step_down", "t.contact_reference = ?"),
            entry("social_care_step_down_answer", "t.step_down in " + STEP_DOWNS),
            entry("social_care_step_down_end", "t.step_down in " + STEP_DOWNS),
            entry("disagreement", "t.contact_reference = ?"),
            entry("disagreement_stage", "t.disagreement in " + DISAGREEMENTS),
            entry("disagreement_finding", "t.disagreement in " + DISAGREEMENTS),
            entry(
                    "social_care_answer",
                    "t.request in (select id from social_care_request where contact_reference = ?)"),
            entry(
                    "service_answer",
                    "t.decision in (select id from destination_decision where child in " + CHILDREN + ")"),
            entry("submission", "t.token in (select token from contact where reference = ?)"));

    private final JdbcClient database;
    private final String reference;
    private final Map<String, List<String>> before = new HashMap<>();

    WalkedHistory(JdbcClient database, String reference) {
        this.database = database;
        this.reference = reference;
    }

    /** What has gone or changed since it was last asked. */
    List<String> lost() {
        List<String> gone = new ArrayList<>();
        ONLY_ADDED_TO.forEach((table, whose) -> {
            List<String> now = database.sql(
                            "select md5((to_jsonb(t) - " + AND_ENDED + ")::text) from " + table + " t where " + whose)
                    .param(reference)
                    .query(String.class)
                    .list();
            List<String> old = new ArrayList<>(before.getOrDefault(table, List.of()));
            now.forEach(old::remove);
            old.forEach(row -> gone.add(table + " " + row));
            before.put(table, now);
        });
        return gone;
    }
}
