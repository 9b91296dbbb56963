package onefrontdoor.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of history of one child, each remembered word for word: it may become longer, and nothing else. */
final class WalkedHistory {

    /** Tables that are only added to, and how a row is found that belongs to a contact. */
    private static final Map<String, String> ONLY_ADDED_TO = Map.of(
            "audit_entry", "t.reference = ?",
            "agreement_entry", "t.reference = ?",
            "sharing_decision", "t.reference = ?",
            "plan_event", "t.plan in (select reference from plan where contact_reference = ?)",
            "plan_clock", "t.plan in (select reference from plan where contact_reference = ?)",
            "plan_child", "t.plan in (select reference from plan where contact_reference = ?)",
            "plan_closing", "t.plan in (select reference from plan where contact_reference = ?)",
            "social_care_answer", "t.request in (select id from social_care_request where contact_reference = ?)",
            "service_answer",
                    "t.decision in (select d.id from destination_decision d join child h on h.id = d.child join contact"
                            + " c on c.id = h.contact where c.reference = ?)",
            "submission", "t.token in (select token from contact where reference = ?)");

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
            List<String> now = database.sql("select md5(to_jsonb(t)::text) from " + table + " t where " + whose)
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
