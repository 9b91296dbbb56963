package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may not authorise may not sign, review or end either, nor reach one through another contact (INV03, Q05). */
class WhoAuthorisesIT extends ConsentPagesScenario {

    @Test
    void othersAreShownNoFormAndRefusedInASentence() {
        authorises("dswm1", CRIME);
        String id = overrides().get(0);
        for (String other : List.of("cso1", "dehm1", "edt1", "hou1")) {
            String page = signedIn(other).get(sharing).body();
            assertThat(page).as(other).contains("Ask one of them.").doesNotContain("id=\"authorise\"", id + "/end");
            assertThat(page.contains("The police describe a plan."))
                    .as(other + " sees what may be about anything")
                    .isEqualTo(!other.equals("hou1"));
            HttpResponse<String> refused = authorises(other, CRIME);
            assertThat(refused.statusCode()).as(other).isEqualTo(403);
            assertThat(refused.body()).contains("Only a duty social worker manager or the head of service");
            for (String step : List.of("sign", "review", "end")) {
                Map<String, String> form = Map.of("words", "No more.", "reviewOn", "2026-04-01");
                assertThat(step(other, id, step, form).statusCode())
                        .as(other + " " + step)
                        .isEqualTo(403);
            }
            assertThat(signedIn(other).get("/desk/authorisations").statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(overrides()).hasSize(1);
        assertThat(count("select count(*) from override_event where override = ?::uuid", id))
                .isZero();
    }

    @Test
    void anAuthorisationIsReachedThroughItsOwnContactOnly() {
        authorises("dswm1", CRIME);
        String id = overrides().get(0);
        aContactOnAFriday();

        assertThat(step("dswm2", id, "end", Map.of("words", "Not mine.")).statusCode())
                .isEqualTo(404);
        assertThat(signedIn("dswm2").get(sharing).body()).doesNotContain("The police describe a plan.");
        assertThat(count("select count(*) from override_event where override = ?::uuid", id))
                .isZero();
    }
}
