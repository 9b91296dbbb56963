package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.application.EveryQuestion.OpenTask;
import onefrontdoor.application.Secret.Kind;
import onefrontdoor.assessment.Part;
import onefrontdoor.assessment.Topic;
import onefrontdoor.family.Birth;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ChildTold;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.PersonTold;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff do to records, over HTTP, leaving a secret wherever they write words of their own. */
abstract class SecretRecords extends RestrictedScenario {

    /** The steps that lead a contact on; other tasks stay as they are. */
    private static final List<String> LEADS_ON = List.of(
            "Task_GatherBasicInformation",
            "Task_DecideThreshold",
            "Task_DecideDestination",
            "Task_AskFamily",
            "Task_ReviewSharing");

    private static final Pattern CODE = Pattern.compile("id=\"code\">([\\w-]+)<");
    private static final int ADULTS = 2;
    private static final int MOST_STEPS = 10;

    @Autowired
    private RuntimeService runtime;

    final Secrets secrets = new Secrets();
    final Map<String, RecordState> states = new LinkedHashMap<>();
    final Map<String, String> plans = new LinkedHashMap<>();
    final List<String> links = new ArrayList<>();
    private final Map<String, NhsNumber> numbers = new HashMap<>();
    private final Set<String> twins = new HashSet<>();
    private final Map<String, TasklistUser> people = new HashMap<>();

    void plant(String state, AContact told) {
        plant(state, told.withAtHome(parent(state), parent(state)).make());
    }

    private PersonTold parent(String state) {
        return new PersonTold("-", "-", Birth.on(secrets.birthday(state, Kind.PEOPLE)), Answer.YES, Answer.YES);
    }

    private void plant(String state, MakeContact told) {
        receive(state, secrets.plantedIn(told, state));
    }

    private void receive(String state, MakeContact planted) {
        numbers.put(state, planted.children().get(0).nhsNumber());
        states.put(state, new RecordState(state, received(planted, Channel.PUBLIC_PAGE)));
    }

    /** Of a colleague, whose name the contact must keep. */
    void plantColleagues(String state, String... listed) {
        MakeContact told = ColleaguesFamily.told().make();
        MakeContact planted = secrets.plantedIn(told, state);
        receive(
                state,
                new MakeContact(
                        planted.referrer(),
                        planted.children(),
                        told.household(),
                        planted.home(),
                        planted.worry(),
                        planted.family()));
        states.computeIfPresent(state, (name, open) -> open.restrictedTo(withDesks(Stream.of(listed))));
    }

    /** About the same child as an earlier contact, as their number says; the number gives neither away any more. */
    void plantTwin(String state, AContact told, String earlier) {
        MakeContact planted = secrets.plantedIn(told.make(), state);
        ChildTold child = planted.children().get(0);
        NhsNumber number = numbers.get(earlier);
        secrets.noLonger(number.value());
        twins.add(state);
        ChildTold same = new ChildTold(
                child.givenName(),
                child.familyName(),
                child.description(),
                child.birth(),
                child.sex(),
                child.school(),
                number,
                child.upn());
        receive(
                state,
                new MakeContact(
                        planted.referrer(),
                        List.of(same),
                        planted.household(),
                        planted.home(),
                        planted.worry(),
                        planted.family()));
    }

    void confirmSame(String state, String earlier) {
        Map<String, String> form = Map.of(
                "here",
                states.get(state).reference() + " child 1",
                "known",
                states.get(earlier).reference() + " child 1",
                "answer",
                "YES",
                "why",
                secrets.word(state, Kind.WORK));
        does("dswm1", state, "people/same", form);
    }

    void takeBack(String state) {
        String link = database.sql("select s.id::text from same_person s join person p on p.id in (s.one, s.other)"
                        + " where p.contact_reference = ? and undone_at is null")
                .param(states.get(state).reference())
                .query(String.class)
                .single();
        does("dswm1", state, "people/undo", Map.of("link", link, "why", secrets.word(state, Kind.WORK)));
    }

    /** Somebody who works on a task, as on the first or a later one of its kind. */
    void works(String state, String kind, int before) {
        Canaries words = new Canaries(() -> secrets.word(state, Kind.WORK), null, null);
        complete(state, kind, new CanaryAnswers(words, List.of(1), ADULTS).to(kind, before));
    }

    private void complete(String state, String kind, Map<String, Object> answers) {
        OpenTask task = task(state, kind);
        TasklistUser worker = person(CanaryAnswers.WORKERS.getOrDefault(kind, CanaryAnswers.ASSESSORS.get(kind)));
        worker.claim(task.id());
        HttpResponse<String> answer = worker.complete(task.id(), answers);
        assertThat(answer.statusCode())
                .as("%s of %s: %s", kind, state, answer.body())
                .isLessThan(300);
        runJobs();
    }

    void decidedAgain(String state) {
        Map<String, Object> again = Map.of(
                "children",
                List.of(Map.of("number", "1", "effect", "DECIDE_AGAIN", "rationale", secrets.word(state, Kind.WORK))));
        complete(state, "Task_ReadNewInformation", again);
    }

    void chooses(String state, String destination) {
        String why = secrets.word(state, Kind.WORK);
        complete(
                state, "Task_DecideDestination", Map.of("children", List.of(TasklistUser.choice(1, destination, why))));
    }

    /** The service that was asked about a record answers. */
    void answers(String state, String answer, String... words) {
        Map<String, Object> said = new HashMap<>(secretsIn(state, words));
        said.put("answer", answer);
        if (answer.equals("DECLINE")) {
            said.put("reason", "OTHER");
        }
        theServiceSays(state, "answer", said);
    }

    /** The service that was asked about a record needs to know more first. */
    void asksBack(String state) {
        theServiceSays(state, "questions", Map.of("question", secrets.word(state, Kind.STORY)));
    }

    /** What the service is told is shared with it. */
    void isAnswered(String state) {
        Map<String, Object> said = Map.of("reply", "ANSWER", "words", secrets.word(state, Kind.STORY));
        complete(state, "Task_AnswerServiceQuestion", said);
    }

    private void theServiceSays(String state, String what, Map<String, Object> said) {
        UUID request = database.sql("select id from service_request where contact_reference = ?")
                .param(states.get(state).reference())
                .query(UUID.class)
                .single();
        HttpResponse<String> heard = new AgencySystem(port, "childrens-centre")
                .asks("POST", "/api/service-requests/" + request + "/" + what, said);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(200);
        runJobs();
    }

    void socialCareSays(String state, String answer, String... words) {
        SocialCareSystem system = new SocialCareSystem(port, database);
        UUID request = system.requests(states.get(state).reference(), 1).get(0);
        Map<String, Object> said = new HashMap<>(secretsIn(state, words));
        if (answer.equals("REFUSED")) {
            said.put("reason", "OTHER");
        }
        assertThat(system.says(request, answer, said).statusCode()).as(state).isEqualTo(204);
        runJobs();
    }

    /** Targeted family support asks twice: one extra is bought and told of, the other waits for a decision. */
    /** Somebody disagrees with the threshold decision on a record. */
    void isChallenged(String state, String by) {
        Map<String, String> said = new HashMap<>(secretsIn(state, "why", "wanted"));
        Stream.of("name", "role", "reached").forEach(field -> said.put(field, secrets.word(state, Kind.REFERRER)));
        said.put("request", UUID.randomUUID().toString());
        String decision = database.sql("select d.id::text from threshold_decision d join child h on h.id = d.child join"
                        + " contact c on c.id = h.contact where c.reference = ? and d.superseded_at is null")
                .param(states.get(state).reference())
                .query(String.class)
                .single();
        said.put("decision", decision);
        does(by, state, "disagreement", said);
    }

    /** Whoever disagreed accepts the explanation, and something was learnt. */
    void accepted(String state) {
        Canaries words = new Canaries(() -> secrets.word(state, Kind.WORK), null, null);
        complete(state, "Task_TalkWithChallenger", new CanaryAnswers(words, List.of(1), ADULTS).ends("ACCEPTED"));
    }

    void extras(String state) {
        String first = asksForExtra(state);
        works(state, "Task_DecideBudgetRequest", 1);
        Map<String, String> bought = new HashMap<>(secretsIn(state, "words"));
        bought.putAll(Map.of("request", first, "purchase", "NOT_BOUGHT"));
        does("tm1", state, "budget/purchase", bought);
        Map<String, String> achieved = new HashMap<>(secretsIn(state, "words"));
        achieved.putAll(Map.of("request", first, "achieved", "PARTLY"));
        does("tm1", state, "budget/outcome", achieved);
        asksForExtra(state);
    }

    /** A service did not take the child over from targeted family support, and said why. */
    void stepsDown(String state) {
        database.sql("with asked as (insert into step_down (id, child, decision, agency, rationale, asked_by, asked_at)"
                        + " select gen_random_uuid(), d.child, d.id, 'volunteers-and-mentors', ?, 'tm1', d.decided_at"
                        + " from destination_decision d join child h on h.id = d.child join contact c on c.id = h.contact"
                        + " where c.reference = ? and d.superseded_at is null returning id)"
                        + " insert into step_down_end (step_down, outcome, reason, words, ended_by, ended_at)"
                        + " select id, 'DECLINED', 'OTHER', ?, 'dehm1', now() from asked")
                .params(secrets.word(state, Kind.WORK), states.get(state).reference(), secrets.word(state, Kind.WORK))
                .update();
    }

    /** By hand, since a child of theirs has a plan, which is closed instead. */
    void workEnded(String state) {
        database.sql("insert into work_ending (placement, child, agency, outcome, words, ended_by, ended_at,"
                        + " moved_to, acknowledged_by)"
                        + " select gen_random_uuid(), h.id, 'childrens-centre', 'MOVED_AWAY', ?, 'dehm1', c.received_at, ?, ?"
                        + " from child h join contact c on c.id = h.contact where c.reference = ? and h.number = 1")
                .params(secrets.word(state, Kind.WORK), secrets.word(state, Kind.WORK), secrets.word(state, Kind.WORK))
                .param(states.get(state).reference())
                .update();
    }

    /** By hand, since a child of theirs has a plan, of which the move is told instead. */
    void movesAway(String state) {
        database.sql(
                        "with told as (insert into move_away (child, agency, authority, reached, moves_on, announced_by, announced_at,"
                                + " answer_due_at) select h.id, 'childrens-centre', ?, ?, '2026-04-01', 'dehm1', c.received_at,"
                                + " c.received_at from child h join contact c on c.id = h.contact where c.reference = ?"
                                + " and h.number = 1 returning id)"
                                + " insert into move_away_end (move, words, ended_by, ended_at) select id, ?, 'dehm1', now() from told")
                .params(secrets.word(state, Kind.WORK), secrets.word(state, Kind.WORK))
                .params(states.get(state).reference(), secrets.word(state, Kind.WORK))
                .update();
    }

    private String asksForExtra(String state) {
        String id = UUID.randomUUID().toString();
        Map<String, String> wish = new HashMap<>(secretsIn(state, "purpose", "hopedFor", "supplier"));
        wish.putAll(Map.of("request", id, "kind", "ITEM", "amount", "120.50"));
        does("tm1", state, "budget", wish);
        return id;
    }

    private Map<String, String> secretsIn(String state, String... fields) {
        return Stream.of(fields).collect(Collectors.toMap(field -> field, field -> secrets.word(state, Kind.WORK)));
    }

    /** Typed and not sent, then handed to a colleague. */
    void draft(String state, String kind, String by, String to) {
        String task = task(state, kind).id();
        String words = secrets.word(state, Kind.WORK);
        person(by).claim(task);
        Map<String, Object> typed = Map.of("children", List.of(Map.of("number", "1", "rationale", words)));
        assertThat(person(by).types(task, typed, 0).statusCode()).isEqualTo(200);
        assertThat(person(by).handsOn(task, to, secrets.word(state, Kind.WORK)).statusCode())
                .isEqualTo(204);
    }

    /** Social care asks early help to take the child over, and notes who works beside it; nobody has answered. */
    void isToStepDown(String state) {
        SocialWorker worker = new SocialWorker(port, "csw1");
        Map<String, String> asked =
                new HashMap<>(SocialWorker.sc19(states.get(state).reference()));
        asked.put("agreedOn", "2026-03-23");
        asked.put("reviewReason", secrets.word(state, Kind.WORK));
        Stream.of(
                        "goals",
                        "actions",
                        "offer",
                        "leadName",
                        "leadAgency",
                        "leadReached",
                        "agreedBy",
                        "worker",
                        "workerReached")
                .forEach(field -> asked.put(field, secrets.word(state, Kind.WORK)));
        assertThat(worker.asks(asked).statusCode()).isEqualTo(303);
        Map<String, String> beside = Map.of(
                "request",
                UUID.randomUUID().toString(),
                "reference",
                states.get(state).reference(),
                "child",
                "1",
                "worker",
                secrets.word(state, Kind.WORK),
                "agency",
                "childrens-centre",
                "onPlan",
                "CHILD_IN_NEED");
        assertThat(worker.submit("/step-downs", "/step-downs/co-working", beside)
                        .statusCode())
                .isEqualTo(303);
    }

    void until(String state, String kind) {
        Map<String, Integer> done = new HashMap<>();
        for (int step = 0;
                step < MOST_STEPS
                        && tasksOn(state).noneMatch(task -> task.kind().equals(kind));
                step++) {
            OpenTask next = tasksOn(state)
                    .filter(task -> LEADS_ON.contains(task.kind()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing leads " + state + " on to " + kind));
            works(state, next.kind(), done.merge(next.kind(), 1, Integer::sum));
        }
    }

    private OpenTask task(String state, String kind) {
        return tasksOn(state)
                .filter(task -> task.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Of each kind one on an ordinary record; all of one that is not open, that the public told of or that names another. */
    List<OpenTask> tasksOfEveryKind() {
        Map<String, OpenTask> found = new LinkedHashMap<>();
        states.values().stream().flatMap(state -> tasksOn(state.name())).forEach(task -> {
            RecordState state = states.get(task.state());
            boolean alike = state.listed() == null
                    && !twins.contains(task.state())
                    && !task.state().contains("public");
            found.putIfAbsent(alike ? task.kind() : task.state() + task.kind(), task);
        });
        entryTasks().forEach(task -> found.put(task.kind(), task));
        return List.copyOf(found.values());
    }

    /** Tasks that are about no record but about an entry of the directory. */
    private Stream<OpenTask> entryTasks() {
        return database
                .sql("select reference from directory_review where ended_at is null")
                .query(String.class)
                .list()
                .stream()
                .flatMap(review -> tasksUnder(review, Question.NOTHING));
    }

    Stream<OpenTask> tasksOn(String state) {
        return tasksUnder(states.get(state).reference(), state);
    }

    private Stream<OpenTask> tasksUnder(String reference, String state) {
        return database
                .sql("select t.id_, t.task_def_key_, t.proc_inst_id_ from act_ru_task t"
                        + " join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = ?"
                        + " or e.business_key_ in (select reference from plan where contact_reference = ?)"
                        + " order by t.id_")
                .params(reference, reference)
                .query((row, number) -> new OpenTask(row.getString(1), row.getString(2), state, row.getString(3)))
                .list()
                .stream();
    }

    /** A plan begins for a child who went to early help, and the lead professional writes into every part. */
    void isAssessed(String state) {
        Map<String, Object> lead = lead(state);
        lead.put("leadLogin", "lp1");
        complete(state, "Task_AllocateLeadProfessional", lead);
        runJobs();
        plans.put(
                state,
                database.sql("select reference from plan where contact_reference = ?")
                        .param(states.get(state).reference())
                        .query(String.class)
                        .single());
        assesses(state, "children/1/reason", Map.of("reason", secrets.word(state, Kind.ASSESSMENT)));
        Map<String, String> parent =
                Map.of("name", secrets.word(state, Kind.ASSESSMENT), "relation", secrets.word(state, Kind.ASSESSMENT));
        assesses(state, "parents", parent);
        Stream.of("family", "child-1", "parent-1").forEach(part -> assesses(state, part, texts(state, part)));
        assesses(state, "family", Map.of("HISTORY", secrets.word(state, Kind.ASSESSMENT), "HISTORY-version", "0"));
        assesses(state, "family/HISTORY/choice", Map.of("choice", "MINE", "version", "1"));
    }

    private Map<String, String> texts(String state, String part) {
        Map<String, String> texts = new HashMap<>();
        Part of = Part.read(part).orElseThrow();
        Stream.of(Topic.values()).filter(topic -> topic.isAbout(of)).forEach(topic -> {
            texts.put(topic.name(), secrets.word(state, Kind.ASSESSMENT));
            texts.put(topic.name() + "-version", "0");
        });
        return texts;
    }

    private void assesses(String state, String page, Map<String, String> fields) {
        String address = "/assessments/" + plans.get(state);
        HttpResponse<String> answer = person("lp1").submit(address, address + "/" + page, fields);
        assertThat(answer.statusCode()).as("%s of %s", page, state).isEqualTo(303);
    }

    /** A manager sends it back, or has it before them still. */
    void isSubmitted(String state, boolean comesBack) {
        complete(state, "Task_WriteAssessment", Map.of());
        if (comesBack) {
            complete(
                    state,
                    "Task_CheckQuality",
                    Map.of("quality", "RETURNED", "found", secrets.word(state, Kind.ASSESSMENT)));
        }
    }

    /** Somebody elsewhere leads the family's plan. */
    void leads(String state) {
        Map<String, Object> lead = lead(state);
        Stream.of("leadName", "leadAgency", "leadReached")
                .forEach(field -> lead.put(field, secrets.word(state, Kind.LEAD)));
        complete(state, "Task_AllocateLeadProfessional", lead);
        meets(state);
    }

    /** Somebody joins the team and sends a report, and minutes are kept. */
    private void meets(String state) {
        String page = "/plans/" + planOf(state) + "/meeting";
        String email = secrets.word(state, Kind.WORK) + "@example.test";
        Map<String, String> member = new HashMap<>(Map.of("kind", "FAMILY", "email", email));
        Stream.of("name", "part", "reached", "language")
                .forEach(field -> member.put(field, secrets.word(state, Kind.WORK)));
        submitted(person("dehm1"), page, page + "/member", member);
        String id = database.sql("select id::text from taf_member where plan = ?")
                .param(planOf(state))
                .query(String.class)
                .single();
        Map<String, String> absent =
                Map.of("attendance-" + id, "ABSENT_WITH_REPORT", "report-" + id, secrets.word(state, Kind.WORK));
        submitted(person("dehm1"), page, page + "/attendance", absent);
        submitted(person("dehm1"), page, page + "/minutes", Map.of("DECISIONS", secrets.word(state, Kind.WORK)));
    }

    /** A grandparent whom the contact does not mention, and who helps them. */
    void isNotedOfTheFamily(String state) {
        String plan = database.sql("select reference from plan where contact_reference = ?")
                .param(states.get(state).reference())
                .query(String.class)
                .single();
        String family = "/plans/" + plan + "/family";
        Map<String, Map<String, String>> notes = new LinkedHashMap<>();
        notes.put("/member", Map.of("name", secrets.word(state, Kind.LEAD), "sex", "MALE"));
        notes.put("/tie", Map.of("one", "named 1", "kind", "PARENT", "other", "person 1"));
        notes.put("/service", Map.of("who", "named 1", "kind", "HOUSING", "person", secrets.word(state, Kind.LEAD)));
        notes.forEach((form, typed) -> assertThat(
                        person("dehm1").submit(family, family + form, typed).statusCode())
                .as(form)
                .isEqualTo(303));
    }

    /** The family was to move to the area of another authority, and stays after all. */
    void stays(String state) {
        String plan = database.sql("select reference from plan where contact_reference = ?")
                .param(states.get(state).reference())
                .query(String.class)
                .single();
        String page = "/plans/" + plan;
        Map<String, String> move = new HashMap<>(secretsIn(state, "authority", "reached"));
        move.putAll(Map.of("movesOn", "2026-06-01", "transfer", "NOT_AGREED"));
        Map<String, String> answer = new HashMap<>(secretsIn(state, "person", "words"));
        answer.put("answer", "STAYS");
        assertThat(person("dehm1").submit(page, page + "/move", move).statusCode())
                .isEqualTo(303);
        assertThat(person("dehm1").submit(page, page + "/moved", answer).statusCode())
                .isEqualTo(303);
    }

    private Map<String, Object> lead(String state) {
        Canaries words = new Canaries(() -> secrets.word(state, Kind.WORK), null, null);
        return new HashMap<>(new CanaryAnswers(words, List.of(1), ADULTS).to("Task_AllocateLeadProfessional", 1));
    }

    /** What the plan of a family is for, what is done, what became of it and what the child says. */
    void aims(String state) {
        Map<String, String> need = new HashMap<>(secretsIn(state, "words"));
        need.putAll(Map.of("about", "child-1", "kind", "EDU", "score", "2"));
        plans(state, "/actions", "/needs", need);
        Map<String, String> action = new HashMap<>(secretsIn(state, "aim", "measure", "doerNamed"));
        action.put("doer", "TEAM");
        plans(state, "/actions", "/needs/1/action", action);
        action.putAll(secretsIn(state, "note"));
        action.putAll(Map.of("version", "1", "status", "DONE"));
        plans(state, "/actions", "/actions/1", action);
        Map<String, String> outcome = new HashMap<>(secretsIn(state, "words"));
        outcome.putAll(Map.of("outcome", "ACHIEVED", "score", "5"));
        plans(state, "/closing", "/closing/need/1", outcome);
        plans(state, "/closing", "/closing/voice/1", secretsIn(state, "words"));
    }

    private void plans(String state, String page, String form, Map<String, String> fields) {
        String plan = "/plans/" + planOf(state);
        assertThat(person("dehm1").submit(plan + page, plan + form, fields).statusCode())
                .as("%s of %s", form, state)
                .isEqualTo(303);
    }

    private String planOf(String state) {
        return database.sql("select reference from plan where contact_reference = ?")
                .param(states.get(state).reference())
                .query(String.class)
                .single();
    }

    /** Without a last meeting; and somebody has asked how the family is, whose task another one has still to do. */
    void isClosed(String state) {
        Canaries words = new Canaries(() -> secrets.word(state, Kind.WORK), null, null);
        CanaryAnswers answers = new CanaryAnswers(words, List.of(1), ADULTS);
        Map<String, Object> review = new HashMap<>(answers.to("Task_WriteUpReview", 1));
        review.put("outcome", "REVIEWED_WITHOUT_MEETING");
        complete(state, "Task_WriteUpReview", review);
        complete(state, "Task_DecideClosing", answers.to("Task_DecideClosing", 2));
        database.sql(
                        "insert into plan_check (plan, answer, words, by_whom, at) values (?, 'STILL_WELL', ?, 'dehm1', now())")
                .params(planOf(state), secrets.word(state, Kind.WORK))
                .update();
    }

    /** Somebody who agreed is given a link of their own with which to stop it. */
    void privateLink(String state) {
        String page = "/contacts/" + states.get(state).reference() + "/agreement";
        HttpResponse<String> made =
                person("cso1").submit(page, page + "/link", Map.of("who", "person 1", "way", "LETTER"));
        Matcher code = CODE.matcher(made.body());
        assertThat(code.find()).as(made.body()).isTrue();
        links.add("/stop-sharing/" + code.group(1));
    }

    /** Typed on the public pages and left. */
    void begunByAVisitor() {
        Caller visitor = new Caller(port);
        visitor.submit("/contact/purpose", "/contact/purpose", Map.of("purpose", "WORRY"));
        String words = secrets.word("open", Kind.UNSENT);
        submitted(visitor, "/contact/concern", "/contact/concern", Map.of("concern", words));
    }

    void begunOnThePhone() {
        String page = "/desk/contacts/new";
        Map<String, String> typed =
                Map.of("token", UUID.randomUUID().toString(), "concern", secrets.word("open", Kind.UNSENT));
        assertThat(person("cso1").submit(page, page + "/kept", typed).statusCode())
                .isEqualTo(204);
    }

    /** Something else under the key of a contact that was received before. */
    void toldTwice(String state) {
        UUID key = database.sql("select token from contact where reference = ?")
                .param(states.get(state).reference())
                .query(UUID.class)
                .single();
        String words = secrets.word(state, Kind.UNSENT);
        MakeContact other = AContact.aContact().saying(words).make();
        assertThatThrownBy(() -> frontDoor.receive(other, new Submission(key, Channel.PUBLIC_PAGE, Actor.REFERRER)))
                .hasMessageContaining("already made");
    }

    void onTheRota() {
        String desk = "duty-social-work-manager";
        String rota = "/desk/rota";
        submitted(person("dswm1"), rota + "?desk=" + desk, rota, shift(desk, "dswm1"));
        String id = database.sql("select id::text from duty_shift")
                .query(String.class)
                .single();
        Map<String, String> sooner =
                Map.of("day", "2026-03-27", "time", "12:00", "reason", secrets.word("open", Kind.ROTA));
        submitted(person("dswm1"), rota + "?desk=" + desk, rota + "/shifts/" + id + "/end", sooner);
    }

    private Map<String, String> shift(String desk, String person) {
        return Map.of(
                "desk", desk,
                "person", person,
                "service", "Social care",
                "duty", "PRIMARY",
                "fromDay", "2026-03-27",
                "fromTime", "09:00",
                "untilDay", "2026-03-27",
                "untilTime", "17:00",
                "reason", secrets.word("open", Kind.ROTA));
    }

    void handsOver(String login, String desk) {
        String page = "/desk/hand-over";
        Map<String, String> words = Map.of(
                "desk",
                desk,
                "notes",
                secrets.word("open", Kind.HANDED_OVER),
                "reason",
                secrets.word("open", Kind.HANDED_OVER),
                "to",
                "");
        submitted(person(login), page, page, words);
    }

    private static void submitted(Caller person, String page, String action, Map<String, String> fields) {
        HttpResponse<String> answer = person.submit(page, action, fields);
        assertThat(answer.statusCode()).as(action + answer.body()).isEqualTo(303);
    }

    HttpResponse<String> does(String login, String state, String page, Map<String, String> fields) {
        String address = "/contacts/" + states.get(state).reference() + "/";
        HttpResponse<String> answer = person(login).submit(address + page.split("/")[0], address + page, fields);
        assertThat(answer.statusCode()).as("%s on %s", page, state).isEqualTo(303);
        runJobs();
        return answer;
    }

    TasklistUser person(String login) {
        return people.computeIfAbsent(login, this::signedIn);
    }

    /** @param until when it is to be asked again, for an agreement */
    Map<String, String> says(String state, String parent, String answer, String until) {
        Map<String, String> form = new HashMap<>(Map.of(
                "whose",
                "child 1",
                "to",
                "SHARE",
                "answer",
                answer,
                "answeredBy",
                parent,
                "capacity",
                "PARENTAL_RESPONSIBILITY",
                "means",
                "VERBAL",
                "statement",
                "2026-1"));
        Stream.of("evidence", "witnessedBy", "language", "interpreter")
                .forEach(field -> form.put(field, secrets.word(state, Kind.SHARING)));
        form.putAll(
                answer.equals("AGREED")
                        ? Map.of(
                                "purpose-SHARE_NAMED", "yes",
                                "with-childrens-centre", "yes",
                                "without-targeted-youth-support", "yes",
                                "reviewOn", until)
                        : Map.of("reason", secrets.word(state, Kind.SHARING)));
        return form;
    }

    Map<String, String> override(String state) {
        Map<String, String> form = new HashMap<>(ConsentPagesScenario.CRIME);
        form.putAll(Map.of(
                "facts", secrets.word(state, Kind.SHARING),
                "whyNot", secrets.word(state, Kind.SHARING),
                "balance", secrets.word(state, Kind.SHARING),
                "authorisation", UUID.randomUUID().toString(),
                "reviewOn", "2026-04-20"));
        return form;
    }

    /** @param keeper restricts the record, and is on its list like the others */
    void restrict(String state, String keeper, String... others) {
        String why = secrets.word(state, Kind.RESTRICTION);
        does(
                keeper,
                state,
                "restriction",
                Map.of("kind", "HIGH_PROFILE", "people", String.join(",", others), "words", why));
        states.computeIfPresent(
                state,
                (name, open) -> open.restrictedTo(withDesks(Stream.concat(Stream.of(keeper), Stream.of(others)))));
    }

    private static Map<String, String> withDesks(Stream<String> logins) {
        return logins.collect(Collectors.toMap(login -> login, Staff::deskOf));
    }

    void breakGlass(String state, String... logins) {
        for (String login : logins) {
            String reference = states.get(state).reference();
            HttpResponse<String> answer = person(login)
                    .submit(
                            "/contacts/search",
                            "/contacts/break-glass",
                            Map.of("record", reference, "words", secrets.word(state, Kind.RESTRICTION)));
            assertThat(answer.statusCode()).as(state).isEqualTo(303);
        }
    }
}
