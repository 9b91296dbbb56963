package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ChildTold;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** Scenarios of the domain dossier, section 6.3, each with its "must not" lines, through the API and Tasklist's endpoints. */
class ScenarioIT extends FrontDoorScenario {

    @Test
    void sc01UniversalAdviceNeedsNoSocialWorkManager() {
        clock.moveTo("2026-03-02T10:20");
        String reference = received(Scenarios.sc01(), Channel.PHONE).reference().value();
        assertThat(deadline(reference)).isEqualTo("2026-03-03 17:00");
        assertThat(signedIn("dswm1").task(reference))
                .as("no social work manager is asked")
                .isEmpty();

        TasklistUser earlyHelp = signedIn("dehm1");
        place(earlyHelp, reference, choice(1, "ADVICE", "Children's centre sleep group and health visitor named."));

        assertThat(messages(reference)).containsExactly("RECEIVED", "DECIDED");
        callBack(reference, "01632 960456", "A manager has decided what should happen.");
        assertThat(ended(reference)).isTrue();
        assertThat(count("select count(*) from social_care_request where contact_reference = ?", reference))
                .as("no referral")
                .isZero();
    }

    @Test
    void sc02SingleAgencyDecidedByBothManagers() {
        clock.moveTo("2026-03-03T14:05");
        JsonNode made = new AgencySystem(port, "test-school").tell(Scenarios.sc02());
        runJobs();
        String reference = made.path("reference").asText();
        assertThat(deadline(reference)).isEqualTo("2026-03-04 17:00");

        decide(signedIn("dswm1"), reference, judgement(1, "LEVEL_2A", "NOT_SOCIAL_CARE", "A single agency can help."));
        place(signedIn("dehm1"), reference, choice(1, "OTHER_EARLY_HELP", "School continues with breakfast club."));

        callBack(reference, "01632 960123", "A manager has decided that the family will be offered help.");
        assertThat(ended(reference)).isTrue();
        assertThat(childrenOn(reference))
                .as("the brother is not made the subject")
                .isEqualTo(1);
        assertThat(messages(reference)).containsExactly("RECEIVED", "EARLY_HELP");
        String status = new Caller(port).get(made.path("statusUrl").asText()).body();
        assertThat(status).contains("offered help").doesNotContain("Noor").doesNotContain("ZZ-Birch");
    }

    @Test
    void sc04GoesToTheTeamManagersQueueWhoHasTheFinalSay() {
        clock.moveTo("2026-03-05T11:10");
        String reference =
                received(Scenarios.sc04(), Channel.PUBLIC_PAGE).reference().value();
        assertThat(deadline(reference)).isEqualTo("2026-03-06 17:00");
        decide(
                signedIn("dswm1"),
                reference,
                judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", "A young carer; mother asked for help."),
                judgement(2, "LEVEL_2B", "NOT_SOCIAL_CARE", "Cared for by the eldest."),
                judgement(3, "LEVEL_2B", "NOT_SOCIAL_CARE", "Cared for by the eldest."));
        assertThat(signedIn("tm1").task(reference))
                .as("no table decides for the team manager, and nobody else opens this door")
                .isEmpty();
        clock.moveTo("2026-03-06T10:00");
        place(
                signedIn("dehm1"),
                reference,
                choice(1, "TARGETED_FAMILY_SUPPORT", "Young carer."),
                choice(2, "TARGETED_FAMILY_SUPPORT", "With his sister."),
                choice(3, "TARGETED_FAMILY_SUPPORT", "With her sister."));

        JsonNode waiting = signedIn("tm1").task(reference).orElseThrow();
        assertThat(waiting.path("name").asText()).isEqualTo("Decide family support");
        assertThat(waiting.path("due").asText()).startsWith("2026-03-10T17:00");
        assertThat(signedIn("tm1").open(waiting.path("id").asText()).body())
                .contains("Young carer", "Fits targeted family support");
    }

    @Test
    void sc07ChildInNeedGoesToSocialCareAndNobodyElseMayChangeThat() {
        clock.moveTo("2026-03-10T15:30");
        JsonNode made = new AgencySystem(port, "test-housing").tell(Scenarios.sc07());
        runJobs();
        String reference = made.path("reference").asText();
        assertThat(urgency(reference)).isEqualTo("AMBER");
        assertThat(deadline(reference))
                .as("within 24 hours, before Friday's eviction")
                .isEqualTo("2026-03-11 15:30");

        TasklistUser socialWork = signedIn("dswm1");
        String task = socialWork.taskId(reference);
        for (String other : List.of("cso1", "dehm1", "hou1")) {
            TasklistUser stranger = signedIn(other);
            assertThat(stranger.task(reference)).as(other).isEmpty();
            assertThat(stranger.open(task).statusCode()).as(other).isEqualTo(404);
            assertThat(stranger.claim(task).statusCode()).as(other).isEqualTo(404);
            assertThat(stranger.decideThreshold(task, judgement(1, "LEVEL_1", "NOT_SOCIAL_CARE", "No"))
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        decide(socialWork, reference, judgement(1, "LEVEL_3", "SECTION_17", "Neglect, eviction on Friday."));

        assertThat(signedIn("dehm1").task(reference))
                .as("early help cannot change it")
                .isEmpty();
        assertThat(messages(reference)).contains("SOCIAL_CARE");
        callBack(reference, "01632 960123", "Children’s Social Care will look into this.");
        assertThat(ended(reference)).as("ours until social care accepts").isFalse();
        SocialCareSystem socialCare = new SocialCareSystem(port, database);
        socialCare.accept(reference);
        runJobs();
        UUID sam = socialCare.requests(reference, 1).get(0);
        assertThat(count(
                        "select count(*) from social_care_time where request = ? and kind = 'T6'"
                                + " and due = '2026-05-15T17:00:00 Europe/London'",
                        sam))
                .as("assessment by Friday 15 May")
                .isEqualTo(1);
        assertThat(socialCare
                        .says(sam, "ASSESSMENT_COMPLETE", Map.of("at", "2026-03-10T16:00:00Z"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(ended(reference)).isTrue();
    }

    @Test
    void sc08DisclosedInjuryIsRedAndEachChildDecidedAlone() {
        clock.moveTo("2026-03-11T11:05");
        JsonNode made = new AgencySystem(port, "test-school").tell(Scenarios.sc08());
        runJobs();
        String reference = made.path("reference").asText();
        assertThat(urgency(reference)).isEqualTo("RED");
        assertThat(deadline(reference)).isEqualTo("2026-03-11 15:05");
        assertThat(signedIn("cso1").task(reference))
                .as("does not wait for a form")
                .isEmpty();

        TasklistUser socialWork = signedIn("dswm1");
        assertThat(socialWork.list("Red now").toString()).contains(reference);
        assertThat(signedIn("dehm1").task(reference))
                .as("not in the early help queue")
                .isEmpty();
        String task = socialWork.taskId(reference);
        socialWork.claim(task);
        assertThat(socialWork
                        .decideThreshold(task, judgement(1, "LEVEL_4", "SECTION_47", "Disclosed injury."))
                        .statusCode())
                .as("the sister needs a decision of her own")
                .isEqualTo(400);
        assertThat(socialWork
                        .decideThreshold(
                                task,
                                judgement(1, "LEVEL_4", "SECTION_47", "Disclosed injury."),
                                judgement(2, "LEVEL_4", "SECTION_47", "Same household."))
                        .statusCode())
                .isLessThan(300);
        runJobs();

        assertThat(count(
                        "select count(*) from social_care_request where contact_reference = ? and sent_at is not null",
                        reference))
                .isEqualTo(2);
        socialCareTakesOneChildAndReturnsTheOther(reference);
    }

    /** Partial answers, each once; the refused child stays ours and comes back to the manager (INV16). */
    private void socialCareTakesOneChildAndReturnsTheOther(String reference) {
        SocialCareSystem socialCare = new SocialCareSystem(port, database);
        UUID ali = socialCare.requests(reference, 1).get(0);
        UUID hana = socialCare.requests(reference, 2).get(0);
        Map<String, Object> refusal =
                Map.of("reason", "THRESHOLD_NOT_MET", "words", "Hana was seen at school and is safe.");
        assertThat(new SocialCareSystem(port, database, "test-school")
                        .says(ali, "ACCEPTED", Map.of("reference", "SC-1"))
                        .statusCode())
                .as("no other agency answers for social care")
                .isEqualTo(403);
        assertThat(socialCare.says(ali, "ACCEPTED", Map.of("reference", "SC-1")).statusCode())
                .isEqualTo(204);
        assertThat(socialCare.says(hana, "REFUSED", refusal).statusCode()).isEqualTo(204);
        assertThat(socialCare.says(hana, "REFUSED", refusal).statusCode())
                .as("once")
                .isEqualTo(204);
        assertThat(socialCare
                        .says(hana, "ACCEPTED", Map.of("reference", "SC-2"))
                        .statusCode())
                .as("contradicts")
                .isEqualTo(409);
        runJobs();

        TasklistUser socialWork = signedIn("dswm1");
        assertThat(socialWork.open(socialWork.taskId(reference)).body())
                .contains("Hana was seen at school and is safe.", "its threshold is not met");
        String anew = socialWork.taskId(reference);
        socialWork.claim(anew);
        assertThat(socialWork
                        .decideThreshold(anew, judgement(2, "LEVEL_4", "SECTION_47", "The belt is in the house."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
        List<UUID> again = socialCare.requests(reference, 2);
        assertThat(again).hasSize(2);
        assertThat(socialCare
                        .says(again.get(1), "ACCEPTED", Map.of("reference", "SC-2"))
                        .statusCode())
                .isEqualTo(204);
        runJobs();
        assertThat(count(
                        "select count(*) from threshold_decision d join child h on h.id = d.child join contact c on"
                                + " c.id = h.contact where c.reference = ? and h.number = 2 and d.round = 2",
                        reference))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from sharing_decision where reference = ? and recipient = 'social-care'",
                        reference))
                .as("each sending is a decision to share (RB25)")
                .isEqualTo(3);
        keepsTheOrderAndTheTimesOfChildProtection(reference, socialCare, ali);
    }

    /** RB14, RB15, T4 to T7: what is out of order or missed comes to the Head of Service, and the page shows it. */
    private void keepsTheOrderAndTheTimesOfChildProtection(String reference, SocialCareSystem socialCare, UUID ali) {
        Map<String, Object> then = Map.of("at", "2026-03-11T14:00:00Z");
        assertThat(socialCare.says(ali, "SECTION_47_STARTED", then).statusCode())
                .isEqualTo(409);
        runJobs();
        assertThat(signedIn("hos1").task(reference)).as("out of order").isPresent();
        Map<String, Object> held =
                Map.of("at", "2026-03-11T14:00:00Z", "tookPart", List.of("SOCIAL_CARE", "POLICE", "HEALTH"));
        assertThat(socialCare.says(ali, "STRATEGY_DISCUSSION_HELD", held).statusCode())
                .isEqualTo(204);
        assertThat(socialCare.says(ali, "SECTION_47_STARTED", then).statusCode())
                .isEqualTo(204);
        assertThat(count(
                        "select count(*) from social_care_time where request = ? and kind = 'T7'"
                                + " and due = '2026-04-01T17:00:00 Europe/London'",
                        ali))
                .as("conference by Wednesday 1 April")
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from social_care_time where request = ? and kind = 'T6'"
                                + " and due = '2026-05-18T17:00:00 Europe/London'",
                        ali))
                .as("assessment by Monday 18 May")
                .isEqualTo(1);
        clock.moveTo("2026-03-12T12:00");
        runJobs();
        assertThat(count(
                        "select count(*) from social_care_time where request = ? and kind = 'T5' and missed_at"
                                + " is not null",
                        ali))
                .as("not seen within a day")
                .isEqualTo(1);
        String page = signedIn("dswm1").get("/contacts/" + reference).body();
        assertThat(page).contains("Child seen", "Missed", "Done in time");
    }

    @Test
    void sc13RepeatContactShowsItsHistoryAndNeverNamesTheNeighbour() {
        for (String earlier : List.of("2025-06-02T10:00", "2025-10-15T10:00", "2026-01-20T10:00")) {
            clock.moveTo(earlier);
            received(repeatContact(), Channel.PUBLIC_PAGE);
        }
        clock.moveTo("2026-03-18T18:10");
        var receipt = received(repeatContact(), Channel.PUBLIC_PAGE);
        String reference = receipt.reference().value();
        assertThat(deadline(reference)).isEqualTo("2026-03-19 17:00");
        clock.moveTo("2026-03-19T13:30");
        runJobs();

        TasklistUser socialWork = signedIn("dswm1");
        String form = socialWork.open(socialWork.taskId(reference)).body();
        assertThat(form).contains("\\\"earlierContacts\\\":\\\"3\\\"").contains("Uncle");
        decide(socialWork, reference, judgement(1, "LEVEL_3", "SECTION_17", "Cumulative picture over four contacts."));

        String status = new Caller(port).get("/status/" + receipt.statusKey()).body();
        assertThat(status)
                .doesNotContain("ZZ-Neighbour")
                .doesNotContain("ZZ-Maple")
                .doesNotContain("section 17");
        assertThat(messages(reference)).containsExactly("RECEIVED", "DECIDED");
        assertThat(count("""
                        select count(*) from household_member m join contact c on c.id = m.contact
                        where c.reference = ? and m.relationship ilike '%father%'""", reference)).as("the uncle is not made the father").isZero();
    }

    /** The scenario's contact about a child of this test alone, since other tests tell the scenario too. */
    private static MakeContact repeatContact() {
        MakeContact told = Scenarios.sc13();
        ChildTold cat = told.children().get(0);
        return new MakeContact(
                told.referrer(),
                List.of(AContact.child("Cat ZZ-Maplewood", cat.birth(), cat.sex())),
                told.household(),
                told.home(),
                told.worry(),
                told.family());
    }

    @Test
    void sc15UnbornChildHasNoDateOfBirthAndNoSex() {
        clock.moveTo("2026-03-20T12:00");
        JsonNode made = new AgencySystem(port, "test-hospital").tell(Scenarios.sc15());
        runJobs();
        String reference = made.path("reference").asText();
        assertThat(deadline(reference)).isEqualTo("2026-03-23 12:00");
        TasklistUser socialWork = signedIn("dswm1");
        assertThat(socialWork.task(reference).orElseThrow().toString()).contains("unborn");
        decide(socialWork, reference, judgement(1, "LEVEL_3", "SECTION_17", "Pre-birth assessment."));

        Map<String, Object> child = database.sql("""
                        select h.birth_date_of_birth, h.birth_expected_date, h.sex from child h
                        join contact c on c.id = h.contact where c.reference = ?""").param(reference).query().singleRow();
        assertThat(child.get("birth_date_of_birth")).isNull();
        assertThat(child.get("birth_expected_date").toString()).isEqualTo("2026-08-14");
        assertThat(child.get("sex")).isEqualTo("UNKNOWN");
    }

    @Test
    void sc22MissingInformationIsChasedAndNeverHeld() {
        clock.moveTo("2026-04-02T16:40");
        JsonNode made = new AgencySystem(port, "test-hospital").tell(Scenarios.sc22());
        runJobs();
        String reference = made.path("reference").asText();
        assertThat(signedIn("cso1").task(reference))
                .as("somebody gathers the basics")
                .isPresent();
        assertThat(signedIn("dswm1").task(reference)).isEmpty();

        clock.moveTo("2026-04-07T13:00");
        runJobs();
        TasklistUser socialWork = signedIn("dswm1");
        JsonNode decision = socialWork.task(reference).orElseThrow();
        assertThat(decision.path("due").asText()).startsWith("2026-04-07");
        JsonNode chase = signedIn("cso1").task(reference).orElseThrow();
        assertThat(chase.path("name").asText()).isEqualTo("Chase missing information");
        assertThat(chase.path("due").asText())
                .as("two working days after receipt")
                .startsWith("2026-04-08");
        assertThat(socialWork.open(decision.path("id").asText()).body()).contains("name of child 1");

        clock.moveTo("2026-04-07T17:01");
        runJobs();
        assertThat(count(
                        "select count(*) from breach b join contact c on c.id = b.contact where c.reference = ?",
                        reference))
                .isEqualTo(1);
        assertThat(signedIn("hos1").task(reference))
                .as("the Head of Service hears of it")
                .isPresent();
        assertThat(socialWork.task(reference)).as("the timer decides nothing").isPresent();
        decide(socialWork, reference, judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", "Ward rang back: see notes."));
        assertThat(signedIn("cso1").task(reference)).as("the chase goes on").isPresent();
        assertThat(count("""
                        select count(*) from child h join contact c on c.id = h.contact
                        where c.reference = ? and (h.given_name is not null or h.birth_date_of_birth is not null)""", reference))
                .as("no name or date of birth is invented")
                .isZero();
    }

    private void decide(TasklistUser manager, String reference, Object... judgements) {
        String task = manager.taskId(reference);
        assertThat(manager.claim(task).statusCode()).isEqualTo(204);
        var answer = manager.decideThreshold(task, judgements);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        runJobs();
        assertThat(count("""
                        select count(*) from threshold_decision d join child h on h.id = d.child
                        join contact c on c.id = h.contact
                        where c.reference = ? and d.decided_by = ? and d.rationale <> '' and d.proposal is not null""", reference, manager.login()))
                .as("decider, time, rationale and the proposal are kept (INV05)")
                .isEqualTo(judgements.length);
    }

    /** The person who made contact is not left without feedback: somebody calls them, in time, with the words they may hear. */
    private void callBack(String reference, String number, String words) {
        TasklistUser officer = signedIn("cso1");
        JsonNode task = officer.task(reference).orElseThrow();
        assertThat(task.path("name").asText()).isEqualTo("Write or call");
        assertThat(officer.open(task.path("id").asText()).body())
                .contains(number)
                .contains(words);
        officer.claim(task.path("id").asText());
        String today = clock.instant().toString().substring(0, 10);
        assertThat(officer.complete(
                                task.path("id").asText(), Map.of("how", "TELEPHONE", "day", today, "note", "Called."))
                        .statusCode())
                .isLessThan(300);
        assertThat(count(
                        "select count(*) from message m join contact c on c.id = m.contact"
                                + " where c.reference = ? and m.kind = 'OUTCOME' and m.state = 'TOLD' and m.sent_at <= m.due",
                        reference))
                .as("within T15")
                .isEqualTo(1);
    }

    private void place(TasklistUser manager, String reference, Object... choices) {
        String task = manager.taskId(reference);
        assertThat(manager.claim(task).statusCode()).isEqualTo(204);
        var answer = manager.complete(task, Map.of("children", List.of(choices)));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        runJobs();
    }

    private String urgency(String reference) {
        return text("select urgency from contact where reference = ?", reference);
    }

    /** The deadline in local time. */
    private String deadline(String reference) {
        return text(
                "select to_char(decide_by at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') from contact where reference = ?",
                reference);
    }

    private List<String> messages(String reference) {
        return database.sql(
                        "select kind from told_referrer t join contact c on c.id = t.contact where c.reference = ? order by told_at, kind desc")
                .param(reference)
                .query(String.class)
                .list();
    }

    private boolean ended(String reference) {
        return count("select count(*) from act_ru_execution where business_key_ = ?", reference) == 0;
    }

    private long childrenOn(String reference) {
        return count(
                "select count(*) from child h join contact c on c.id = h.contact where c.reference = ?", reference);
    }

    private String text(String sql, String reference) {
        return database.sql(sql).param(reference).query(String.class).single();
    }
}
