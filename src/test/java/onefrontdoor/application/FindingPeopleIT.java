package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff pages: finding a contact by whom it mentions, and saying who is the same person (RB05, INV19, INV20). */
class FindingPeopleIT extends FrontDoorScenario {

    private static final String SEARCH = "/contacts/search";
    private static final String UNLIKE_ANY_OTHER = "Zbigniew ZZ-Quillfeather";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zbigniew ZZ-Quillfeather",
                "Zbigniev Quilfeather",
                "quillfeather zbigniew",
                "ZBÍGNIEW Quíllfeather",
                "Quillfeather"
            })
    void findsANameHoweverItIsWritten(String typed) {
        String reference = told(UNLIKE_ANY_OTHER, "2019-11-30");
        told("Amara ZZ-Thistle", "2019-11-30");

        String page = search(Map.of("name", typed)).body();

        assertThat(page)
                .contains("/contacts/" + reference, "Zbigniew ZZ-Quillfeather, 6 years", "Waiting for a decision");
        assertThat(page).doesNotContain("Amara");
    }

    @Test
    void findsANameOfShortWordsToo() {
        String reference = told("Li ZZ-Ng", "2019-11-30");

        assertThat(search(Map.of("name", "Ng Li")).body()).contains("/contacts/" + reference);
        assertThat(search(Map.of("name", "Bo Ip")).body()).contains("No contact found");
    }

    @Test
    void findsByReferenceAndByDateOfBirth() {
        String reference = told(UNLIKE_ANY_OTHER, "2019-11-30");
        String other = told("Amara ZZ-Thistle", "2018-01-02");

        assertThat(search(Map.of("reference", reference.toLowerCase(Locale.ROOT)))
                        .body())
                .contains("/contacts/" + reference)
                .doesNotContain("/contacts/" + other);
        assertThat(search(Map.of("day", "2", "month", "1", "year", "2018")).body())
                .contains("/contacts/" + other)
                .doesNotContain("/contacts/" + reference);
        assertThat(search(Map.of("name", "Amara", "day", "3", "month", "1", "year", "2018"))
                        .body())
                .contains("No contact found");
    }

    @Test
    void saysWhatIsWrongWithASearch() {
        HttpResponse<String> empty = search(Map.of("name", "  "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Fill in at least one of the boxes.");
        assertThat(search(Map.of("reference", "123")).body()).contains("A reference looks like C-2026-000123.");
        assertThat(search(Map.of("day", "31", "month", "2", "year", "2018")).body())
                .contains("Enter a real date");
    }

    @Test
    void showsAtMostFiftyAndSaysSo() {
        for (int contact = 0; contact < 52; contact++) {
            told(UNLIKE_ANY_OTHER, "2019-11-30");
        }

        String page = search(Map.of("name", "Quillfeather")).body();

        assertThat(page).contains("Contacts found: 50", "There are more than 50.");
    }

    @Test
    void everyContactThatASearchShowsIsRead() {
        String reference = told(UNLIKE_ANY_OTHER, "2019-11-30");

        search(Map.of("name", "Quillfeather"));

        assertThat(count(
                        "select count(*) from audit_entry where deed = 'READ' and who = 'dehm1' and what = 'search' and reference = ?",
                        reference))
                .isEqualTo(1);
    }

    @Test
    void nothingTypedIsInAnAddressOrReachableWithoutAToken() {
        TasklistUser manager = signedIn("dehm1");

        assertThat(manager.get(SEARCH).body()).contains("method=\"post\"");
        assertThat(manager.submitFrom(manager.get("/css/one-front-door.css"), SEARCH, Map.of("name", "Amara"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Caller(port).get(SEARCH).body()).doesNotContain("Find a contact");
    }

    @Test
    void linksAndTakesBackWithoutLosingAnything() {
        String first = told(UNLIKE_ANY_OTHER, "2019-11-30");
        String second = told("Zbigniew ZZ-Quilfether", "2019-11-30");
        TasklistUser officer = signedIn("cso1");
        String page = "/contacts/" + second + "/people";
        assertThat(officer.get(page).body()).contains(first + " child 1", "name spelt alike", "born the same day");

        Map<String, String> unanswered =
                Map.of("here", second + " child 1", "known", first + " child 1", "why", "His aunt says so.");
        assertThat(officer.submit(page, page + "/same", unanswered).body())
                .contains("Choose whether it is the same person.", "value=\"His aunt says so.\"");
        Map<String, String> same = Map.of(
                "here", second + " child 1", "known", first + " child 1", "answer", "YES", "why", "His aunt says.");
        assertThat(officer.submit(page, page + "/same", same).statusCode()).isEqualTo(303);
        assertThat(identities(first, second)).isEqualTo(1);
        String joined = officer.get("/contacts/" + first + "/people").body();
        assertThat(joined).contains("Said to be the same person", "His aunt says.");

        String undo = page + "/undo";
        Map<String, String> back = Map.of("link", linkOn(joined), "why", "Another aunt says no.");
        assertThat(officer.submit(page, undo, back).statusCode()).isEqualTo(303);
        assertThat(identities(first, second)).isEqualTo(2);
        HttpResponse<String> again = officer.submit(page, undo, back);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body())
                .contains("Somebody has already taken this back.", "His aunt says.", "Another aunt says no.");
        assertThat(count("select count(*) from same_person")).isEqualTo(1);
        for (String reference : List.of(first, second)) {
            assertThat(count(
                            "select count(*) from audit_entry where deed = 'CHANGE' and who = 'cso1' and reference = ? and what like '%same person%'",
                            reference))
                    .as(reference)
                    .isEqualTo(2);
        }
    }

    @Test
    void refusesWhatWasNotSuggestedAndSaysWhy() {
        String first = told(UNLIKE_ANY_OTHER, "2019-11-30");
        String second = told("Amara ZZ-Thistle", "2018-01-02");
        TasklistUser officer = signedIn("cso1");
        String page = "/contacts/" + second + "/people";
        Map<String, String> wrong =
                Map.of("here", second + " child 1", "known", first + " child 1", "answer", "YES", "why", "I think so.");

        HttpResponse<String> refused = officer.submit(SEARCH, page + "/same", wrong);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("There is a problem", "Refresh the page");
        Map<String, String> silent = new HashMap<>(wrong);
        silent.put("why", " ");
        assertThat(officer.submit(SEARCH, page + "/same", silent).body()).contains("Say why");
        assertThat(officer.get("/contacts/C-2026-999999/people").statusCode()).isEqualTo(404);
        assertThat(count("select count(*) from same_person")).isZero();
    }

    private String told(String name, String born) {
        String home = Integer.toString((name + born).hashCode());
        return received(
                        aContact()
                                .about(child(name, Birth.on(LocalDate.parse(born)), Sex.MALE))
                                .at(new Home(home + " Test Street", "ZZ99 3VZ", null, Answer.NO))
                                .make(),
                        Channel.PHONE)
                .reference()
                .value();
    }

    private HttpResponse<String> search(Map<String, String> typed) {
        return signedIn("dehm1").submit(SEARCH, SEARCH, typed);
    }

    private static String linkOn(String page) {
        Matcher link = Pattern.compile("name=\"link\" value=\"([^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long identities(String first, String second) {
        return count(
                "select count(distinct identity) from person where mentioned_as = 'child 1' and contact_reference in (?, ?)",
                first,
                second);
    }
}
