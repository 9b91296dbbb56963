package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.platform.engine.NextVersion;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.process.TwelveRedesigns;
import onefrontdoor.redesign.process.TwelveRedesigns.Redesign;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Twelve redesigns go live, a few at a time, while a hundred cases run: none of these loses anything, and what begins
 * afterwards goes by the redesign (INV18, SC34).
 */
class TwelveRedesignsIT extends EarlyHelpScenario {

    /** Each of them goes live for itself with {@code -Donefrontdoor.redesigns.alone=true}; otherwise a few together. */
    private static final boolean ALONE = Boolean.getBoolean("onefrontdoor.redesigns.alone");

    private static final String DECIDE = "Decide threshold";
    private static final String REVIEW = "Review overdue decision";
    private static final String AGAIN = "Look once more";
    private static final String OPINION = "Give second opinion";
    private static final String WORDS = "Breakfast club helps.";
    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-03-10T10:00");

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    private final Map<String, Runnable> walks = new LinkedHashMap<>();
    private final Map<String, Caller> owners = new HashMap<>();
    private int firstSet;
    private int deployed;
    private String undecided;
    private String urgent;
    private String placed;

    @BeforeEach
    void whatANewCaseDoesOnceTheRedesignIsLive() {
        firstSet = number("select max(number) from live_set");
        walks.put("another name", this::showsItsNewName);
        walks.put("another length of a clock", this::isDueADayLater);
        walks.put("another rule", () -> assertThat(urgency(begun(Scenarios.sc07())))
                .isEqualTo("RED"));
        walks.put("a field of a form", this::asksWhetherTheReferrerWasRung);
        walks.put("another desk", this::isAnotherDesksWork);
        walks.put("a message to tell somebody", this::tellsTheHeadOfService);
        walks.put("a task more", () -> assertThat(looked(Scenarios.sc03())).isEqualTo(1));
        walks.put("a gateway with a safe way", this::looksOnceMoreUnlessItIsGreen);
        walks.put("a new way", this::decidesAnAmberContactBeforeItsPaperwork);
        walks.put("another process called", this::gathersInTheOtherProcess);
        walks.put("a second opinion for Red", this::asksForASecondOpinionUntilTheDecisionStands);
        walks.put("a step less", this::decidesWithoutAProposal);
    }

    @AfterEach
    void takeBack() {
        InFlight.end(runtime);
        database.sql("delete from live_set where number > ?").param(firstSet).update();
        NextVersion.takeBack(models);
    }

    @Test
    void noneOfAHundredCasesLosesAnythingAndNewOnesGoByEach() {
        aHundredCases();
        Set<Map<String, Object>> first = new HashSet<>(running());
        assertThat(count("select count(distinct business_key_) from act_ru_execution where business_key_ like 'C-%'"))
                .isGreaterThanOrEqualTo(100);
        assertThat(first.stream().map(row -> row.get("what")).distinct())
                .containsExactlyInAnyOrder("task", "clock", "place", "message", "draft");
        assertThat(first.stream()
                        .filter(row -> row.get("what").equals("task"))
                        .map(row -> row.get("name"))
                        .distinct())
                .hasSizeGreaterThan(7);

        List<Redesign> redesigns = TwelveRedesigns.all();
        assertThat(redesigns).extracting(Redesign::name).containsExactlyElementsOf(walks.keySet());
        ModelSet live = new NextVersion().set();
        for (List<Redesign> several : together(redesigns)) {
            List<Map<String, Object>> before = running();
            clock.moveTo(MORNING.plusSeconds(++deployed).toString());
            ModelSet next = live;
            for (Redesign redesign : several) {
                next = redesign.change().apply(next);
            }
            ModelSet after = next;
            goesLive(new Redesign(several.toString(), set -> after), live);
            live = after;
            assertThat(running()).as(several.toString()).isEqualTo(before);

            several.forEach(redesign -> walks.get(redesign.name()).run());

            assertThat(new HashSet<>(running())).as(several.toString()).containsAll(first);
        }
        oldCasesGoToTheirEndAsTheyBegan();
    }

    private static List<List<Redesign>> together(List<Redesign> all) {
        if (ALONE) {
            return all.stream().map(List::of).toList();
        }
        return List.of(all.subList(0, 3), all.subList(3, 7), all.subList(7, 10), all.subList(10, 12));
    }

    /** Contacts at triage, decision, hold, destination and family support; drafts; a plan with its clocks. */
    private void aHundredCases() {
        anActivePlan();
        clock.moveTo(MORNING.toString());
        List<Supplier<MakeContact>> kinds = List.of(
                Scenarios::sc02, Scenarios::sc03, Scenarios::sc07, Scenarios::sc08, Scenarios::sc22, Scenarios::sc06);
        List<String> contacts = new ArrayList<>();
        IntStream.range(0, 86)
                .forEach(place ->
                        contacts.add(begun(kinds.get(place % kinds.size()).get())));
        undecided = contacts.get(0);
        urgent = contacts.get(3);
        contacts.subList(6, 9).forEach(this::typed);
        contacts.subList(0, 1).forEach(this::typed);
        IntStream.range(0, 8).forEach(place -> decided(begun(Scenarios.sc02()), 1, place % 4 == 0));
        IntStream.range(0, 4).forEach(place -> held(begun(Scenarios.sc03())));
        placed = atFamilySupport();
        atFamilySupport();
    }

    private void goesLive(Redesign redesign, ModelSet live) {
        Map<String, String> files = new HashMap<>();
        redesign.files(live).forEach((path, text) -> files.put(path.substring(path.lastIndexOf('/') + 1), text));
        HttpResponse<String> handed =
                owner("po1").upload("/models", "/models/redesigns", Map.of("purpose", redesign.name()), files);
        assertThat(handed.statusCode()).as(redesign.name() + handed.body()).isEqualTo(303);
        String page = handed.headers().firstValue("Location").orElseThrow();
        String path = page.substring(page.indexOf("/models"));
        assertThat(owner("po2").submit("/models", path + "/approval", Map.of()).statusCode())
                .as(redesign.name())
                .isEqualTo(303);
        assertThat(number("select max(number) from live_set")).isEqualTo(firstSet + deployed);
    }

    private Caller owner(String login) {
        return owners.computeIfAbsent(login, name -> {
            Caller owner = new Caller(port);
            owner.submit("/sign-in", "/sign-in", Map.of("username", name, "password", Staff.PASSWORD));
            return owner;
        });
    }

    private void showsItsNewName() {
        String later = begun(Scenarios.sc02());
        assertThat(version(later)).isEqualTo(2);
        assertThat(version(undecided)).isEqualTo(1);
        assertThat(owner("po1").get("/models/ThresholdDecisionProcess/drawing").body())
                .contains("Suggest levels");
    }

    private void isDueADayLater() {
        assertThat(due(undecided)).startsWith("2026-03-11");
        assertThat(due(begun(Scenarios.sc02()))).startsWith("2026-03-12");
    }

    private void asksWhetherTheReferrerWasRung() {
        assertThat(form(begun(Scenarios.sc02()))).contains("Have you rung the referrer?");
        assertThat(form(undecided))
                .doesNotContain("Have you rung the referrer?")
                .contains("How soon");
    }

    private void isAnotherDesksWork() {
        String later = decided(begun(Scenarios.sc02()), 1, true);
        assertThat(desk(later, "Pass on adult concern")).isEqualTo("duty-early-help-manager");
        assertThat(signedIn("dehm1")
                        .task(later, "Pass on adult concern")
                        .path("id")
                        .asText())
                .isNotEmpty();
    }

    private void tellsTheHeadOfService() {
        String later = decided(begun(Scenarios.sc02()), 1, true);
        assertThat(tasks(later, REVIEW)).isZero();
        rings(later, "BoundaryEvent_ConcernOverdue");
        assertThat(tasks(later, REVIEW)).isEqualTo(1);
        assertThat(tasks(later, "Pass on adult concern")).isEqualTo(1);
    }

    /** How many look once more after the head of service has reviewed the late decision. */
    private long looked(MakeContact contact) {
        String later = begun(contact);
        rings(later, "BoundaryEvent_ThresholdOverdue");
        completes("hos1", later, REVIEW, Map.of("note", "Rang the desk."));
        long again = tasks(later, AGAIN);
        if (again > 0) {
            completes("dswm2", later, AGAIN, Map.of("note", "Seen."));
        }
        assertThat(running(later, "OverdueReviewProcess")).isZero();
        return again;
    }

    private void looksOnceMoreUnlessItIsGreen() {
        assertThat(looked(Scenarios.sc02())).as("Green").isZero();
        assertThat(looked(Scenarios.sc15())).as("Amber").isEqualTo(1);
    }

    private void decidesAnAmberContactBeforeItsPaperwork() {
        String later = begun(Scenarios.sc22());
        assertThat(urgency(later)).isEqualTo("AMBER");
        assertThat(tasks(later, DECIDE)).isEqualTo(1);
        assertThat(tasks(later, "Gather basic information")).isZero();
        assertThat(tasks(later, "Chase missing information")).isEqualTo(1);
    }

    private void gathersInTheOtherProcess() {
        String later =
                begun(aContact().about(AContact.childDescribedAs("A girl")).make());
        assertThat(tasks(later, "Gather basic information")).isEqualTo(1);
        assertThat(running(later, "QuickBasicsProcess")).isEqualTo(1);
    }

    private void asksForASecondOpinionUntilTheDecisionStands() {
        String later = begun(Scenarios.sc07());
        decided(later, 1, false);
        completes("dswm2", later, OPINION, opinion("DECIDE_AGAIN"));
        assertThat(tasks(later, PLACE)).isZero();
        decided(later, 1, false);
        completes("dswm2", later, OPINION, opinion("STANDS"));
        assertThat(tasks(later, PLACE)).isEqualTo(1);
        assertThat(tasks(decided(begun(Scenarios.sc02()), 1, false), OPINION))
                .as("Green")
                .isZero();
    }

    private static Map<String, Object> opinion(String effect) {
        return Map.of("children", List.of(Map.of("number", "1", "effect", effect, "rationale", "Read it all.")));
    }

    private void decidesWithoutAProposal() {
        assertThat(proposed(placed)).isPositive();
        assertThat(proposed(atFamilySupport())).isZero();
    }

    private void oldCasesGoToTheirEndAsTheyBegan() {
        decided(urgent, 2, false);
        assertThat(tasks(urgent, OPINION)).isZero();
        decided(undecided, 1, false);
        String later = decided(begun(Scenarios.sc02()), 1, false);
        for (String contact : List.of(undecided, later)) {
            completes("dehm1", contact, PLACE, Map.of("children", List.of(choice(1, "UNIVERSAL_SERVICES", WORDS))));
            assertThat(running(contact, "ContactTriageProcess")).isZero();
        }
    }

    private String begun(MakeContact contact) {
        forgetThePeopleOfEarlierTests();
        return received(contact, Channel.PHONE).reference().value();
    }

    private void typed(String contact) {
        TasklistUser manager = signedIn("dswm1");
        String task = task(contact, DECIDE);
        manager.claim(task);
        Map<String, Object> row = Map.of("number", "1", "rationale", WORDS);
        assertThat(manager.types(task, Map.of("children", List.of(row)), 0).statusCode())
                .isEqualTo(200);
    }

    private String decided(String contact, int children, boolean adult) {
        Object[] judgements = IntStream.rangeClosed(1, children)
                .mapToObj(child -> judgement(child, "LEVEL_2B", "NOT_SOCIAL_CARE", WORDS))
                .toArray();
        Map<String, Object> answers = new HashMap<>(Map.of("readiness", "DECIDE", "children", List.of(judgements)));
        answers.put("handoverNote", WORDS);
        answers.put("adultAtRisk", adult ? "YES" : "NO");
        if (adult) {
            answers.put("adultNote", WORDS);
        }
        completes("dswm1", contact, DECIDE, answers);
        return contact;
    }

    private void held(String contact) {
        completes(
                "dswm1",
                contact,
                DECIDE,
                Map.of("readiness", "HOLD", "holdOwner", "CUSTOMER_SUPPORT", "holdReason", "The school knows."));
    }

    private String atFamilySupport() {
        String contact = begun(Scenarios.sc04());
        decided(contact, 3, false);
        Object[] choices = IntStream.rangeClosed(1, 3)
                .mapToObj(child -> choice(child, FAMILY_SUPPORT, WORDS))
                .toArray();
        completes("dehm1", contact, PLACE, Map.of("children", List.of(choices)));
        assertThat(tasks(contact, ANSWER)).isEqualTo(1);
        return contact;
    }

    private void completes(String login, String contact, String name, Map<String, Object> answers) {
        TasklistUser person = signedIn(login);
        String task = task(contact, name);
        person.claim(task);
        HttpResponse<String> done = person.complete(task, answers);
        assertThat(done.statusCode()).as(name + done.body()).isLessThan(300);
        runJobs();
    }

    /** Its time has come for this contact alone. */
    private void rings(String contact, String timer) {
        jobs.createJobQuery().activityId(timer).list().stream()
                .filter(job -> contact.equals(runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .forEach(job -> jobs.executeJob(job.getId()));
        runJobs();
    }

    private List<Map<String, Object>> running() {
        return InFlight.everythingThatRuns(database);
    }

    private String task(String contact, String name) {
        return text("select t.id_" + ON_CONTACT, contact, name);
    }

    private static final String ON_CONTACT = " from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
            + " where e.business_key_ = ? and t.name_ = ?";

    private long tasks(String contact, String name) {
        return count("select count(*)" + ON_CONTACT, contact, name);
    }

    private String due(String contact) {
        return text("select t.due_date_::text" + ON_CONTACT, contact, DECIDE);
    }

    private String desk(String contact, String name) {
        return text(
                "select group_id_ from act_ru_identitylink where task_id_ = ? and group_id_ is not null",
                task(contact, name));
    }

    private long running(String contact, String process) {
        return count(
                "select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                        + " where e.business_key_ = ? and d.key_ = ?",
                contact,
                process);
    }

    private int version(String contact) {
        return Integer.parseInt(text(
                "select d.version_::text from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " join act_re_procdef d on d.id_ = t.proc_def_id_ where e.business_key_ = ? and t.name_ = ?",
                contact,
                DECIDE));
    }

    private String urgency(String contact) {
        return text("select urgency from contact where reference = ?", contact);
    }

    /** As Tasklist loads it. */
    private String form(String contact) {
        return signedIn("dswm1")
                .get("/camunda/api/engine/engine/default/task/" + task(contact, DECIDE) + "/deployed-form")
                .body();
    }

    private long proposed(String contact) {
        return count(
                "select count(*) from family_support_proposal p join destination_decision d on d.id = p.decision"
                        + " join child c on c.id = d.child join contact k on k.id = c.contact where k.reference = ?",
                contact);
    }

    private String text(String sql, Object... parameters) {
        return database.sql(sql).params(List.of(parameters)).query(String.class).single();
    }

    private int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
