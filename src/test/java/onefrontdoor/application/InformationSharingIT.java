package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Withdrawal;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No service is told of a child before the family was asked, and none against its word (SC09, SC12, RB21, RB22). */
class InformationSharingIT extends SharingScenario {

    @Autowired
    private ConsentRegister ledger;

    @Test
    void sc09RefusalIsAdvisedOnAndReconsideredByAManagerAndTellsNobody() {
        belowTheThreshold(Agreement.REFUSED, Agreement.REFUSED);
        TasklistUser earlyHelp = signedIn("dehm1");
        String destination = claimed(earlyHelp, "Decide destination");
        assertThat(earlyHelp.open(destination).body()).contains("Help: refused. Sharing: refused.");

        HttpResponse<String> against = send(earlyHelp, destination, "TARGETED_FAMILY_SUPPORT");
        assertThat(against.statusCode()).isEqualTo(400);
        assertThat(Caller.read(against).path("message").asText()).contains("said no to help");
        assertThat(send(earlyHelp, destination, "ADVICE").statusCode()).isLessThan(300);
        runJobs();

        TasklistUser socialWork = signedIn("dswm1");
        JsonNode risk = task(socialWork, "Reconsider risk");
        assertThat(risk.path("due").asText()).startsWith("2026-03-20");
        assertThat(count(
                        "select count(*) from family_support_answer a join destination_decision d on d.id = a.decision join"
                                + " child h on h.id = d.child join contact c on c.id = h.contact where c.reference = ?",
                        reference))
                .isZero();
        String id = claimed(socialWork, "Reconsider risk");
        assertThat(socialWork.complete(id, stands("Nurse keeps offering.")).statusCode())
                .isLessThan(300);
        assertThat(openDecisions()).isZero();
    }

    @Test
    void familySupportHearsOfAChildOnlyAfterTheFamilyAgreed() {
        belowTheThreshold(Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED);
        sentTo("TARGETED_FAMILY_SUPPORT");
        assertThat(signedIn("tm1").task(reference)).as("not told yet").isEmpty();

        TasklistUser officer = signedIn("cso1");
        String ask = claimed(officer, "Ask family");
        assertThat(officer.complete(ask, answer("AGREED", Map.of())).statusCode())
                .as("nobody is named")
                .isEqualTo(400);
        assertThat(officer.open(ask).body()).contains("Rae ZZ-Ivy, Mother");
        assertThat(officer.complete(ask, withTheMothersOwn(Map.of())).statusCode())
                .as("nobody says how she answered for herself")
                .isEqualTo(400);
        assertThat(count("select count(*) from agreement_entry where reference = ?", reference))
                .as("the task is open and nothing is kept")
                .isZero();
        assertThat(officer.complete(ask, withTheMothersOwn(Map.of("means", "VERBAL")))
                        .statusCode())
                .isLessThan(300);

        assertThat(signedIn("tm1").task(reference)).isPresent();
        assertThat(count(
                        "select count(*) from agreement_entry where reference = ? and person = 'person 1' and given_by ="
                                + " 'person 1' and capacity = 'ADULT' and agreement = 'SHARE'",
                        reference))
                .isEqualTo(1);
        assertThat(count("select count(*) from agreement_entry where reference = ? and answer = 'AGREED'", reference))
                .isEqualTo(3);
        assertThat(count(
                        "select count(*) from sharing_decision where reference = ? and recipient ="
                                + " 'targeted-family-support' and sharing = 'OPEN'",
                        reference))
                .isEqualTo(1);
    }

    private static Map<String, Object> withTheMothersOwn(Map<String, Object> how) {
        Map<String, Object> own = new HashMap<>(how);
        own.putAll(Map.of("number", "1", "agreesToSharing", "AGREED"));
        Map<String, Object> answers = new HashMap<>(answer("AGREED", mother()));
        answers.put("adults", List.of(own));
        return answers;
    }

    @Test
    void aRefusalWhenAskedSendsTheChildElsewhereAndTheRiskIsReconsidered() {
        belowTheThreshold(Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED);
        sentTo("TARGETED_FAMILY_SUPPORT");
        TasklistUser officer = signedIn("cso1");

        officer.complete(claimed(officer, "Ask family"), answer("REFUSED", mother()));

        assertThat(signedIn("tm1").task(reference)).isEmpty();
        assertThat(task(signedIn("dswm1"), "Reconsider risk").path("id").asText())
                .isNotEmpty();
        runJobs();
        sentTo("UNIVERSAL_SERVICES");
        assertThat(count(
                        "select count(*) from destination_decision d join child h on h.id = d.child join contact c on c.id"
                                + " = h.contact where c.reference = ?",
                        reference))
                .as("both choices stay on the record")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNSAFE", "URGENT", ""})
    void aFamilyThatNobodyCanReachGoesToAManagerAndNotIntoAQueue(String because) {
        belowTheThreshold(Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED);
        sentTo("TARGETED_FAMILY_SUPPORT");
        TasklistUser officer = signedIn("cso1");
        officer.complete(claimed(officer, "Ask family"), answer("NOT_YET_ASKED", Map.of("notAskedBecause", because)));

        TasklistUser socialWork = signedIn("dswm1");
        String review = claimed(socialWork, "Review sharing");
        assertThat(socialWork.complete(review, reviewed("SHARE_LEAST")).statusCode())
                .as("nobody disagrees")
                .isEqualTo(400);
        assertThat(socialWork.complete(review, reviewed("DO_NOT_SHARE")).statusCode())
                .isLessThan(300);
        runJobs();

        assertThat(signedIn("tm1").task(reference)).isEmpty();
        assertThat(task(signedIn("dehm1"), "Decide destination").path("id").asText())
                .isNotEmpty();
    }

    @Test
    void sc12WithdrawalAtAnyMomentBecomesATaskAtOnce() {
        belowTheThreshold(Agreement.AGREED, Agreement.AGREED);
        sentTo("UNIVERSAL_SERVICES");
        assertThat(openDecisions()).isZero();

        ledger.withdraw(
                new Withdrawal(
                        Set.of(new Mention(new Reference(reference), Mention.As.CHILD, 1)),
                        Set.of(AgreementTo.SERVICE, AgreementTo.SHARE),
                        null,
                        Means.VERBAL,
                        "We have had enough."),
                new Actor("cso1"));

        assertThat(task(signedIn("dswm1"), "Reconsider risk").path("due").asText())
                .startsWith("2026-03-20");
        assertThat(count(
                        "select count(*) from destination_decision d join child h on h.id = d.child join contact c on c.id"
                                + " = h.contact where c.reference = ? and d.superseded_at is not null",
                        reference))
                .as("nothing closes or changes by itself")
                .isZero();
    }
}
