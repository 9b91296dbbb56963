package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family with a plan moves to another area: told, waited for, acknowledged, and only then closed (RB37). */
class MovesIT extends EarlyHelpScenario {

    private static final Map<String, String> TOLD = Map.of(
            "authority", "ZZ-Shire",
            "authorityReached", "Front door, 01632 960123",
            "movesOn", "2026-05-02",
            "passed", "NOTICE_ONLY",
            "words", "All three move with their mother.");

    private String page;

    @BeforeEach
    void aPlanToBeClosedBecauseTheFamilyMoves() {
        page = "/plans/" + anActivePlan();
        clock.moveTo("2026-04-20T12:00");
        runJobs();
        Map<String, Object> review = new HashMap<>(
                Map.of("outcome", "HELD", "present", "All", "minutes", "They move.", "goesOn", "PROPOSE_CLOSING"));
        review.putAll(Map.of("closingReason", "MOVED_OUT", "nextTaf", "2026-05-18"));
        finished("tm1", "Write up review", review);
    }

    @Test
    void isClosedOnlyOnceTheOtherAuthorityTakesOver() {
        HttpResponse<String> tooEarly = sent("dehm1", "Decide closing", closing());
        assertThat(tooEarly.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(tooEarly.body()).contains("once the authority of the other area has said that it takes over");
        Map<String, String> nobody = new HashMap<>(TOLD);
        nobody.put("passed", "WITH_PLAN");
        HttpResponse<String> refused = signedIn("tm1").submit(page, page + "/move", nobody);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("The plan may not go along for child 1", "ZZ-Shire", "All three move");

        assertThat(signedIn("tm1").submit(page, page + "/move", TOLD).statusCode())
                .isEqualTo(303);
        assertThat(signedIn("tm1").get(page).body())
                .contains(
                        "The family moves: other authority told", "ZZ-Shire, Front door", "The plan stays open until");
        clock.moveTo("2026-04-22T17:01");
        runJobs();
        assertThat(looks()).as("the manager hears that nobody has answered").isEqualTo(1);
        assertThat(sent("dehm1", "Decide closing", closing()).statusCode()).isGreaterThanOrEqualTo(400);
        Map<String, String> answer =
                Map.of("answer", "ACKNOWLEDGED", "answeredBy", "Ida ZZ-Other, 10:15", "words", "They visit on Monday.");
        assertThat(signedIn("tm1").submit(page, page + "/move-answer", answer).statusCode())
                .isEqualTo(303);
        assertThat(signedIn("tm1").submit(page, page + "/move-answer", answer).body())
                .as("twice")
                .contains("has said already that it takes over");
        assertThat(state()).as("nothing closes by itself").isEqualTo("ACTIVE");

        eachChildIsHeard();
        finished("dehm1", "Decide closing", closing());

        assertThat(state()).isEqualTo("CLOSED");
    }

    private static Map<String, Object> closing() {
        Map<String, Object> closing = new HashMap<>(Map.of(
                "closing", "CLOSE", "rationale", "They live elsewhere.", "outcomes", "Sleeps.", "transfer", "AGREED"));
        closing.putAll(Map.of("feedback", "Glad.", "feedbackDeclined", "false", "afterwards", "ZZ-Shire goes on."));
        return closing;
    }

    private void eachChildIsHeard() {
        database.sql("insert into plan_feedback (plan, child, version, said, declined, by_whom, at)"
                        + " select ?, child, 1, 'Fine.', false, 'tm1', now() from generate_series(1, 3) as child")
                .param(page.substring("/plans/".length()))
                .update();
    }

    private String state() {
        return database.sql("select state from plan where reference = ?")
                .param(page.substring("/plans/".length()))
                .query(String.class)
                .single();
    }

    private long looks() {
        return count(
                "select count(*) from plan_clock where plan = ? and clock = 'MOVE_UNANSWERED'",
                page.substring("/plans/".length()));
    }
}
