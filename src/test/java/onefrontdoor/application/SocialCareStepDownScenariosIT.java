package onefrontdoor.application;

import static onefrontdoor.application.SocialWorker.sc19;
import static onefrontdoor.application.SocialWorker.with;
import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ChildTold;
import onefrontdoor.frontdoor.FamilyAwareness;
import org.junit.jupiter.api.Test;

/** Children whom social care hands to early help, from the asking to the end, as SC19 and SC19b tell it. */
class SocialCareStepDownScenariosIT extends EarlyHelpScenario {

    private static final String DECIDE = "Decide step down";
    private static final String API = "/api/social-care/step-downs";

    @Test
    void sc19FamilySupportTakesTheChildOverAndSocialCareClosesOnlyThen() {
        withSocialCare("Ori");
        SocialWorker worker = new SocialWorker(port, "csw1");
        clock.moveTo("2026-03-26T10:00");
        Map<String, String> asked =
                with(sc19(reference), "request", UUID.randomUUID().toString());
        asked = with(asked, "with-volunteers-and-mentors", "yes");

        assertThat(worker.asks(asked).statusCode()).isEqualTo(303);
        assertThat(worker.asks(asked).statusCode()).as("the same again").isEqualTo(303);

        assertThat(count("select count(*) from social_care_step_down where contact_reference = ?", reference))
                .isEqualTo(1);
        assertThat(refused(worker, sc19(reference))).contains("waits for early help already");
        assertThat(signedIn("cso1")
                        .task(reference)
                        .filter(task -> !task.path("name").asText().equals("Write or call")))
                .as("no new intake (SC19)")
                .isEmpty();
        assertThat(signedIn("dehm1").task(reference, DECIDE).path("due").asText())
                .startsWith("2026-03-27T");
        assertThat(withoutOneOwner(reference)).as("asked").isEmpty();
        decided("dehm1", accepting("LEVEL_2B", "TARGETED_FAMILY_SUPPORT"));
        assertThat(withoutOneOwner(reference))
                .as("accepted, with nobody yet who leads")
                .isEmpty();
        assertThat(closed())
                .as("accepted by early help, not yet by the service (INV16)")
                .isEmpty();
        UUID request =
                new SocialCareSystem(port, database).requests(reference, 1).get(0);
        HttpResponse<String> closes =
                new SocialCareSystem(port, database).says(request, "CLOSED", Map.of("at", "2026-03-26T10:00:00Z"));
        assertThat(closes.statusCode()).as(closes.body()).isEqualTo(409);
        assertThat(closes.body()).contains("Keep the case open");
        assertThat(page(worker)).contains("Do not close it yet").doesNotContain("Close your case with");
        assertThat(running("SocialCareTimesProcess"))
                .as("social care's clocks run on")
                .isEqualTo(1);
        clock.moveTo("2026-03-27T09:30");
        answer(taken(1));

        String plan = text("select reference from plan where contact_reference = ?");
        assertThat(text("select state || ' ' || lead_name || ' ' || next_taf_on from plan where contact_reference = ?"))
                .isEqualTo("ACTIVE Hana ZZ-Visitor 2026-04-09");
        assertThat(count("select count(*) from taf_member where plan = ? and agency = 'social-care'", plan))
                .as("the social worker comes to the first meeting")
                .isEqualTo(1);
        assertThat(closed()).isEqualTo("RC7 told");
        assertThat(running("SocialCareTimesProcess")).as("and end then").isZero();
        assertThat(running("StepDownProcess")).isZero();
        assertThat(page(worker)).contains("Close your case with RC7");
        assertThat(signedIn("dehm1").get("/contacts/" + reference).body())
                .contains("Early help has accepted", "Step-down: early help took over");
        assertThat(withoutOneOwner(reference, plan)).isEmpty();
        assertThat(rounds()).as("history only grows").isEqualTo(2);
        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and who = 'csw1' and what like"
                                + " 'agreement to % agreed for child 1'",
                        reference))
                .as("early help and sharing, in the ledger (RB22)")
                .isEqualTo(2);
        stepsFurtherDown(plan);
    }

    /** From family support to volunteers and mentors as for every child, however it came there (E16). */
    private void stepsFurtherDown(String plan) {
        String page = "/contacts/" + reference + "/step-down";
        Map<String, String> typed = Map.of(
                "request", UUID.randomUUID().toString(),
                "child", "1",
                "service", "volunteers-and-mentors",
                "why", "Football on Mondays.");
        HttpResponse<String> asked = signedIn("tm1").submit("/contacts/search", page, typed);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        runJobs();
        List<Mailbox.Letter> letters = Mailbox.of("mentors@service.example.test");
        String link = letters.get(letters.size() - 1).link();
        assertThat(new Caller(port)
                        .submit(link, link, TwoServicesScenario.ACCEPT)
                        .statusCode())
                .isLessThan(400);
        runJobs();
        assertThat(signedIn("tm1").get(page).body()).contains("Accepted", "A child can step down while");
        assertThat(signedIn("dehm1").get("/plans/" + plan).statusCode()).isEqualTo(200);
    }

    @Test
    void sc19bStraightAfterAssessmentByApiOfAChildWhoWasNeverHere() {
        clock.moveTo("2026-03-26T10:00");
        Map<String, Object> body = newcomer("lp1", "ZZ-Thistle");

        assertThat(api(UUID.randomUUID(), without(body, "assessedOn")).body())
                .contains("Complete the assessment first");
        UUID key = UUID.randomUUID();
        HttpResponse<String> made = api(key, body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(api(key, body).statusCode()).as("the same again").isEqualTo(200);
        body.put("offer", "Something else.");
        assertThat(api(key, body).statusCode())
                .as("something else under the same key")
                .isEqualTo(409);
        JsonNode state = Caller.read(made);
        reference = state.path("reference").asText();
        runJobs();

        assertThat(signedIn("cso1").task(reference)).as("no new intake").isEmpty();
        assertThat(text("select referrer_source from contact where reference = ?"))
                .isEqualTo("SOCIAL_CARE");
        decided("dehm1", accepting("LEVEL_2B", "CHILDRENS_CENTRE"));
        assertThat(closed()).isEmpty();
        acceptedBy("childrens-centre");
        assertThat(closed()).as("lp1 leads at once").isEqualTo("RC9 told");
        assertThat(text("select lead_login || ' ' || next_taf_on from plan where contact_reference = ?"))
                .isEqualTo("lp1 2026-04-13");
        HttpResponse<String> read =
                system().asks("GET", API + "/" + state.path("id").asText(), null);
        assertThat(read.body()).contains("STEPPED_DOWN").contains("RC9");
    }

    @Test
    void whoeverMayNotLeadIsProposedAndSocialCareKeepsTheCaseUntilSomebodyDoes() {
        withSocialCare("Una");
        clock.moveTo("2026-03-26T10:00");
        new SocialWorker(port, "csw1").asks(with(sc19(reference), "leadLogin", "hou1"));
        decided("dehm1", accepting("LEVEL_2B", "CHILDRENS_CENTRE"));
        acceptedBy("childrens-centre");

        assertThat(closed()).as("nobody leads yet (INV16)").isEmpty();
        TasklistUser keeper = signedIn("dehm1");
        String task =
                keeper.task(reference, "Allocate lead professional").path("id").asText();
        keeper.claim(task);
        assertThat(keeper.open(task).body()).contains("Hana ZZ-Visitor");
        assertThat(keeper.complete(task, lead("2026-04-14")).body()).contains("Monday 13 April 2026");
        assertThat(keeper.complete(task, lead("2026-04-13")).statusCode()).isLessThan(300);
        runJobs();
        assertThat(closed()).isEqualTo("RC7 told");
    }

    /** A process owner mends the model meanwhile; nobody who contacts us ever waits for that (0043). */
    @Test
    void whoAsksWhileNewOnesAreHeldHearsWhenAndAsksAgain() {
        withSocialCare("Iva");
        clock.moveTo("2026-03-26T10:00");
        SocialWorker worker = new SocialWorker(port, "csw1");
        String flow = "/models/StepDownProcess";
        Caller owner = new Caller(port);
        owner.submit("/sign-in", "/sign-in", Map.of("username", "po1", "password", Staff.PASSWORD));
        Map<String, String> wrong = Map.of("purpose", "It asks the wrong desk.");
        assertThat(owner.submit("/models", "/models/ContactTriageProcess/hold", wrong)
                        .body())
                .contains("for a child whom nobody may keep waiting", "Go back to the set before");
        database.sql("insert into start_hold (process, until, reason, by_whom, at)"
                        + " values ('ContactTriageProcess', timestamptz '2036-03-26', 'x', 'x', now())")
                .update();
        assertThat(received(aContact().make(), Channel.PHONE).reference())
                .as("whatever stands in the table")
                .isNotNull();
        database.sql("delete from start_hold").update();
        assertThat(owner.submit(flow, flow + "/hold", Map.of()).statusCode()).isEqualTo(422);
        assertThat(owner.submit(flow, flow + "/hold", wrong).statusCode()).isEqualTo(303);
        assertThat(owner.get(flow).body())
                .contains("held until 27 March 2026, 10:00, by po1", "It asks the wrong desk.");

        HttpResponse<String> held = worker.asks(sc19(reference));

        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(held.body())
                .contains("cannot begin before 10:00 on 27 March 2026", "Goals met; they would like support")
                .doesNotContain("wrong desk");
        HttpResponse<String> heldToo = api(UUID.randomUUID(), newcomer("lp1", "ZZ-Quince"));
        assertThat(heldToo.statusCode()).isEqualTo(409);
        assertThat(heldToo.body()).contains("cannot begin before 10:00 on 27 March 2026");
        assertThat(count("select count(*) from social_care_step_down where contact_reference = ?", reference))
                .as("nothing is half begun")
                .isZero();
        assertThat(owner.submit(flow, flow + "/start", Map.of()).statusCode()).isEqualTo(303);
        assertThat(worker.asks(sc19(reference)).statusCode()).isEqualTo(303);
        assertThat(owner.submit(flow, flow + "/hold", wrong).statusCode()).isEqualTo(303);
        clock.moveTo("2026-03-27T10:00");
        assertThat(api(UUID.randomUUID(), newcomer("lp1", "ZZ-Bramble")).statusCode())
                .as("it ended by itself")
                .isEqualTo(201);
        clock.moveTo("2026-03-26T10:00");
        owner.submit(flow, flow + "/start", Map.of());
    }

    /** Nothing is typed twice, and each child is still said to be agreed for (RB32). */
    @Test
    void aBrotherIsAskedForWithWhatWasTypedForHisSister() {
        withSocialCare("Eda", "Edo");
        clock.moveTo("2026-03-26T10:00");
        SocialWorker worker = new SocialWorker(port, "csw1");
        worker.asks(with(sc19(reference), "leadLogin", "lp1"));
        String first = text("select id::text from social_care_step_down where contact_reference = ?");
        assertThat(page(worker)).contains("/step-downs/new?like=" + first, "Ask for a brother or sister");

        String filled = worker.get("/step-downs/new?like=" + first).body();

        assertThat(filled)
                .contains("filled in with what was asked for the other child")
                .contains("value=\"" + reference + "\"")
                .contains("Goals met; they would like support with routines and school.")
                .contains("value=\"2026-04-09\"", "value=\"Hana ZZ-Visitor\"", "value=\"lp1\"", "value=\"2026-03-25\"")
                .containsPattern("name=\"with-childrens-centre\" checked")
                .doesNotContainPattern("value=\"(AGREED|YES|NO)\" checked")
                .containsPattern("id=\"child\" name=\"child\" (?!value=\"1)");
        assertThat(count(
                        "select count(*) from audit_entry where what = 'step-down from social care' and who = 'csw1'"
                                + " and reference = ?",
                        reference))
                .as("whoever opens it is written down")
                .isEqualTo(2);
        assertThat(worker.asks(with(with(sc19(reference), "child", "2"), "leadLogin", "lp1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(count("select count(*) from social_care_step_down where contact_reference = ?", reference))
                .isEqualTo(2);
        assertThat(worker.get("/step-downs/new?like=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(worker.get("/step-downs/new?like=x").statusCode()).isEqualTo(400);
    }

    @Test
    void guardsSayWhatToDoAndNothingIsAsked() {
        withSocialCare("Ina");
        clock.moveTo("2026-03-26T10:00");
        SocialWorker worker = new SocialWorker(port, "csw1");

        assertThat(refused(worker, with(sc19(reference), "agreesToHelp", "REFUSED")))
                .contains("agree to early help first");
        assertThat(refused(worker, with(sc19(reference), "agreesToHelp", ""))).contains("agree to early help first");
        assertThat(refused(worker, with(sc19(reference), "leadName", ""))).contains("Name the lead professional");
        assertThat(refused(worker, with(sc19(reference), "plan", "CHILD_PROTECTION")))
                .contains("Nobody steps down from a child protection plan directly");
        assertThat(refused(worker, with(sc19(reference), "reviewOn", ""))).contains("final review");
        assertThat(refused(worker, with(sc19(reference), "agreedOn", "2026-03-27")))
                .contains("in the future");
        assertThat(refused(worker, with(sc19(reference), "child", "7"))).contains("does not have this child");
        assertThat(refused(worker, with(sc19(reference), "reference", "C-2020-999999")))
                .contains("does not have this child");
        assertThat(worker.get("/step-downs/new").statusCode()).isEqualTo(200);
        assertThat(Stream.of(
                                "/contacts/" + reference,
                                "/plans",
                                "/camunda/app/tasklist/default/",
                                "/desk/rota",
                                "/partner")
                        .map(page -> worker.get(page).statusCode())
                        .distinct())
                .as("nothing else is open to them")
                .containsExactly(403);
        assertThat(count("select count(*) from social_care_step_down where contact_reference = ?", reference))
                .isZero();
    }

    @Test
    void theApiIsSocialCaresAlone() {
        Map<String, Object> body = newcomer("lp1", "ZZ-Mallow");
        String key = UUID.randomUUID().toString();
        assertThat(new AgencySystem(port, "test-school").asks("POST", API, body).statusCode())
                .isEqualTo(403);
        assertThat(new Caller(port).json("POST", API, "{}").statusCode()).isEqualTo(401);
        assertThat(system().asks("POST", API, body).statusCode()).as("no key").isEqualTo(400);
        for (String hostile : List.of("", "[]", "null", "{\"a\":1}", "{\"child\": \"1\"}", "{\"plan\": 0}")) {
            HttpResponse<String> answer = system().json(
                            "POST",
                            API,
                            hostile,
                            "Authorization",
                            "Bearer key-of-the-social-care",
                            "Idempotency-Key",
                            key);
            assertThat(answer.statusCode()).as(hostile).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        }
    }

    @Test
    void declinedOrTakenOnByNobodyTheChildStaysWithSocialCareAndIsAskedForAgain() {
        withSocialCare("Eda");
        clock.moveTo("2026-03-26T10:00");
        SocialWorker worker = new SocialWorker(port, "csw1");
        worker.asks(sc19(reference));
        decided("dehm1", Map.of("stepDown", "DECLINE", "rationale", "Another month, please."));
        assertThat(page(worker)).contains("Another month, please.").contains("stays with social care");
        assertThat(closed()).isEmpty();

        clock.moveTo("2026-03-26T14:00");
        assertThat(worker.asks(sc19(reference)).statusCode()).as("asked again").isEqualTo(303);
        decided("dehm1", accepting("LEVEL_2B", "CHILDRENS_CENTRE"));
        declinedBy("childrens-centre");
        assertThat(running("StepDownProcess"))
                .as("another destination is chosen")
                .isEqualTo(1);
        place(choice(1, "ADVICE", "Nothing fits."));

        assertThat(running("StepDownProcess")).isZero();
        assertThat(closed()).isEmpty();
        assertThat(text("select d.route from threshold_decision d join child h on h.id = d.child join contact c on"
                        + " c.id = h.contact where c.reference = ? and d.superseded_at is null"))
                .as("social care's own decision holds again")
                .isEqualTo("SECTION_17");
        assertThat(page(worker)).contains("No service took the child on");
    }

    @Test
    void nobodyDecidesInTimeAndTheHeadOfServiceLooks() {
        withSocialCare("Oda");
        clock.moveTo("2026-03-26T10:00");
        new SocialWorker(port, "csw1").asks(sc19(reference));
        clock.moveTo("2026-03-27T17:30");
        runJobs();

        assertThat(signedIn("hos1").task(reference, "Review overdue decision")).isNotNull();
        assertThat(signedIn("dehm1").task(reference, DECIDE))
                .as("the clock decides nothing")
                .isNotNull();
        assertThat(count(
                        "select count(*) from social_care_step_down_answer a join social_care_step_down s on"
                                + " s.id = a.step_down where s.contact_reference = ?",
                        reference))
                .isZero();
    }

    @Test
    void askedTwiceAtOnceThereIsOne() {
        withSocialCare("Ada");
        clock.moveTo("2026-03-26T10:00");
        List<SocialWorker> workers =
                Stream.generate(() -> new SocialWorker(port, "csw1")).limit(4).toList();

        List<Integer> answers = workers.stream()
                .map(worker -> CompletableFuture.supplyAsync(
                        () -> worker.asks(sc19(reference)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(303, 409, 409, 409);
        assertThat(running("StepDownProcess")).isEqualTo(1);
        TasklistUser manager = signedIn("dehm1");
        String task = manager.task(reference, DECIDE).path("id").asText();
        manager.claim(task);
        List<Integer> decided = Stream.of("LEVEL_2A", "LEVEL_2B")
                .map(level ->
                        CompletableFuture.supplyAsync(() -> manager.complete(task, accepting(level, "CHILDRENS_CENTRE"))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(status -> status < 300)
                .toList();
        assertThat(decided).as("answered twice at once").hasSize(1);
        assertThat(rounds()).isEqualTo(2);
    }

    @Test
    void coWorkingIsSeenByBothSidesAndOwnsNothing() {
        withSocialCare("Isa");
        clock.moveTo("2026-03-26T10:00");
        SocialWorker worker = new SocialWorker(port, "csw1");
        Map<String, String> work = Map.of(
                "request",
                UUID.randomUUID().toString(),
                "reference",
                reference,
                "child",
                "1",
                "worker",
                "Ola ZZ-Worker",
                "agency",
                "targeted-family-support",
                "onPlan",
                "CHILD_PROTECTION",
                "since",
                "2026-03-26");

        assertThat(worker.submit("/step-downs", "/step-downs/co-working", work).statusCode())
                .isEqualTo(303);

        assertThat(worker.get("/step-downs").body()).contains("Ola ZZ-Worker").contains("child protection plan");
        assertThat(signedIn("dehm1").get("/contacts/" + reference).body())
                .contains("Ola ZZ-Worker")
                .contains("Social care owns the case");
        assertThat(closed()).isEmpty();
        String id = text("select id::text from co_working where contact_reference = ?");
        assertThat(worker.submit("/step-downs", "/step-downs/co-working/" + id + "/end", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(signedIn("dehm1").get("/contacts/" + reference).body()).contains("until Thursday 26 March 2026");
    }

    /** A child whom the front door sent to social care in February, and whom it took on. */
    private void withSocialCare(String... names) {
        clock.moveTo("2026-03-02T10:20");
        AContact told = aContact()
                .about(Stream.of(names)
                        .map(name -> AContact.child(
                                name + " ZZ-Sorrel", Birth.on(LocalDate.parse("2018-06-22")), Sex.FEMALE))
                        .toArray(ChildTold[]::new))
                .withFamily(new FamilyAwareness(Answer.YES, Agreement.AGREED, Agreement.AGREED, null));
        reference = received(told.make(), Channel.PUBLIC_PAGE).reference().value();
        TasklistUser socialWork = signedIn("dswm1");
        String task = socialWork.taskId(reference);
        socialWork.claim(task);
        assertThat(socialWork.decideThreshold(task, judged(names.length)).statusCode())
                .isLessThan(300);
        runJobs();
        new SocialCareSystem(port, database).accept(reference);
        runJobs();
    }

    private static Object[] judged(int children) {
        return IntStream.rangeClosed(1, children)
                .mapToObj(child -> judgement(child, "LEVEL_3", "SECTION_17", "Needs social care."))
                .toArray();
    }

    private void decided(String login, Map<String, Object> answers) {
        TasklistUser person = signedIn(login);
        String task = person.task(reference, DECIDE).path("id").asText();
        person.claim(task);
        HttpResponse<String> done = person.complete(task, answers);
        assertThat(done.statusCode()).as(done.body()).isLessThan(300);
        runJobs();
    }

    private static Map<String, Object> accepting(String level, String destination) {
        return Map.of("stepDown", "ACCEPT", "helpLevel", level, "helpFrom", destination, "rationale", "They fit.");
    }

    private void acceptedBy(String agency) {
        says(agency, Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777"));
    }

    private void declinedBy(String agency) {
        says(agency, Map.of("answer", "DECLINE", "reason", "NO_CAPACITY", "words", "Full."));
    }

    private void says(String agency, Map<String, Object> said) {
        UUID request = database.sql("select id from service_request where contact_reference = ? and state = 'SENT'")
                .param(reference)
                .query(UUID.class)
                .single();
        HttpResponse<String> heard =
                new AgencySystem(port, agency).asks("POST", "/api/service-requests/" + request + "/answer", said);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(200);
        runJobs();
    }

    private String refused(SocialWorker worker, Map<String, String> fields) {
        HttpResponse<String> answer = worker.asks(fields);
        assertThat(answer.statusCode()).isIn(409, 422);
        assertThat(answer.body()).as("nothing typed is lost").contains("Family support at home.");
        return answer.body();
    }

    private String page(SocialWorker worker) {
        return worker.get("/step-downs/"
                        + text("select id::text from social_care_step_down where contact_reference = ?"
                                + " order by asked_at desc, id limit 1"))
                .body();
    }

    private Map<String, Object> newcomer(String login, String familyName) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "contact",
                        Map.of(
                                "professional", Map.of("name", "Tomi ZZ-Rowe", "email", "tomi@example.test"),
                                "children",
                                        List.of(Map.of(
                                                "givenName",
                                                "Ori",
                                                "familyName",
                                                familyName,
                                                "birth",
                                                Map.of("dateOfBirth", "2018-06-22"))),
                                "household",
                                        List.of(Map.of(
                                                "name",
                                                "Bex ZZ-Sorrel",
                                                "relationship",
                                                "mother",
                                                "livesWithChild",
                                                "YES",
                                                "parentalResponsibility",
                                                "YES")),
                                "home", Map.of("address", "9 Nowhere Road", "postcode", "ZZ99 3VZ"),
                                "worry", Map.of("concern", "Goals met; routines and school.")),
                "plan", "AFTER_ASSESSMENT",
                "assessedOn", "2026-03-20",
                "goals", "Assessment finished; early help is enough.",
                "actions", "School run.",
                "reviewReason", "There was no plan to review.",
                "offer", "Help at the children's centre."));
        body.put(
                "lead",
                Map.of("name", "Lou ZZ-Penn", "agency", "Early help", "reached", "01632 960003", "login", login));
        body.put(
                "agreement",
                Map.of(
                        "agreesToHelp",
                        "AGREED",
                        "sharingWith",
                        List.of("childrens-centre"),
                        "saidBy",
                        "Bex ZZ-Sorrel, mother",
                        "on",
                        "2026-03-25"));
        body.put("worker", Map.of("name", "Tomi ZZ-Rowe", "reached", "tomi@example.test"));
        return body;
    }

    private static Map<String, Object> without(Map<String, Object> body, String field) {
        Map<String, Object> less = new HashMap<>(body);
        less.remove(field);
        return less;
    }

    private AgencySystem system() {
        return new AgencySystem(port, "social-care");
    }

    private HttpResponse<String> api(UUID key, Map<String, Object> body) {
        return system().json(
                        "POST",
                        API,
                        Caller.write(body),
                        "Authorization",
                        "Bearer key-of-the-social-care",
                        "Idempotency-Key",
                        key.toString());
    }

    /** Reason of social care's closing, and whether it was told; empty while it has the child. */
    private String closed() {
        return text("select coalesce(closure_code, '') || case when closure_told_at is null then '' else ' told' end"
                + " from social_care_request where contact_reference = ?");
    }

    private long running(String process) {
        return count(
                "select count(*) from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_"
                        + " where e.business_key_ = ? and p.key_ = ? and e.parent_id_ is null",
                reference,
                process);
    }

    private long rounds() {
        return count(
                "select count(*) from threshold_decision d join child h on h.id = d.child join contact c on"
                        + " c.id = h.contact where c.reference = ?",
                reference);
    }

    private String text(String sql) {
        return database.sql(sql).param(reference).query(String.class).single();
    }

    private static Map<String, Object> lead(String day) {
        return Map.of(
                "leadKind",
                "SINGLE_AGENCY",
                "leadName",
                "Hana ZZ-Visitor",
                "leadAgency",
                "Health visiting",
                "leadReached",
                "01632 960001",
                "rationale",
                "She knows the family.",
                "nextTaf",
                day);
    }
}
