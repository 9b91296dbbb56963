package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Managers share without agreement, sign, review and end it; others see it and are refused (RB23, RB25, INV03, Q05). */
class AuthorisationPagesIT extends ConsentPagesScenario {

    @Autowired
    private SharingGate gate;

    @Test
    void anAuthorisationIsSignedReviewedAndEnded() {
        assertThat(authorises("dswm1", CRIME).statusCode()).isEqualTo(303);
        String id = overrides().get(0);
        String first = signedIn("dswm1").get(sharing).body();
        assertThat(first)
                .contains("Holds provisionally until Monday 16 March 2026, 17:00", "It would warn them.")
                .contains(
                        "The police describe a plan.", "Level 4, significant harm", "dswm1 (Duty social work managers)")
                .doesNotContain("/sign\"");
        assertThat(step("dswm1", id, "sign", Map.of()).body()).contains("second signature is somebody else");
        assertThat(signedIn("hos1").get(sharing).body()).contains(id + "/sign\"");

        assertThat(step("hos1", id, "sign", Map.of()).statusCode()).isEqualTo(303);
        HttpResponse<String> again = step("dswm2", id, "sign", Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Somebody has signed this already.");

        HttpResponse<String> late =
                step("dswm2", id, "review", Map.of("words", "Still at large.", "reviewOn", "2026-03-01"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Choose a review date in the future.", "Still at large.", "2026-03-01");
        assertThat(step("dswm2", id, "review", Map.of("words", "Still at large.", "reviewOn", "2026-04-01"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(step("dswm2", id, "end", Map.of()).body()).contains("Answer “Why does it end?”.");
        assertThat(step("dswm2", id, "end", Map.of("words", "Arrested.")).statusCode())
                .isEqualTo(303);

        assertThat(signedIn("cso1").get(sharing).body())
                .contains("Ended. Nothing is shared on it any more.", "Still at large.", "Arrested.");
        assertThat(audited("CHANGE", "dswm2", "sharing without agreement ended"))
                .isEqualTo(1);
        assertThat(audited("READ", "cso1", "sharing")).isEqualTo(1);
    }

    @Test
    void whatIsIncompleteIsSaidAndNothingTypedIsLost() {
        HttpResponse<String> refused = authorises("dswm1", with(CRIME, "whyNot", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Say why the parents are not informed.", "The police describe a plan.", "value=\"2026-03-20\"")
                .containsPattern("name=\"to-police\"[^>]*checked")
                .containsPattern("id=\"parents-NO\"[^>]*checked");
        assertThat(authorises("dswm1", with(CRIME, "to-childrens-centre", "yes"))
                        .body())
                .contains("information goes to the police alone");
        assertThat(authorises("dswm1", with(CRIME, "ground", "CA2004_S16LA_DUTY"))
                        .body())
                .contains("This ground is not in force.");
        assertThat(authorises("dswm1", with(CRIME, "reviewOn", "")).body()).contains("Choose a review date.");
        assertThat(authorises("dswm1", with(CRIME, "whose", "child 2")).body())
                .contains("Choose somebody on this contact.");
        assertThat(authorises("dswm1", with(CRIME, "parents", "YES")).body()).contains("only where they are not");
        assertThat(overrides()).isEmpty();
    }

    @Test
    void whatWaitsForASignatureOrAReviewIsListedWithoutNames() {
        authorises("dswm1", CRIME);

        for (String manager : List.of("dswm2", "hos1")) {
            String list = signedIn(manager).get("/desk/authorisations").body();
            assertThat(list.split(reference + "</a>", -1))
                    .as("to sign and to review")
                    .hasSize(3);
            assertThat(list)
                    .contains("lapses unless a second manager signs")
                    .doesNotContain("ZZ-", "The police describe");
            assertThat(audited("READ", manager, "authorisations to review")).isEqualTo(1);
        }
        step("dswm2", overrides().get(0), "end", Map.of("words", "Arrested."));
        assertThat(signedIn("hos1").get("/desk/authorisations").body()).doesNotContain(reference);
    }

    @Test
    void informationGovernanceSeesWhatWasNotReviewedAndWhatLapsed() {
        authorises("dswm1", CRIME);
        Caller governance = new Caller(port);
        governance.submit("/sign-in", "/sign-in", Map.of("username", "ig1", "password", Staff.PASSWORD));

        assertThat(part(governance, "to-review")).contains(reference, "dswm1", "lapses unless a second manager signs");
        assertThat(part(governance, "lapsed")).doesNotContain(reference);
        clock.moveTo("2026-03-16T17:00");
        assertThat(part(governance, "to-review")).doesNotContain(reference);
        assertThat(part(governance, "lapsed")).contains(reference).doesNotContain("ZZ-", "The police describe");
        assertThat(audited("READ", "ig1", "authorisations overseen")).isEqualTo(4);
    }

    private static String part(Caller governance, String id) {
        String page = governance.get("/information-governance/exceptions").body();
        String from = page.substring(page.indexOf("aria-labelledby=\"" + id));
        return from.substring(0, from.indexOf("</section>"));
    }

    @Test
    void pressedTwiceItIsAuthorisedOnce() {
        Map<String, String> form =
                with(CRIME, "authorisation", UUID.randomUUID().toString());
        assertThat(signedIn("dswm1").get(sharing).body())
                .containsPattern("name=\"authorisation\" value=\"[0-9a-f-]{36}");

        assertThat(authorises("dswm1", form).statusCode()).isEqualTo(303);
        assertThat(authorises("dswm1", form).statusCode()).isEqualTo(303);
        HttpResponse<String> changed = authorises("dswm1", with(form, "facts", "Another plan."));

        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.body()).contains("This form was sent before with other words.", "Another plan.");
        assertThat(authorises("dswm1", with(CRIME, "authorisation", "x")).statusCode())
                .isEqualTo(422);
        assertThat(overrides()).hasSize(1);
    }

    @Test
    void ofARestrictedRecordOnlyThePeopleOnItsListAreReminded() {
        authorises("dswm1", CRIME);
        signedIn("dswm1")
                .submit(
                        "/contacts/" + reference + "/restriction",
                        "/contacts/" + reference + "/restriction",
                        Map.of("kind", "HIGH_PROFILE", "words", "In the papers."));

        assertThat(signedIn("dswm1").get("/desk/authorisations").body()).contains(reference);
        assertThat(signedIn("hos1").get("/desk/authorisations").body()).doesNotContain(reference);
        database.sql("delete from restriction").update();
    }

    @Test
    void everyDecisionIsShownWithItsReason() {
        gate.mayShare(
                new SharingRequest(
                        new Mention(new Reference(reference), Mention.As.CHILD, 1),
                        Set.of(FieldClass.BASIC),
                        "childrens-centre",
                        SharingPurpose.SHARE_NAMED,
                        null),
                new Actor("dehm1"));

        assertThat(signedIn("cso1").get(sharing).body())
                .contains("Not shared with", "Children’s centre", "Lawful basis", "None: nothing is shared")
                .contains("Who the child is, and how to reach whoever works with them:");
    }
}
