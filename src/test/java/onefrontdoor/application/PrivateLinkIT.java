package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever agreed stops it with a private link alone; its pages name nobody and tell a stranger nothing (CT11, P23). */
class PrivateLinkIT extends ConsentPagesScenario {

    private static final Pattern CODE = Pattern.compile("id=\"code\">((\\w{4}-){4}\\w{4})<");
    private static final Pattern PRESS = Pattern.compile("name=\"press\" value=\"([^\"]+)\"");
    private static final Map<String, String> MOTHER_BY_LETTER = Map.of("who", "person 1", "way", "LETTER");

    private Caller family;
    private String address;

    @BeforeEach
    void theMotherAgreedAndHasALink() {
        family = new Caller(port);
        records("cso1", with(MOTHER_AGREES, "with-targeted-family-support", "yes"));
        clock.moveTo("2026-03-13T10:05");
        HttpResponse<String> made = make(agreement, MOTHER_BY_LETTER);
        assertThat(made.body()).contains("Give this to them now").doesNotContain("ZZ-Ivy", reference + "<");
        address = "/stop-sharing/" + code(made.body());
    }

    @Test
    void showsWhatWasAgreedAndNobodysName() {
        HttpResponse<String> page = family.get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Children’s centre", "Targeted Family Support Service", "ends on 1 June 2026")
                .doesNotContain("ZZ-Ivy", reference, "person 1", "child 1", "Targeted Youth");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void aCodeThatWasReadOutOpensTheSamePageHoweverItIsTyped() {
        String spoken = address.substring(address.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ');

        HttpResponse<String> led = family.submit("/stop-sharing", "/stop-sharing", Map.of("code", spoken));

        assertThat(led.headers().firstValue("Location")).contains(address);
        assertThat(family.submit("/stop-sharing", "/stop-sharing", Map.of("code", "rubbish"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void stopsAtOnceAndOnceHoweverOftenTheButtonIsPressed() {
        HttpResponse<String> page = family.get(address);
        Map<String, String> all = new HashMap<>(Map.of("stop", "ALL", "reason", "We manage."));
        all.put("press", found(PRESS, page.body()));

        HttpResponse<String> first = family.submitFrom(page, address, all);
        HttpResponse<String> second = family.submitFrom(page, address, all);

        assertThat(first.headers().firstValue("Location")).contains("/stop-sharing/done");
        assertThat(second.headers().firstValue("Location")).contains("/stop-sharing/done");
        assertThat(count("select count(*) from shared_with where reference = ?", reference))
                .isZero();
        assertThat(count(
                        "select count(*) from agreement_entry where reference = ? and answer = 'WITHDRAWN' and means ="
                                + " 'ONLINE' and given_by = 'person 1' and recorded_by = 'family' and reason = 'We manage.'",
                        reference))
                .isEqualTo(1);
        assertThat(audited("CHANGE", "family", "agreement to sharing: withdrawn for child 1"))
                .isEqualTo(1);
        assertThat(signedIn("cso1").get(agreement).body())
                .contains("Recorded by the family, by its private link", "We manage.");
    }

    @Test
    void withOneAgencyOnlyAndTheOthersGoOn() {
        HttpResponse<String> nothing = family.submit(address, address, Map.of("press", "no number"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Choose what you want to stop.");

        clock.moveTo("2026-03-13T10:10");
        family.submit(address, address, Map.of("stop", "agency-childrens-centre"));

        assertThat(database.sql("select distinct agency from shared_with where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .containsExactly("targeted-family-support");
        assertThat(family.get(address).body()).doesNotContain("Children’s centre");
    }

    @Test
    void unknownEndedRevokedAndUsedLinksAnswerAlike() {
        String unknown = answer("/stop-sharing/0000-0000-0000-0000-0000");
        assertThat(unknown).startsWith("404").contains("There is nothing to stop here");
        assertThat(answer("/stop-sharing/x")).isEqualTo(unknown);

        clock.moveTo("2026-03-13T10:20");
        String revoked =
                "/stop-sharing/" + code(make(agreement, MOTHER_BY_LETTER).body());
        String link = found(
                Pattern.compile("name=\"link\" value=\"([^\"]+)\""),
                signedIn("cso1").get(agreement).body());
        TasklistUser officer = signedIn("dehm1");
        officer.submit(agreement, agreement + "/link/revoke", Map.of("link", link));
        assertThat(answer(revoked)).as("the latest link is revoked").isEqualTo(unknown);
        assertThat(audited("CHANGE", "dehm1", "private link revoked")).isEqualTo(1);

        clock.moveTo("2026-06-02T09:00");
        assertThat(answer(address)).as("ended").isEqualTo(unknown);
        clock.moveTo("2026-03-13T10:30");
        family.submit(address, address, Map.of("stop", "ALL"));
        assertThat(answer(address)).as("used").isEqualTo(unknown);
    }

    /** A letter or a mail could be opened by whoever would hurt somebody (INV12). */
    @Test
    void whereAskingIsUnsafeALinkGoesFromHandToHandOnly() {
        records(
                "cso1",
                Map.of("whose", "person 2", "to", "SHARE", "answer", "NOT_YET_ASKED", "notAskedBecause", "UNSAFE"));

        HttpResponse<String> refused = make(agreement, MOTHER_BY_LETTER);
        HttpResponse<String> made = make(agreement, Map.of("who", "person 1", "way", "BY_HAND"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("never posted or mailed").doesNotContain("way-LETTER");
        assertThat(made.body()).contains("Never post it, mail it or leave it anywhere");
    }

    private HttpResponse<String> make(String page, Map<String, String> form) {
        return signedIn("cso1").submit(page, page + "/link", form);
    }

    private String answer(String path) {
        HttpResponse<String> answer = family.get(path);
        return answer.statusCode()
                + answer.body().replaceAll("value=\"[^\"]*\"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "");
    }

    private static String code(String page) {
        return found(CODE, page);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }
}
