package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blank is not given, and stands on a worklist until somebody records an answer or why nobody was asked (CT14). */
class AgreementRepairIT extends RestrictedScenario {

    private static final String WORKLIST = "/desk/agreements";

    private String reported;
    private String blank;

    @BeforeEach
    void oneContactSaysWhatTheFamilyAgreedToAndTheOtherNothing() {
        reported = told(aContact()
                .withAtHome(parent("Sam ZZ-Elm", "Mother"))
                .withFamily(Answer.YES, Agreement.REFUSED, Agreement.NOT_YET_ASKED));
        blank = told(aContact()
                .withAtHome(parent("Rae ZZ-Ivy", "Mother"))
                .withFamily(Answer.NO, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED));
    }

    @Test
    void listsWhoHasNoAnswerAndNobodysNameTheOldestFirst() {
        clock.moveTo("2026-03-24T11:00");
        String later = told(aContact().withFamily(Answer.NO, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED));

        String page = signedIn("cso1").get(WORKLIST).body();

        assertThat(page)
                .contains("People without an answer: 3, on contacts: 2.", "child 1, person 1")
                .contains("/contacts/" + blank + "/agreement", "Tuesday 24 March 2026, 10:30")
                .doesNotContain("ZZ-", reported)
                .containsSubsequence(blank, later);
        assertThat(count(
                        "select count(*) from audit_entry where deed = 'READ' and who = 'cso1' and what = 'agreement"
                                + " to record'"
                                + " and reference in (?, ?)",
                        blank,
                        later))
                .isEqualTo(2);
    }

    @Test
    void whoeverHasAnAnswerLeavesTheListAndTheOthersStay() {
        String agreement = "/contacts/" + blank + "/agreement";
        signedIn("cso1").submit(agreement, agreement, notAsked("child 1"));
        assertThat(signedIn("cso1").get(WORKLIST).body())
                .contains("People without an answer: 1, on contacts: 1.", ">person 1<");

        signedIn("cso1").submit(agreement, agreement, notAsked("person 1"));

        assertThat(signedIn("cso1").get(WORKLIST).body()).contains("answer: 0").doesNotContain(blank);
    }

    /** T20: nothing tells a family or a service that an agreement runs out but whoever looks at this list. */
    @Test
    void anAgreementThatEndsSoonOrHasEndedIsToBeAskedForAgain() {
        String agreement = "/contacts/" + reported + "/agreement";
        Map<String, String> until = new HashMap<>(ConsentPagesScenario.MOTHER_AGREES);
        until.keySet().removeAll(Set.of("onDay", "atTime"));
        until.putAll(Map.of("answeredBy", "person 1", "reviewOn", "2026-04-14"));
        assertThat(signedIn("cso1").submit(agreement, agreement, until).statusCode())
                .isEqualTo(303);
        assertThat(signedIn("cso1").get(WORKLIST).body()).doesNotContain(reported);

        clock.moveTo("2026-04-01T09:00");
        assertThat(signedIn("cso1").get(WORKLIST).body()).contains(reported, "Ends on 14 April 2026");
        clock.moveTo("2026-04-15T09:00");
        assertThat(signedIn("cso1").get(WORKLIST).body()).contains(reported, "Ended on 14 April 2026");

        until.put("reviewOn", "2026-09-01");
        signedIn("cso1").submit(agreement, agreement, until);
        assertThat(signedIn("cso1").get(WORKLIST).body()).doesNotContain(reported);
    }

    @Test
    void aRestrictedRecordStandsOnTheListOfThoseWhoMaySeeItOnly() {
        restricts(signedIn("dswm1"), blank, "dswm1");

        assertThat(signedIn("dswm1").get(WORKLIST).body()).contains(blank);
        assertThat(signedIn("cso1").get(WORKLIST).body()).contains("answer: 0").doesNotContain(blank);
        assertThat(new Caller(port).get(WORKLIST).body()).doesNotContain("People without an answer");
    }

    private static Map<String, String> notAsked(String whose) {
        return Map.of("whose", whose, "to", "SHARE", "answer", "NOT_YET_ASKED", "notAskedBecause", "URGENT");
    }
}
