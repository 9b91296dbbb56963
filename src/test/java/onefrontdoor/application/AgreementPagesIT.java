package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Staff see what holds, write down what was said, and stop it in one step (RB22, A05, domain 2.3.2). */
class AgreementPagesIT extends ConsentPagesScenario {

    @Test
    void whatWasSaidStandsOnThePageAndInTheLedger() {
        HttpResponse<String> recorded = records("cso1", MOTHER_AGREES);

        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(303);
        String page = signedIn("dehm1").get(agreement).body();
        assertThat(page)
                .contains("With: Children’s centre.", "Left out: Targeted Youth Support Service.")
                .contains("To be asked again by 1 June 2026.", "Rae ZZ-Ivy, Mother", "She is the mother.")
                .contains("The health visitor", "2026-1", "Polish", "The council’s interpreter")
                .contains("Thursday 12 March 2026, 16:45", "Recorded by cso1, Friday 13 March 2026, 10:00");
        assertThat(count(
                        "select count(*) from shared_with where reference = ? and person = 'child 1'"
                                + " and agency = 'childrens-centre'",
                        reference))
                .isEqualTo(1);
        assertThat(audited("CHANGE", "cso1", "agreement to sharing: agreed for child 1"))
                .isEqualTo(1);
        assertThat(audited("READ", "dehm1", "agreement")).isEqualTo(1);
    }

    @Test
    void aRefusedFormSaysWhyAndKeepsEverythingTyped() {
        HttpResponse<String> refused = records("cso1", with(MOTHER_AGREES, "statement", ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Say which version of the statement they agreed to.", "value=\"The health visitor\"")
                .contains("She is the mother.", "value=\"Polish\"", "value=\"2026-03-12\"", "value=\"16:45\"")
                .containsPattern("value=\"child 1\" selected")
                .containsPattern("id=\"answer-AGREED\"[^>]*checked")
                .containsPattern("name=\"with-childrens-centre\"[^>]*checked");
        assertThat(entries()).isZero();
        assertThat(records("cso1", with(MOTHER_AGREES, "atTime", "")).body()).contains("both the day and the time");
        assertThat(records("cso1", with(MOTHER_AGREES, "reviewOn", "soon")).body())
                .contains("Give a day such as");
        assertThat(records("cso1", with(MOTHER_AGREES, "whose", "person 7")).body())
                .contains("Choose somebody on this contact.");
        assertThat(records("cso1", with(MOTHER_AGREES, "answeredBy", "")).body())
                .contains("Say who answered, or leave out in what capacity.");
        assertThat(records("cso1", with(MOTHER_AGREES, "notAskedBecause", "URGENT"))
                        .body())
                .contains("only where nobody was asked");
        assertThat(entries()).isZero();
    }

    @Test
    void whyNobodyWasAskedIsAnAnswerToo() {
        Map<String, String> unsafe =
                Map.of("whose", "child 1", "to", "SHARE", "answer", "NOT_YET_ASKED", "notAskedBecause", "UNSAFE");

        assertThat(records("dswm1", unsafe).statusCode()).isEqualTo(303);

        assertThat(signedIn("dswm1").get(agreement).body())
                .contains("not asked, because asking is unsafe", "Asking would put somebody in danger");
    }

    @Test
    void withdrawingAsksForWhoseAndWhichAndNothingMore() {
        records("cso1", MOTHER_AGREES);
        clock.moveTo("2026-03-13T10:05");
        TasklistUser officer = signedIn("cso1");

        HttpResponse<String> nothing =
                officer.submit(agreement, agreement + "/withdraw", Map.of("whose-child 1", "yes"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body())
                .contains("Choose for whom, and what stops")
                .containsPattern("name=\"whose-child 1\"[^>]*checked");
        HttpResponse<String> withdrawn =
                officer.submit(agreement, agreement + "/withdraw", Map.of("whose-child 1", "yes", "from-SHARE", "yes"));

        assertThat(withdrawn.statusCode()).isEqualTo(303);
        assertThat(officer.get(agreement).body()).contains("<strong>withdrawn</strong>", "It stopped at that moment.");
        assertThat(count("select count(*) from shared_with where reference = ?", reference))
                .isZero();
        assertThat(count(
                        "select count(*) from agreement_entry where reference = ? and agreement = 'SERVICE' and answer = 'WITHDRAWN'",
                        reference))
                .as("help was not withdrawn")
                .isZero();
    }

    @Test
    void oneButtonStopsEverythingForTheWholeFamily() {
        records("cso1", MOTHER_AGREES);
        clock.moveTo("2026-03-13T10:05");

        HttpResponse<String> stopped = signedIn("edt1").submit(agreement, agreement + "/withdraw-everything", Map.of());

        assertThat(stopped.statusCode()).isEqualTo(303);
        assertThat(count(
                        "select count(*) from agreement_entry where reference = ? and answer = 'WITHDRAWN'"
                                + " and recorded_by = 'edt1'",
                        reference))
                .as("two agreements of each of the child and the parents")
                .isEqualTo(6);
        assertThat(count("select count(*) from shared_with where reference = ?", reference))
                .isZero();
    }

    @Test
    void isThereForContactsOnlyAndForStaffOnly() {
        String nowhere = "/contacts/C-2026-999999/agreement";
        TasklistUser officer = signedIn("cso1");
        assertThat(officer.get(nowhere).statusCode()).isEqualTo(404);
        assertThat(officer.submit(agreement, nowhere + "/withdraw-everything", Map.of())
                        .statusCode())
                .isEqualTo(404);
        for (String page : new String[] {agreement, sharing, "/desk/authorisations"}) {
            assertThat(new Caller(port).get(page).body()).as(page).doesNotContain("Rae ZZ-Ivy", "consent.");
        }
        assertThat(officer.get("/contacts/" + reference).body()).contains(agreement, sharing);
    }

    private long entries() {
        return count("select count(*) from agreement_entry where reference = ? and recorded_by = 'cso1'", reference);
    }
}
