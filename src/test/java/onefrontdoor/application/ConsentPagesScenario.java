package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.Channel;
import org.junit.jupiter.api.BeforeEach;

/** A contact about one child with two parents, whose pages on agreement and sharing staff use. */
abstract class ConsentPagesScenario extends FrontDoorScenario {

    static final Map<String, String> MOTHER_AGREES = Map.ofEntries(
            Map.entry("whose", "child 1"),
            Map.entry("to", "SHARE"),
            Map.entry("answer", "AGREED"),
            Map.entry("answeredBy", "person 1"),
            Map.entry("capacity", "PARENTAL_RESPONSIBILITY"),
            Map.entry("evidence", "She is the mother."),
            Map.entry("means", "VERBAL"),
            Map.entry("witnessedBy", "The health visitor"),
            Map.entry("onDay", "2026-03-12"),
            Map.entry("atTime", "16:45"),
            Map.entry("statement", "2026-1"),
            Map.entry("purpose-SHARE_NAMED", "yes"),
            Map.entry("with-childrens-centre", "yes"),
            Map.entry("without-targeted-youth-support", "yes"),
            Map.entry("reviewOn", "2026-06-01"),
            Map.entry("language", "Polish"),
            Map.entry("interpreter", "The council’s interpreter"));

    static final Map<String, String> CRIME = Map.of(
            "whose", "child 1",
            "ground", "PREVENT_OR_DETECT_SERIOUS_CRIME",
            "facts", "The police describe a plan.",
            "level", "LEVEL_4",
            "to-police", "yes",
            "item-BASIC", "yes",
            "parents", "NO",
            "whyNot", "It would warn them.",
            "reviewOn", "2026-03-20");

    String reference;
    String agreement;
    String sharing;

    @BeforeEach
    void aContactOnAFriday() {
        clock.moveTo("2026-03-13T10:00");
        reference = received(
                        aContact()
                                .withAtHome(parent("Rae ZZ-Ivy", "Mother"), parent("Sam ZZ-Ivy", "Father"))
                                .make(),
                        Channel.PHONE)
                .reference()
                .value();
        agreement = "/contacts/" + reference + "/agreement";
        sharing = "/contacts/" + reference + "/sharing";
    }

    static Map<String, String> with(Map<String, String> form, String key, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(key, value);
        return changed;
    }

    HttpResponse<String> records(String login, Map<String, String> form) {
        return signedIn(login).submit(agreement, agreement, form);
    }

    HttpResponse<String> authorises(String login, Map<String, String> form) {
        // The token comes from a page on which every desk has a form.
        String id = form.getOrDefault("authorisation", UUID.randomUUID().toString());
        return signedIn(login).submit(agreement, sharing, with(form, "authorisation", id));
    }

    long audited(String deed, String who, String what) {
        return count(
                "select count(*) from audit_entry where deed = ? and who = ? and what = ? and reference = ?",
                deed,
                who,
                what,
                reference);
    }

    HttpResponse<String> step(String login, String id, String step, Map<String, String> form) {
        return signedIn(login).submit(agreement, sharing + "/" + id + "/" + step, form);
    }

    List<String> overrides() {
        return database.sql("select id::text from sharing_override where reference = ?")
                .param(reference)
                .query(String.class)
                .list();
    }
}
