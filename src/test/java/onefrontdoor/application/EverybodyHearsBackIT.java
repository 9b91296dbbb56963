package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.correspondence.Occasion;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.MessageChannel;
import onefrontdoor.frontdoor.MessageOn;
import onefrontdoor.frontdoor.MessageState;
import onefrontdoor.frontdoor.Owners;
import onefrontdoor.frontdoor.Referrer;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever makes contact hears that it arrived and what came of it, in mail that says nothing (RB07, RB11, Q13, INV23). */
class EverybodyHearsBackIT extends FrontDoorScenario {

    private static final String SCHOOL = "lea@school.example.test";
    private static final String COUNCIL = "desk@zz-town.example.test";

    @Autowired
    private Correspondence correspondence;

    @Autowired
    private Owners owners;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void onATuesday() {
        clock.moveTo("2026-03-03T14:05");
    }

    @Test
    void aProfessionalHearsTwiceByMailAndReadsTheOutcomeOnThePageBehindTheLink() {
        ContactReceipt receipt = received(by(Scenarios.sc02(), SCHOOL), Channel.PUBLIC_PAGE);
        String reference = receipt.reference().value();

        assertThat(Mailbox.of(SCHOOL)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("We have received what you sent to Slough Borough Council");
            assertThat(mail.text()).contains("5:00pm on Wednesday 4 March 2026");
            assertThat(mail.link()).isEqualTo("/status/" + receipt.statusKey());
            assertThat(mail.id()).endsWith("@council.example.test>");
            assertThat(mail.raw()).contains("Auto-Submitted: auto-generated");
        });
        decideAsEarlyHelp(reference);

        assertThat(Mailbox.of(SCHOOL)).hasSize(2);
        Mailbox.Letter outcome = Mailbox.of(SCHOOL).get(1);
        assertThat(outcome.subject()).isEqualTo("There is news for you from Slough Borough Council");
        assertThat(new Caller(port).get(outcome.link()).body()).contains("the family will be offered help");
        assertThat(correspondence.on(receipt.reference()))
                .extracting(MessageOn::kind, MessageOn::channel, MessageOn::state)
                .containsExactly(
                        tuple(Occasion.ACKNOWLEDGEMENT, MessageChannel.MAIL, MessageState.SENT),
                        tuple(Occasion.OUTCOME, MessageChannel.MAIL, MessageState.SENT));
        assertThat(signedIn("cso1").task(reference))
                .as("nobody has to do anything")
                .isEmpty();
    }

    /** Moving in: the authority that sends the family has on paper when we heard, and can close; we have the child (RB37, T1). */
    @Test
    void theAuthorityFromWhichAFamilyMovedInHearsThatItArrivedAndTheChildIsOursAtOnce() {
        Referrer desk =
                AContact.professional(ContactSource.OTHER_COUNCIL, "Jo ZZ-Desk", "Early help desk", "ZZ-Town Council");
        String told = "They moved here on Sunday.";
        MakeContact moved = aContact()
                .by(desk)
                .about(child("Kit ZZ-Moved", Birth.on(LocalDate.parse("2017-02-03")), Sex.UNKNOWN))
                .saying(told)
                .make();

        ContactReceipt receipt = received(by(moved, COUNCIL), Channel.PUBLIC_PAGE);

        String reference = receipt.reference().value();
        assertThat(count(
                        "select count(*) from contact where reference = ? and referrer_source = 'OTHER_COUNCIL'",
                        reference))
                .as("5C")
                .isEqualTo(1);
        Mailbox.Letter acknowledged = Mailbox.of(COUNCIL).get(0);
        assertThat(acknowledged.text()).contains("5:00pm on Wednesday 4 March 2026");
        assertThat(acknowledged.everything()).doesNotContain("ZZ-Moved", told, reference);
        assertThat(new Caller(port).get(acknowledged.link()).body()).contains("We received what you told us.");
        assertThat(correspondence.on(receipt.reference()))
                .extracting(MessageOn::kind, MessageOn::state)
                .containsExactly(tuple(Occasion.ACKNOWLEDGEMENT, MessageState.SENT));
        assertThat(owner(reference)).as("before anybody has looked").containsExactly("WAITING");
        assertThat(withoutOneOwner(reference)).isEmpty();
        decideAsEarlyHelp(reference);
        assertThat(new Caller(port).get(Mailbox.of(COUNCIL).get(1).link()).body())
                .contains("the family will be offered help");
    }

    private List<String> owner(String reference) {
        UUID child = database.sql("select h.id from child h join contact c on c.id = h.contact where c.reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        return owners.of(List.of(child), clock.instant()).get(child).stream()
                .map(row -> row.kind().name())
                .toList();
    }

    @Test
    void noMailSaysAnythingOfAContactOrOfWhoMadeIt() {
        Canaries canaries = new Canaries();
        List<MakeContact> told = List.of(Scenarios.sc02(), Scenarios.sc08(), Scenarios.sc01(), Scenarios.sc07());
        for (MakeContact contact : told) {
            forgetThePeopleOfEarlierTests();
            ContactReceipt receipt = received(by(canaries.in(contact), SCHOOL), Channel.PUBLIC_PAGE);
            correspondence(receipt.reference(), "duty@council.example.test");
            decideAsEarlyHelp(receipt.reference().value());
            assertThat(Canaries.all())
                    .as("nor the status page, not even who made contact (INV11)")
                    .noneMatch(new Caller(port)
                            .get("/status/" + receipt.statusKey())
                            .body()::contains);
        }

        assertThat(Mailbox.all()).hasSizeGreaterThan(8).allSatisfy(mail -> {
            assertThat(Canaries.all()).noneMatch(mail.everything()::contains);
            assertThat(mail.everything())
                    .doesNotContainPattern("C-\\d{4}-\\d{6}")
                    .doesNotContainIgnoringCase("child")
                    .doesNotContainIgnoringCase("level")
                    .doesNotContainIgnoringCase("social care")
                    .doesNotContainIgnoringCase("family");
        });
        assertThat(canaries.released()).isGreaterThan(20);
    }

    @Test
    void somebodyOnTheTelephoneIsCalledBackByAPerson() {
        clock.moveTo("2026-03-02T10:20");
        ContactReceipt receipt = received(Scenarios.sc01(), Channel.PHONE);
        String reference = receipt.reference().value();
        assertThat(signedIn("cso1").task(reference))
                .as("the call itself acknowledged")
                .isEmpty();
        decideAsEarlyHelp(reference);

        TasklistUser officer = signedIn("cso1");
        JsonNode task = officer.task(reference).orElseThrow();
        assertThat(task.path("name").asText()).isEqualTo("Write or call");
        assertThat(task.path("due").asText()).startsWith("2026-03-03T17:00");
        String id = task.path("id").asText();
        assertThat(officer.open(id).body())
                .contains("Lara ZZ-Alder")
                .contains("01632 960456")
                .contains("A manager has decided what should happen")
                .doesNotContain("eleven");
        officer.claim(id);
        assertThat(officer.complete(id, Map.of("how", "TELEPHONE", "note", "Rang her."))
                        .statusCode())
                .as("without the day")
                .isEqualTo(400);
        assertThat(officer.complete(id, Map.of("how", "TELEPHONE", "day", "2026-03-02", "note", "Rang her."))
                        .statusCode())
                .isLessThan(300);

        assertThat(correspondence.on(receipt.reference()))
                .extracting(MessageOn::kind, MessageOn::channel, MessageOn::state)
                .containsExactly(
                        tuple(Occasion.ACKNOWLEDGEMENT, MessageChannel.ON_RECEIPT, MessageState.SENT),
                        tuple(Occasion.OUTCOME, MessageChannel.PERSON, MessageState.TOLD));
        assertThat(officer.task(reference)).isEmpty();
        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and who = 'cso1' and what in ('write-or-call', 'message TOLD')",
                        reference))
                .as("reading the form, and the change")
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void somebodyAnonymousHasTheStatusPageAndNobodyLooksForThem() {
        ContactReceipt receipt = received(by(Scenarios.sc02(), Referrer.whoStaysAnonymous()), Channel.PUBLIC_PAGE);
        decideAsEarlyHelp(receipt.reference().value());

        assertThat(Mailbox.all()).isEmpty();
        assertThat(signedIn("cso1").task(receipt.reference().value())).isEmpty();
        assertThat(correspondence.on(receipt.reference()))
                .extracting(MessageOn::channel)
                .containsExactly(MessageChannel.ON_RECEIPT, MessageChannel.STATUS_PAGE);
        assertThat(new Caller(port).get("/status/" + receipt.statusKey()).body())
                .contains("A manager has decided what should happen");
    }

    @Test
    void dutyManagersAreAlertedOnceWithALinkToTheirWorkList() {
        ContactReceipt receipt = received(Scenarios.sc08(), Channel.API);

        correspondence(receipt.reference(), "duty@council.example.test");
        correspondence(receipt.reference(), "duty@council.example.test");

        assertThat(Mailbox.of("duty@council.example.test")).singleElement().satisfies(mail -> {
            assertThat(mail.link()).isEqualTo("/home");
            assertThat(mail.subject()).isEqualTo("A task at your desk needs you by 6:05pm on Tuesday 3 March 2026");
        });
    }

    @Test
    void whoeverIsOnDutyIsMailedOfARedContactAtOnce() {
        giveAddress("dswm1@council.example.test");

        String reference =
                received(Scenarios.sc08(), Channel.PUBLIC_PAGE).reference().value();

        assertThat(Mailbox.of("dswm1@council.example.test")).singleElement().satisfies(mail -> {
            assertThat(mail.link()).isEqualTo("/home");
            assertThat(mail.everything()).doesNotContain(reference).doesNotContain("Red");
        });
        giveAddress(null);
    }

    private void giveAddress(String address) {
        User manager = identities.createUserQuery().userId("dswm1").singleResult();
        manager.setEmail(address);
        identities.saveUser(manager);
    }

    private void correspondence(Reference reference, String staff) {
        Instant due = Instant.parse("2026-03-03T18:05:00Z");
        transaction.executeWithoutResult(open -> correspondence.alert(reference, List.of(staff), due));
        runJobs();
    }

    private void decideAsEarlyHelp(String reference) {
        TasklistUser socialWork = signedIn("dswm1");
        socialWork.task(reference).map(task -> task.path("id").asText()).ifPresent(task -> {
            socialWork.claim(task);
            Object[] judgements = children(reference).stream()
                    .map(child -> judgement(child, "LEVEL_2A", "NOT_SOCIAL_CARE", "One agency can help."))
                    .toArray();
            assertThat(socialWork.decideThreshold(task, judgements).statusCode())
                    .isLessThan(300);
            runJobs();
        });
        TasklistUser earlyHelp = signedIn("dehm1");
        String task = earlyHelp.taskId(reference);
        earlyHelp.claim(task);
        List<Map<String, Object>> choices = children(reference).stream()
                .map(child -> choice(child, "UNIVERSAL_SERVICES", "School goes on."))
                .toList();
        assertThat(earlyHelp.complete(task, Map.of("children", choices)).statusCode())
                .isLessThan(300);
        runJobs();
    }

    private List<Integer> children(String reference) {
        return database.sql("select h.number from child h join contact c on c.id = h.contact where c.reference = ?")
                .param(reference)
                .query(Integer.class)
                .list();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    static MakeContact by(MakeContact told, String email) {
        Referrer who = told.referrer();
        ContactSource source = who.source();
        return by(told, new Referrer(source, false, who.name(), who.role(), who.organisation(), who.phone(), email));
    }

    static MakeContact by(MakeContact told, Referrer referrer) {
        return new MakeContact(referrer, told.children(), told.household(), told.home(), told.worry(), told.family());
    }
}
