package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.directory.ReviewDesk;
import onefrontdoor.frontdoor.AdviceDesk;
import onefrontdoor.frontdoor.Adviser;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.InformationDesk;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.frontdoor.UrgencyDesk;
import onefrontdoor.frontdoor.UrgencyDesk.Change;
import onefrontdoor.handover.Enquiry;
import onefrontdoor.handover.QuestionDesk;
import onefrontdoor.handover.Reply;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;
import onefrontdoor.stepchange.OwnerWatch;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After whole triages with a canary in every field, not one of them is in the engine's tables (P34). */
class NoPersonalDataInTheEngineIT extends FrontDoorScenario {

    private static final Map<String, MakeContact> SCENARIOS = new TreeMap<>(Map.of(
            "2026-03-02T10:20", Scenarios.sc01(),
            "2026-03-03T14:05", Scenarios.sc02(),
            "2026-03-10T15:30", Scenarios.sc07(),
            "2026-03-11T11:05", Scenarios.sc08(),
            "2026-03-18T18:10", Scenarios.sc13(),
            "2026-03-20T12:00", Scenarios.sc15(),
            "2026-04-02T16:40", Scenarios.sc22()));

    private static final Set<String> OF_PLANS = Set.of(
            "Task_AllocateLeadProfessional",
            "Task_WriteUpReview",
            "Task_DecideClosing",
            "Task_CheckAfterClosing",
            "Task_LookAtPlan",
            "Task_ReviewUnfinishedAssessment");

    /** Social care does not answer at first, so that somebody has to reach it. */
    private static final int ROUNDS_IN_SILENCE = 3;

    private record Column(String table, String name, String type) {}

    private static final Map<String, String> PLANS_ARE_KEPT_BY =
            Map.of("tfss-team-manager", "tm1", "head-of-service", "hos1");

    private static final Actor MANAGER = new Actor("dswm1");

    private final List<Column> running = new ArrayList<>();
    private final Canaries canaries = new Canaries();
    private final Map<String, TasklistUser> people = new HashMap<>();
    private final Map<String, Integer> done = new HashMap<>();
    private final List<String> triaged = new ArrayList<>();

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private AdviceDesk advice;

    @Autowired
    private UrgencyDesk urgency;

    @Autowired
    private InformationDesk information;

    @Autowired
    private QuestionDesk questions;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private OwnerWatch watch;

    @Test
    void noWordOfAContactOrADecisionIsInAnyColumnOfTheEngine() {
        SCENARIOS.forEach(this::triage);
        stepDown();
        plans();
        String entry = StaleEntry.comesUp(database, desk);
        open(entry).forEach(task -> work(task, entry));
        assertThat(open(entry)).isEmpty();
        aChildIsLost();
        failOneJobOnPersonalData();

        assertThat(done.keySet()).as("kinds of task worked on").containsAll(CanaryAnswers.WORKERS.keySet());
        List<Column> engine = columns("act\\_%");
        List<String> hits =
                engine.stream().filter(this::holdsCanary).map(Column::toString).toList();
        System.out.printf(
                "P34: %d columns of %d tables scanned after %d tasks for %d canaries, %d hits%n",
                engine.size(),
                engine.stream().map(Column::table).distinct().count(),
                done.values().stream().mapToInt(Integer::intValue).sum(),
                canaries.released() + Canaries.all().size() - 1,
                hits.size());
        assertThat(hits).isEmpty();
        assertThat(engine).hasSizeGreaterThan(200);
    }

    /** The same search over our own tables finds what it looks for. */
    @Test
    void theSearchFindsCanariesWhereTheyBelong() {
        clock.moveTo("2026-03-02T10:20");
        received(canaries.in(Scenarios.sc02()), Channel.PHONE);

        assertThat(columns("c%").stream().filter(this::holdsCanary).map(column -> column.table() + "." + column.name()))
                .contains("contact.worry_concern", "contact.home_address", "child.given_name", "child.nhs_number");
        assertThat(columns("submission").stream().filter(this::holdsCanary).map(Column::name))
                .contains("as_told");
    }

    private void triage(String moment, MakeContact told) {
        clock.moveTo(moment);
        ContactReceipt receipt = received(canaries.in(told), Channel.PHONE);
        String reference = receipt.reference().value();
        triaged.add(reference);
        advice.ask(receipt.reference(), Adviser.HOUSING, canaries.one(), MANAGER);
        if (told.children().isEmpty()) {
            clock.moveTo("2026-04-09T18:00");
            runJobs();
        }
        for (int round = 0; round < 12; round++) {
            open(reference).forEach(task -> work(task, reference));
            runJobs();
            if (round < ROUNDS_IN_SILENCE) {
                isDue("BoundaryEvent_SocialCareSilent");
                open(reference).forEach(task -> work(task, reference));
            }
            new SocialCareSystem(port, database).accept(reference);
            runJobs();
            asksBack(reference);
            isDue("BoundaryEvent_ServiceSilent");
        }
        assertThat(open(reference)).extracting(Task::getTaskDefinitionKey).isEmpty();
        asksForAnExtra(reference);
        isChallenged(reference);
        Urgency other = count("select count(*) from contact where reference = ? and urgency = 'RED'", reference) > 0
                ? Urgency.AMBER
                : Urgency.RED;
        urgency.change(receipt.reference(), new Change(other, canaries.one(), true), MANAGER);
        information.add(receipt.reference(), canaries.one(), MANAGER);
        open(reference).forEach(task -> work(task, reference));
    }

    /** Social care hands the first child of ours that it took on back to early help. */
    private void stepDown() {
        Map.Entry<String, Integer> child = database.sql(
                        "select r.contact_reference, h.number from social_care_request r"
                                + " join child h on h.id = r.child where r.accepted_at is not null and r.returned_at is null"
                                + " and exists (select from threshold_decision d where d.child = h.id"
                                + " and d.superseded_at is null and d.route <> 'NOT_SOCIAL_CARE')"
                                + " and r.closed_at is null and not exists (select from social_care_step_down s"
                                + " where s.contact_reference = r.contact_reference)"
                                + " and not exists (select from restriction x"
                                + " where x.contact_reference = r.contact_reference)"
                                + " and r.contact_reference in (:ours) order by r.asked_at limit 1")
                .param("ours", triaged)
                .query((row, place) -> Map.entry(row.getString(1), row.getInt(2)))
                .single();
        Map<String, String> asked = new HashMap<>(SocialWorker.sc19(child.getKey()));
        asked.put("child", String.valueOf(child.getValue()));
        asked.put("agreedOn", "2026-03-01");
        for (String field :
                List.of("goals", "actions", "offer", "leadName", "leadAgency", "leadReached", "agreedBy", "worker")) {
            asked.put(field, canaries.one());
        }
        HttpResponse<String> answer = new SocialWorker(port, "csw1").asks(asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        open(child.getKey()).forEach(task -> work(task, child.getKey()));
    }

    /** From the first day of every plan past a proposal to close it, until somebody has to look at it. */
    private void plans() {
        for (int week = 0; week < 4; week++) {
            database.sql("select reference, contact_reference from plan")
                    .query((row, place) -> Map.entry(row.getString(1), row.getString(2)))
                    .list()
                    .forEach(plan -> {
                        childrenAreHeard(plan.getKey());
                        open(plan.getKey()).forEach(task -> workOnPlan(task, plan));
                    });
            clock.pass(Duration.ofDays(7));
            runJobs();
        }
    }

    /** The Head of Service looks into it. */
    private void aChildIsLost() {
        String lost = received(canaries.in(Scenarios.sc02()), Channel.PHONE)
                .reference()
                .value();
        LostChild.comesUp(database, watch, lost);
        List<Task> asked = open(lost).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("Task_LookIntoFinding"))
                .toList();
        asked.forEach(task -> work(task, lost));
        assertThat(asked).hasSize(1);
    }

    /** Without it nobody closes a plan. */
    private void childrenAreHeard(String plan) {
        database.sql(
                        "select number from plan_child join plan on plan.reference = plan where plan = ? and state = 'ACTIVE'")
                .param(plan)
                .query(Integer.class)
                .list()
                .forEach(child -> people.computeIfAbsent("dehm1", this::signedIn)
                        .submit(
                                "/plans/" + plan + "/closing",
                                "/plans/" + plan + "/closing/voice/" + child,
                                Map.of("words", canaries.one())));
    }

    private void workOnPlan(Task task, Map.Entry<String, String> plan) {
        if (!task.getTaskDefinitionKey().equals("Task_WriteAssessment")) {
            work(task, plan.getValue());
        } else if (task.getAssignee() == null) {
            writes("/assessments/" + plan.getKey(), keeper(task));
        }
    }

    /** The desk names somebody who writes, and they write of the family. */
    private void writes(String page, String manager) {
        submitted(manager, page, page + "/authors", Map.of("author", "lp1"));
        Map<String, String> mother = Map.of("name", canaries.one(), "relation", canaries.one());
        submitted("lp1", page, page + "/parents", mother);
        submitted("lp1", page, page + "/children/1/reason", Map.of("reason", canaries.one()));
        Map<String, String> words = Map.of("HISTORY", canaries.one(), "HISTORY-version", "0");
        submitted("lp1", page + "/family", page + "/family", words);
    }

    private void submitted(String login, String page, String action, Map<String, String> fields) {
        TasklistUser person = people.computeIfAbsent(login, this::signedIn);
        assertThat(person.submit(page, action, fields).statusCode()).as(action).isEqualTo(303);
    }

    /** Who works on a plan depends on who keeps it and how late something is. */
    private String worker(Task task) {
        return !OF_PLANS.contains(task.getTaskDefinitionKey())
                ? CanaryAnswers.WORKERS.get(task.getTaskDefinitionKey())
                : keeper(task);
    }

    private String keeper(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(PLANS_ARE_KEPT_BY::containsKey)
                .findFirst()
                .map(PLANS_ARE_KEPT_BY::get)
                .orElseGet(() -> CanaryAnswers.WORKERS.getOrDefault(task.getTaskDefinitionKey(), "dehm1"));
    }

    /** Every service that is asked needs to know more first. */
    private void asksBack(String reference) {
        database.sql("select id from service_request where contact_reference = ? and state = 'SENT'")
                .param(reference)
                .query(UUID.class)
                .list()
                .forEach(request -> questions.ask(request, new Enquiry(canaries.one(), Reply.Way.LINK, MANAGER)));
        open(reference).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("Task_AnswerServiceQuestion"))
                .forEach(task -> work(task, reference));
    }

    /** Refused for a family whom targeted family support does not hold. */
    private void asksForAnExtra(String reference) {
        Map<String, String> wish = new HashMap<>(
                Map.of("request", java.util.UUID.randomUUID().toString(), "kind", "ITEM", "amount", "12.50"));
        Stream.of("purpose", "hopedFor", "supplier").forEach(field -> wish.put(field, canaries.one()));
        String page = "/contacts/" + reference + "/budget";
        assertThat(people.computeIfAbsent("tm1", this::signedIn)
                        .submit("/contacts/search", page, wish)
                        .statusCode())
                .isIn(303, 409);
        open(reference).forEach(task -> work(task, reference));
    }

    /** From the talk to the safeguarding partners. */
    private void isChallenged(String reference) {
        database.sql(
                        "select d.id::text from threshold_decision d join child h on h.id = d.child join contact c on c.id ="
                                + " h.contact where c.reference = ? and d.superseded_at is null and d.decided_by = 'dswm1' limit 1")
                .param(reference)
                .query(String.class)
                .optional()
                .ifPresent(decision -> {
                    Map<String, String> said = new HashMap<>(
                            Map.of("request", java.util.UUID.randomUUID().toString(), "decision", decision));
                    Stream.of("name", "role", "reached", "why", "wanted")
                            .forEach(field -> said.put(field, canaries.one()));
                    String page = "/contacts/" + reference + "/disagreement";
                    submitted("cso1", "/contacts/search", page, said);
                    for (int stage = 0; stage < 4; stage++) {
                        open(reference).forEach(task -> work(task, reference));
                    }
                });
    }

    private List<Task> open(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list();
    }

    private void work(Task task, String reference) {
        String kind = task.getTaskDefinitionKey();
        int before = done.merge(kind, 1, Integer::sum);
        Map<String, Object> answers = new HashMap<>(new CanaryAnswers(canaries, numbers(reference)).to(kind, before));
        Stream.of("nextTaf", "checkOn")
                .forEach(field -> answers.computeIfPresent(
                        field, (key, day) -> LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON)
                                .plusDays(6)
                                .toString()));
        complete(task, worker(task), answers);
    }

    /** First a refused attempt, which must leave as little as an accepted one; whoever holds it already is refused the next. */
    private void complete(Task task, String login, Map<String, Object> answers) {
        TasklistUser person = people.computeIfAbsent(login, this::signedIn);
        if (task.getAssignee() == null) {
            person.complete(task.getId(), answers);
        }
        assertThat(person.claim(task.getId()).statusCode()).isEqualTo(204);
        assertThat(person.types(task.getId(), answers, 0).statusCode()).isEqualTo(200);
        assertThat(person.complete(task.getId(), Map.of("note", canaries.one() + "x".repeat(9_000)))
                        .statusCode())
                .isEqualTo(400);
        var answer = person.complete(task.getId(), answers);
        assertThat(answer.statusCode())
                .as(task.getTaskDefinitionKey() + answer.body())
                .isLessThan(300);
        assertThat(inUse().stream().filter(this::holdsCanary))
                .as("while the case runs")
                .isEmpty();
    }

    /** Where values stand while a case runs; they go when it ends. */
    private List<Column> inUse() {
        if (running.isEmpty()) {
            running.addAll(columns("act\\_ru\\_%"));
            running.addAll(columns("act\\_ge\\_%"));
        }
        return running;
    }

    private List<Integer> numbers(String reference) {
        return database.sql(
                        "select h.number from child h join contact c on c.id = h.contact where c.reference = ? order by 1")
                .param(reference)
                .query(Integer.class)
                .list();
    }

    /** A job that fails leaves its exception in the engine; PostgreSQL would put the whole row into the message. */
    private void failOneJobOnPersonalData() {
        clock.moveTo("2026-04-10T10:00");
        String check = "alter table contact add constraint a_test_fails check (urgency is null) not valid";
        database.sql(check).update();
        try {
            frontDoor.receive(
                    canaries.in(Scenarios.sc08()),
                    new onefrontdoor.frontdoor.Submission(
                            java.util.UUID.randomUUID(), Channel.PHONE, onefrontdoor.shared.Actor.REFERRER));
            for (Job job : management.createJobQuery().executable().list()) {
                try {
                    management.executeJob(job.getId());
                } catch (RuntimeException expected) {
                    assertThat(expected).hasStackTraceContaining("a_test_fails");
                }
            }
            assertThat(management.createJobQuery().withException().count()).isPositive();
        } finally {
            database.sql("alter table contact drop constraint a_test_fails").update();
        }
        management.createJobQuery().withException().list().forEach(job -> management.setJobRetries(job.getId(), 3));
        runJobs();
    }

    private List<Column> columns(String tables) {
        return database.sql("""
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = 'public' and table_name like ?
                        and data_type in ('text', 'character varying', 'character', 'bytea', 'json', 'jsonb')""")
                .param(tables)
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private boolean holdsCanary(Column column) {
        String text =
                column.type().equals("bytea") ? "encode(" + column.name() + ", 'escape')" : column.name() + "::text";
        String any = Canaries.all().stream().map(String::toString).collect(Collectors.joining("|"));
        return count("select count(*) from " + column.table() + " where " + text + " ~ ?", any) > 0;
    }
}
