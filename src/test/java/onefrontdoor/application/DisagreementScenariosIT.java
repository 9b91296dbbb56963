package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.DisagreementDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Professionals who disagree with a decision, as the domain dossier tells it, section 6.3, over HTTP (RB33, SC20). */
class DisagreementScenariosIT extends FrontDoorScenario {

    private static final String SCHOOL = "dsl@teak-school.example.test";
    private static final String TALK = "Talk with challenger";
    private static final String JUDGE = "Judge disagreement";
    private static final String SETTLE = "Settle dispute";

    @Autowired
    private DisagreementDesk desk;

    private Caller school;
    private ContactReceipt receipt;
    private String reference;

    @Test
    void sc20ManagersUpholdTheSchoolAndBothDecisionsStay() {
        decidedAsEarlyHelp();
        clock.moveTo("2026-03-27T11:00");
        assertThat(page().body()).contains("Say that you disagree").doesNotContain("ZZ-Birch", "Noor", "Level 2b");
        int mails = Mailbox.of(SCHOOL).size();

        disagrees("THRESHOLD", Map.of());
        assertThat(Mailbox.of(SCHOOL)).as("begun").hasSize(mails + 1);
        assertThat(page().body()).contains("Whoever decided talks with you by Monday 30 March 2026, 17:00");
        assertThat(due("dswm1", TALK)).startsWith("2026-03-30T16:00");
        assertThat(withoutOneOwner(reference)).isEmpty();
        clock.moveTo("2026-03-30T17:00");
        runJobs();

        assertThat(page().body()).contains("Nobody answered in time", "looks at it by Wednesday 1 April 2026, 17:00");
        assertThat(Mailbox.of(SCHOOL)).as("passed on by the clock").hasSize(mails + 2);
        assertThat(signedIn("hos1").task(reference, "Review overdue decision")).isNotEmpty();
        assertThat(due("dswm2", JUDGE)).startsWith("2026-04-01T16:00");
        whoDecidedCannotJudge();
        assertThat(thresholds()).as("nothing was decided by a clock").isEqualTo(1);
        clock.moveTo("2026-03-31T10:00");
        done("dswm2", JUDGE, changed("LEVEL_3", "SECTION_17"));

        assertThat(thresholds()).as("the first decision is kept").isEqualTo(2);
        assertThat(count(
                        "select count(*) from threshold_decision d join child h on h.id = d.child join contact c on"
                                + " c.id = h.contact where c.reference = ? and d.level = 'LEVEL_3' and d.route = 'SECTION_17'"
                                + " and d.decided_by = 'dswm2' and d.superseded_at is null",
                        reference))
                .isEqualTo(1);
        assertThat(count("select count(*) from social_care_request where contact_reference = ?", reference))
                .as("the child goes to social care")
                .isEqualTo(1);
        assertThat(Mailbox.of(SCHOOL)).as("the end, and the new outcome").hasSize(mails + 4);
        assertThat(page().body()).contains("There is a new decision");
        assertThat(signedIn("hos1")
                        .get("/contacts/" + reference + "/disagreement")
                        .body())
                .contains("First decision", "New decision", "Level 2b", "The threshold guide", "dswm2");
        assertThat(signedIn("hos1").get("/contacts/" + reference).body())
                .contains("A professional disagrees with a decision");
        assertThat(withoutOneOwner(reference)).isEmpty();
        assertThat(open()).isZero();
    }

    private void whoDecidedCannotJudge() {
        TasklistUser decider = signedIn("dswm1");
        String task = signedIn("dswm2").task(reference, JUDGE).path("id").asText();
        HttpResponse<String> claimed = decider.claim(task);
        assertThat(claimed.statusCode()).isEqualTo(403);
        assertThat(claimed.body()).contains("You decided or judged this before");
        assertThat(decider.complete(task, changed("LEVEL_1", "NOT_SOCIAL_CARE")).statusCode())
                .isBetween(400, 499);
        signedIn("dswm2").claim(task);
        assertThat(signedIn("dswm2").handsOn(task, "dswm1", "Away.").statusCode())
                .isBetween(400, 499);
        signedIn("dswm2").unclaim(task);
    }

    @Test
    void everyStageGoesToSomebodyElseUpToThePartners() {
        decidedAsEarlyHelp();
        clock.moveTo("2026-03-27T11:00");
        disagrees("THRESHOLD", Map.of());
        done("dswm1", TALK, Map.of("finding", "COLLEAGUE", "rationale", "I would like a second look."));
        assertThat(due("dswm2", JUDGE)).startsWith("2026-03-31T16:00");
        clock.moveTo("2026-04-01T17:00");
        runJobs();

        assertThat(due("hos1", SETTLE)).startsWith("2026-04-10T16:00");
        done("hos1", SETTLE, Map.of("finding", "NOT_ACCEPTED", "rationale", "It stands."));
        assertThat(page().body()).contains("safeguarding partners");
        assertThat(tried("hos1", SETTLE, Map.of("finding", "NOT_ACCEPTED", "rationale", "Again.")))
                .as("there is no further stage")
                .isEqualTo(400);
        done("hos1", SETTLE, Map.of("finding", "UPHELD", "rationale", "The partners want it looked at."));

        assertThat(tried("dswm2", JUDGE, Map.of("finding", "ACCEPTED", "rationale", "No.")))
                .isEqualTo(400);
        done("dswm2", JUDGE, learnt(Map.of("finding", "STANDS", "rationale", "We looked at everything.")));
        assertThat(page().body()).contains("The decision stands. There is no further stage.");
        assertThat(thresholds()).isEqualTo(1);
        assertThat(open()).isZero();
    }

    @Test
    void theClocksOfTheCaseRingAsIfThereWereNoDisagreement() {
        decidedAsEarlyHelp();
        List<String> before = clocksOfTheCase();
        clock.moveTo("2026-03-27T11:00");

        disagrees("THRESHOLD", Map.of("newHarm", "yes"));

        assertThat(clocksOfTheCase()).as("INV17").isNotEmpty().containsAll(before);
        assertThat(signedIn("dswm2").list("Everything for my team").toString()).contains("Read new information");
        clock.moveTo("2026-03-27T15:00");
        runJobs();
        assertThat(signedIn("hos1").task(reference, "Review overdue decision"))
                .as("the new harm has a clock of its own")
                .isNotEmpty();
    }

    @Test
    void whatWasDecidedAnewMeanwhileSettlesItAndWhatIsTakenBackEnds() {
        decidedAsEarlyHelp();
        clock.moveTo("2026-03-27T11:00");
        UUID request = UUID.randomUUID();
        disagrees("THRESHOLD", Map.of("request", request.toString()));
        disagrees("THRESHOLD", Map.of("request", request.toString()));
        assertThat(disagreements()).as("the same request twice is one").isEqualTo(1);
        assertThat(sent("THRESHOLD", Map.of()).statusCode()).as("one at a time").isEqualTo(409);
        assertThat(submit("/withdrawal", Map.of("disagreement", request.toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page().body()).contains("You took it back.");
        assertThat(submit("/withdrawal", Map.of("disagreement", request.toString()))
                        .statusCode())
                .isEqualTo(409);
        disagrees("THRESHOLD", Map.of());
        reopenedByNewInformation();

        assertThat(page().body()).contains("There is a new decision for another reason.");
        assertThat(open()).isZero();
    }

    /** Nobody judged it to its end, so nobody was asked in a task what was learnt. */
    @Test
    void managersWriteDownWhatWasLearntFromOneThatWasTakenBack() {
        decidedAsEarlyHelp();
        clock.moveTo("2026-03-27T11:00");
        String request = UUID.randomUUID().toString();
        disagrees("THRESHOLD", Map.of("request", request));
        String page = "/contacts/" + reference + "/disagreement";
        TasklistUser manager = signedIn("dehm2");
        Map<String, String> lesson =
                Map.of("disagreement", request, "learntKind", "recording", "learnt", "We had not said why.");
        assertThat(manager.get(page).body()).doesNotContain("Keep what was learnt");
        assertThat(manager.submit(page, page + "/learning", lesson).body())
                .contains("What was learnt is asked for when it ends.");
        submit("/withdrawal", Map.of("disagreement", request));
        runJobs();

        assertThat(manager.get(page).body()).contains("Keep what was learnt");
        assertThat(signedIn("cso1").get(page).body()).doesNotContain("Keep what was learnt");
        assertThat(signedIn("cso1").submit(page, page + "/learning", lesson).statusCode())
                .isEqualTo(403);
        HttpResponse<String> half =
                manager.submit(page, page + "/learning", Map.of("disagreement", request, "learnt", "We talked late."));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("What kind of thing was learnt?", "We talked late.");
        assertThat(manager.submit(page, page + "/learning", lesson).statusCode())
                .isEqualTo(303);
        assertThat(manager.get(page).body())
                .contains("How it was written down: We had not said why.")
                .doesNotContain("Keep what was learnt");
        assertThat(signedIn("hos1").get("/desk/disagreements").body()).contains("We had not said why.");
        assertThat(manager.submit(page, page + "/learning", lesson).statusCode())
                .as("once")
                .isEqualTo(409);
        assertThat(manager.submit(page, page + "/learning", Map.of("disagreement", reference))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherEarlyHelpManagerChangesADestination() {
        decidedAsEarlyHelp();
        clock.moveTo("2026-03-27T11:00");
        disagrees("DESTINATION", Map.of());
        assertThat(signedIn("dehm1").task(reference, TALK)).isNotEmpty();
        done("dehm1", TALK, Map.of("finding", "NOT_ACCEPTED", "rationale", "We talked."));
        Map<String, Object> changed = new HashMap<>(
                Map.of("finding", "CHANGED", "destination", "CHILDRENS_CENTRE", "rationale", "The centre knows them."));
        done("dehm2", JUDGE, learnt(changed));

        assertThat(count(
                        "select count(*) from destination_decision d join child h on h.id = d.child join contact c on"
                                + " c.id = h.contact where c.reference = ? and d.destination = 'CHILDRENS_CENTRE'"
                                + " and d.decided_by = 'dehm2' and d.superseded_at is null",
                        reference))
                .isEqualTo(1);
        assertThat(open()).isZero();
    }

    /** Early help still looks for a place when managers uphold the school: its task is closed with nothing chosen. */
    @Test
    void nobodyChoosesADestinationForAChildWhomANewDecisionSendsToSocialCare() {
        clock.moveTo("2026-03-26T10:00");
        receipt = received(EverybodyHearsBackIT.by(Scenarios.sc02(), SCHOOL), Channel.PUBLIC_PAGE);
        reference = receipt.reference().value();
        decided();
        clock.moveTo("2026-03-27T11:00");
        disagrees("THRESHOLD", Map.of());
        done("dswm1", TALK, Map.of("finding", "NOT_ACCEPTED", "rationale", "We talked."));
        done("dswm2", JUDGE, changed("LEVEL_3", "SECTION_17"));

        Map<String, Object> late = Map.of("children", List.of(choice(1, "UNIVERSAL_SERVICES", "School.")));
        assertThat(tried("dehm1", "Decide destination", late)).isBetween(400, 499);
        done("dehm1", "Decide destination", Map.of("children", List.of()));

        assertThat(count(
                        "select count(*) from destination_decision d join child h on h.id = d.child join contact c on"
                                + " c.id = h.contact where c.reference = ?",
                        reference))
                .isZero();
        assertThat(withoutOneOwner(reference)).isEmpty();
    }

    @Test
    void agenciesDisagreeWithTheirOwnContactsAlone() {
        AgencySystem school = new AgencySystem(port, "test-school");
        clock.moveTo("2026-03-26T10:00");
        JsonNode told = school.tell(Scenarios.sc02());
        reference = told.path("reference").asText();
        runJobs();
        decided();
        placed();
        String address = "/api/contacts/" + reference + "/disagreements";
        Map<String, Object> said = AgencySystem.disagreement();

        assertThat(school.asks("POST", address, said).statusCode()).isEqualTo(200);
        assertThat(school.asks("POST", address, said).body()).contains("begun.TALK");
        assertThat(disagreements()).isEqualTo(1);
        assertThat(new Caller(port)
                        .get(told.path("statusUrl").asText() + "/disagreement")
                        .body())
                .as("also where the mail leads")
                .contains("Whoever decided talks with you by");
        assertThat(school.asks("GET", address, null).body()).doesNotContain("bruise", "ZZ-", "LEVEL");
        assertThat(new AgencySystem(port, "test-hospital")
                        .asks("GET", address, null)
                        .statusCode())
                .isEqualTo(404);
        said.remove("why");
        said.put("request", UUID.randomUUID().toString());
        assertThat(school.asks("POST", address, said).statusCode()).isEqualTo(400);
        said.put("why", "Again.");
        said.put("child", 2);
        assertThat(school.asks("POST", address, said).statusCode()).isEqualTo(409);
    }

    @Test
    void ofTwoWhoJudgeAtOnceOneDoes() throws Exception {
        decidedAsEarlyHelp();
        clock.moveTo("2026-03-27T11:00");
        disagrees("THRESHOLD", Map.of());
        done("dswm1", TALK, Map.of("finding", "NOT_ACCEPTED", "rationale", "We talked."));
        UUID id = database.sql("select id from disagreement where contact_reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();

        List<Integer> judged = atOnce(List.of(
                () -> judges(id, "dswm2"),
                () -> judges(id, "dswm3"),
                () -> judges(id, "dswm4"),
                () -> judges(id, "dswm1")));

        assertThat(judged.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(judged.get(3)).as("whoever decided").isZero();
        assertThat(thresholds()).isEqualTo(2);
    }

    private int judges(UUID id, String by) {
        try {
            desk.judged(id, new FormAnswers(new Actor(by), changed("LEVEL_3", "SECTION_17")));
            return 1;
        } catch (Refusal refused) {
            return 0;
        }
    }

    /** The school thinks that early help would do; social care, which was asked, is silent (INV17, T4). */
    @Test
    void aClockThatProtectsRingsOnTimeWhileADisagreementIsOpen() {
        clock.moveTo("2026-03-26T10:00");
        receipt = received(EverybodyHearsBackIT.by(Scenarios.sc02(), SCHOOL), Channel.PUBLIC_PAGE);
        reference = receipt.reference().value();
        TasklistUser socialWork = signedIn("dswm1");
        String task = socialWork.taskId(reference);
        socialWork.claim(task);
        assertThat(socialWork
                        .decideThreshold(task, judgement(1, "LEVEL_3", "SECTION_17", "Neglect."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
        String due = silentAt();
        disagrees("THRESHOLD", Map.of());
        runJobs();
        assertThat(silentAt()).as("the same moment as before").isEqualTo(due);
        assertThat(open()).isEqualTo(1);

        clock.moveTo(LocalDateTime.parse(due).minusMinutes(1).toString());
        runJobs();
        assertThat(lateTasks()).isZero();
        clock.moveTo(LocalDateTime.parse(due).plusMinutes(1).toString());
        runJobs();

        assertThat(lateTasks()).isEqualTo(1);
        assertThat(open()).as("and the disagreement goes on").isEqualTo(1);
        assertThat(thresholds()).isEqualTo(1);
    }

    private long lateTasks() {
        return count(
                "select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where e.business_key_ = ? and t.name_ = 'Review overdue decision'",
                reference);
    }

    private String silentAt() {
        return database.sql("select to_char(job.duedate_ at time zone 'UTC' at time zone 'Europe/London',"
                        + " 'YYYY-MM-DD\"T\"HH24:MI') from act_ru_job job join act_ru_execution process on"
                        + " process.id_ = job.process_instance_id_ where process.business_key_ = ?"
                        + " and job.handler_cfg_ = 'BoundaryEvent_SocialCareSilent'")
                .param(reference)
                .query(String.class)
                .single();
    }

    /** Whichever is first: nobody goes on to judge a decision that is not in force any more. */
    @Test
    void aChallengeAndANewDecisionAtTheSameMomentLeaveNothingOpen() throws Exception {
        decidedAsEarlyHelp();
        clock.moveTo("2026-03-27T11:00");
        Map<String, String> challenge = said("THRESHOLD", Map.of());
        HttpResponse<String> form = page();
        String task = isToBeDecidedAgain();

        List<Integer> answers = atOnce(List.of(() -> submit(form, "", challenge).statusCode(), () -> signedIn("dswm2")
                .decideThreshold(task, judgement(1, "LEVEL_2A", "NOT_SOCIAL_CARE", "One agency."))
                .statusCode()));
        runJobs();

        assertThat(answers.get(0)).isIn(303, 409);
        assertThat(answers.get(1)).isLessThan(300);
        assertThat(open()).isZero();
    }

    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(deeds.size());
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : people.invokeAll(deeds)) {
                done.add(each.get());
            }
            return done;
        } finally {
            people.shutdown();
        }
    }

    @Test
    void membersOfThePublicDoNotChallengeAThreshold() {
        clock.moveTo("2026-03-26T10:00");
        receipt = received(Scenarios.sc01(), Channel.PUBLIC_PAGE);

        assertThat(page().statusCode()).isEqualTo(404);
        assertThat(new Caller(port).get("/status/" + receipt.statusKey()).body())
                .doesNotContain("disagree");
    }

    private void decidedAsEarlyHelp() {
        clock.moveTo("2026-03-26T10:00");
        receipt = received(EverybodyHearsBackIT.by(Scenarios.sc02(), SCHOOL), Channel.PUBLIC_PAGE);
        reference = receipt.reference().value();
        decided();
        placed();
    }

    private void decided() {
        TasklistUser socialWork = signedIn("dswm1");
        String task = socialWork.taskId(reference);
        socialWork.claim(task);
        assertThat(socialWork
                        .decideThreshold(task, judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", "Early help can do it."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    private void placed() {
        done("dehm1", "Decide destination", Map.of("children", List.of(choice(1, "UNIVERSAL_SERVICES", "School."))));
    }

    private void reopenedByNewInformation() {
        String task = isToBeDecidedAgain();
        assertThat(signedIn("dswm2")
                        .decideThreshold(task, judgement(1, "LEVEL_2A", "NOT_SOCIAL_CARE", "One agency."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    /** @return the task, which dswm2 holds */
    private String isToBeDecidedAgain() {
        String information = "/contacts/" + reference + "/information";
        signedIn("cso1").submit(information, information, Map.of("words", "The doctor rang."));
        runJobs();
        Map<String, String> again = Map.of("number", "1", "effect", "DECIDE_AGAIN", "rationale", "It is new.");
        done("dswm2", "Read new information", Map.of("children", List.of(again)));
        String task =
                signedIn("dswm2").task(reference, "Decide threshold").path("id").asText();
        signedIn("dswm2").claim(task);
        return task;
    }

    private static Map<String, Object> changed(String level, String route) {
        return learnt(Map.of("finding", "CHANGED", "level", level, "route", route, "rationale", "Five bruises."));
    }

    private static Map<String, Object> learnt(Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("learntKind", "threshold-guidance");
        all.put("learnt", "Bruises that are explained differently each time.");
        return all;
    }

    private HttpResponse<String> page() {
        school = school == null ? new Caller(port) : school;
        return school.get("/status/" + receipt.statusKey() + "/disagreement");
    }

    private void disagrees(String kind, Map<String, String> more) {
        HttpResponse<String> done = sent(kind, more);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        runJobs();
    }

    private HttpResponse<String> sent(String kind, Map<String, String> more) {
        return submit("", said(kind, more));
    }

    private Map<String, String> said(String kind, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "request", UUID.randomUUID().toString(),
                "decision", decision(kind),
                "why", "This is the fifth bruise explanation and I want it looked at by a social worker.",
                "wanted", "A social worker looks at it.",
                "name", "Dee ZZ-Lead",
                "role", "Safeguarding lead",
                "reached", "01632 960001"));
        fields.putAll(more);
        return fields;
    }

    private HttpResponse<String> submit(String to, Map<String, String> fields) {
        HttpResponse<String> answer = submit(page(), to, fields);
        runJobs();
        return answer;
    }

    private HttpResponse<String> submit(HttpResponse<String> form, String to, Map<String, String> fields) {
        return school.submitFrom(form, "/status/" + receipt.statusKey() + "/disagreement" + to, fields);
    }

    private String decision(String kind) {
        Matcher found = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>\\s*<label[^>]*><span>([^<]*)</span>")
                .matcher(page().body());
        while (found.find()) {
            if (found.group(2).contains(kind.equals("THRESHOLD") ? "social care" : "sent")) {
                return found.group(1);
            }
        }
        throw new AssertionError("No decision of this kind: " + page().body());
    }

    /** As Tasklist has it, in universal time: closing time is an hour earlier there since the clocks went forward. */
    private String due(String login, String task) {
        return signedIn(login).task(reference, task).path("due").asText();
    }

    private int tried(String login, String name, Map<String, Object> answers) {
        TasklistUser person = signedIn(login);
        String task = person.task(reference, name).path("id").asText();
        person.claim(task);
        int status = person.complete(task, answers).statusCode();
        runJobs();
        return status;
    }

    private void done(String login, String name, Map<String, Object> answers) {
        assertThat(tried(login, name, answers)).as(name).isLessThan(300);
    }

    private long thresholds() {
        return count(
                "select count(*) from threshold_decision d join child h on h.id = d.child join contact c on c.id ="
                        + " h.contact where c.reference = ?",
                reference);
    }

    private long disagreements() {
        return count("select count(*) from disagreement where contact_reference = ?", reference);
    }

    private long open() {
        return count(
                "select count(*) from act_ru_execution process join act_re_procdef model on model.id_ = process.proc_def_id_"
                        + " where process.business_key_ = ? and model.key_ = 'ThresholdDisagreementProcess'",
                reference);
    }

    /** Every timer of the contact with its moment, those of disagreements left out. */
    private List<String> clocksOfTheCase() {
        return database.sql("select j.handler_cfg_ || ' ' || j.duedate_ from act_ru_job j join act_ru_execution e on"
                        + " e.id_ = j.process_instance_id_ where e.business_key_ = ? and j.type_ = 'timer'"
                        + " and j.process_def_key_ not like '%Disagreement%' order by 1")
                .param(reference)
                .query(String.class)
                .list();
    }
}
