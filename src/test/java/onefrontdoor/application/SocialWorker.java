package onefrontdoor.application;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A children's social worker, who sees step-downs from social care here and nothing else. */
public final class SocialWorker extends Caller {

    private static final String NEW = "/step-downs/new";

    SocialWorker(int port, String login) {
        super(port);
        submit("/sign-in", "/sign-in", Map.of("username", login, "password", Staff.PASSWORD));
    }

    /** Asks early help to take a child over, as on the page. */
    HttpResponse<String> asks(Map<String, String> fields) {
        Map<String, String> sent =
                new HashMap<>(Map.of("request", UUID.randomUUID().toString()));
        sent.putAll(fields);
        return submit(NEW, NEW, sent);
    }

    /** A step-down as SC19 has it, of a child who was here. */
    static Map<String, String> sc19(String reference) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "known", "YES",
                "reference", reference,
                "child", "1",
                "plan", "CHILD_IN_NEED",
                "goals", "Goals met; they would like support with routines and school.",
                "actions", "Bedtime routine.",
                "reviewOn", "2026-04-09",
                "offer", "Family support at home."));
        fields.putAll(Map.of(
                "leadName", "Hana ZZ-Visitor",
                "leadAgency", "Health visiting",
                "leadReached", "01632 960001",
                "agreesToHelp", "AGREED",
                "with-targeted-family-support", "yes",
                "with-childrens-centre", "yes",
                "agreedBy", "Bex ZZ-Sorrel, mother",
                "agreedOn", "2026-03-25",
                "worker", "Tomi ZZ-Rowe",
                "workerReached", "01632 960222"));
        return fields;
    }

    static Map<String, String> with(Map<String, String> fields, String key, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(key, value);
        return changed;
    }
}
