package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.Capacity;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SC32: the mother agrees, the father refuses in writing; a manager decides, and at most the least is shared (CT12). */
class DisputedSharingIT extends SharingScenario {

    private static final Scope SERVICES = new Scope(
            Set.of(SharingPurpose.REFER, SharingPurpose.SHARE_NAMED), Set.of("targeted-family-support"), Set.of());

    private static final String PART_ONLY = "Your desk is shown part of this contact";

    /** The story, the parents, the home and who made contact. */
    private static final String[] REST = {
        "very quiet",
        "Rae ZZ-Ivy",
        "Sam ZZ-Ivy",
        "1 Test Street",
        "Una ZZ-Teacher",
        "Early help can do it.",
        "Fits the need."
    };

    @Autowired
    private ConsentRegister ledger;

    @Test
    void theManagerMayLetTheServiceKnowTheLeast() {
        disputed();
        assertThat(signedIn("tm1").task(reference)).isEmpty();
        TasklistUser socialWork = signedIn("dswm1");
        String review = claimed(socialWork, "Review sharing");
        assertThat(socialWork.open(review).body()).contains("disputed between those who have a say");

        assertThat(socialWork.complete(review, reviewed("SHARE_LEAST")).statusCode())
                .isLessThan(300);

        TasklistUser familySupport = signedIn("tm1");
        assertThat(familySupport.open(familySupport.taskId(reference)).body())
                .contains("Nur ZZ-Aspen", PART_ONLY)
                .doesNotContain(REST);
        assertThat(pages(familySupport)).contains("Nur ZZ-Aspen", PART_ONLY).doesNotContain(REST);
        assertThat(count(
                        "select count(*) from sharing_decision_part p join sharing_decision d on d.id = p.decision"
                                + " where d.reference = ? and p.field_class = 'NARRATIVE' and p.given",
                        reference))
                .as("never the story")
                .isZero();
    }

    @Test
    void askingAgainPutsItBeforeTheFamilyOnceMore() {
        disputed();
        TasklistUser socialWork = signedIn("dswm1");

        socialWork.complete(claimed(socialWork, "Review sharing"), reviewed("ASK_AGAIN"));

        assertThat(task(signedIn("cso1"), "Ask family").path("id").asText()).isNotEmpty();
    }

    @Test
    void theServiceSeesTheStoryOnceTheFatherAgreesAndNothingOnceHeWithdraws() {
        disputed();
        TasklistUser socialWork = signedIn("dswm1");
        socialWork.complete(claimed(socialWork, "Review sharing"), reviewed("SHARE_LEAST"));
        TasklistUser familySupport = signedIn("tm1");
        String task = familySupport.taskId(reference);

        says("person 2", GivenAnswer.AGREED, SERVICES);
        assertThat(familySupport.open(task).body())
                .contains("very quiet", "Rae ZZ-Ivy", "Fits the need.")
                .doesNotContain("1 Test Street", "Una ZZ-Teacher");

        says("person 2", GivenAnswer.WITHDRAWN, Scope.NONE);
        assertThat(familySupport.open(task).body()).doesNotContain(REST).doesNotContain("Nur ZZ-Aspen");
        assertThat(pages(familySupport)).doesNotContain(REST).doesNotContain("Nur ZZ-Aspen");
    }

    private String pages(TasklistUser person) {
        return Stream.of("", "/people", "/agreement", "/sharing")
                .map(page -> person.get("/contacts/" + reference + page).body())
                .collect(Collectors.joining());
    }

    private void disputed() {
        belowTheThreshold(Agreement.AGREED, Agreement.NOT_YET_ASKED);
        says("person 1", GivenAnswer.AGREED, SERVICES);
        says("person 2", GivenAnswer.REFUSED, Scope.NONE);
        sentTo("TARGETED_FAMILY_SUPPORT");
    }

    private void says(String parent, GivenAnswer answer, Scope scope) {
        Giver giver = new Giver(
                Mention.parse(reference + " " + parent),
                Capacity.PARENTAL_RESPONSIBILITY,
                "On the birth certificate.",
                null);
        Telling telling = new Telling(Instant.parse("2026-03-13T09:00:00Z"), Means.SIGNED, null, "2026-1", null);
        ledger.record(
                new AgreementAct(
                        new Mention(new Reference(reference), Mention.As.CHILD, 1),
                        AgreementTo.SHARE,
                        Reply.of(answer),
                        giver,
                        telling,
                        scope,
                        null),
                new Actor("cso1"));
    }
}
