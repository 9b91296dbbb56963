package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.application.EveryQuestion.OpenTask;
import onefrontdoor.application.Question.Place;
import onefrontdoor.application.RecordState.Standing;
import onefrontdoor.platform.engine.Desk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * Everybody asks everything about a record in every state, and nobody is shown a word that is not theirs to see (P5, P6,
 * P8, INV01, INV11, INV13).
 */
class WhoSeesWhatIT extends RecordsInEveryState {

    private static final Map<String, String> FORM =
            Map.of("words", "I must know.", "choice", "RED", "kind", "HIGH_PROFILE", "people", "cso1", "why", "Same.");

    /** Answers that a role gets at an address whatever it asks for; three of them are enough. */
    private static final Set<Integer> SHUT = Set.of(401, 403);

    private static final int OFTEN_ENOUGH = 3;

    /** The whole matrix with -Donefrontdoor.matrix=1; otherwise a seventh of what is asked at the most frequent places. */
    private static final int ONE_IN = Integer.getInteger("onefrontdoor.matrix", 7);

    private static final Set<Place> MOST_FREQUENT = Set.of(Place.CASE, Place.FOUND, Place.ENGINE);

    @Autowired
    private WebApplicationContext application;

    private final List<Shown> shown = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong cells = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();

    /** A secret in an answer. */
    record Shown(Onlooker to, Question question, Secret secret) {

        @Override
        public String toString() {
            return to + ": " + question.pattern() + " about " + question.about() + " " + question.task() + " shows "
                    + secret.kind() + " of " + secret.state();
        }
    }

    /** Fields in which nobody's own words ever stand, although they are personal. */
    private static final Map<String, String> NO_ROOM_FOR_A_SECRET = Map.ofEntries(
            Map.entry("destination_proposal.reason", "the sentence of a rule"),
            Map.entry("level_proposal.reasons", "sentences of rules"),
            Map.entry("sharing_decision.reason", "the sentence of a rule"),
            Map.entry("sharing_decision_part.reason", "the sentence of a rule"),
            Map.entry("indicator_answer.indicator", "chosen from a list"),
            Map.entry("indicator_answer.answer", "chosen from a list"),
            Map.entry("social_care_request.route", "chosen from a list"),
            Map.entry("social_care_step_down.former_plan", "chosen from a list"),
            Map.entry("social_care_step_down.agreed_with", "chosen from a list"),
            Map.entry("social_care_step_down.assessed_on", "a day"),
            Map.entry("social_care_step_down.review_on", "a day"),
            Map.entry("social_care_step_down.agreed_on", "a day"),
            Map.entry("social_care_step_down_answer.accepted", "chosen from a list"),
            Map.entry("social_care_step_down_answer.level", "chosen from a list"),
            Map.entry("social_care_step_down_answer.destination", "chosen from a list"),
            Map.entry("social_care_step_down_answer.rationale", "on the page of social workers alone, who asked"),
            Map.entry("social_care_step_down_end.outcome", "chosen from a list"),
            Map.entry("social_care_step_down_end.closure_code", "chosen from a list"),
            Map.entry("social_care_request.closure_code", "chosen from a list"),
            Map.entry("co_working.agency", "chosen from a list"),
            Map.entry("co_working.on_plan", "chosen from a list"),
            Map.entry("co_working.since", "a day"),
            Map.entry("co_working.until", "a day"),
            Map.entry("restriction_barred.person", "a colleague's user id, found by their name"),
            Map.entry("message.recipient", "who they are to the contact, or a colleague's address"),
            Map.entry("rule_question.facts", "ages and words from lists, for the rules alone; no page reads it"),
            Map.entry("directory_service.document", "published by the service itself"),
            Map.entry("directory_service.source", "published by the service itself"),
            Map.entry("legacy_row.told", "no page reads it, and it is emptied once the family is taken over"),
            Map.entry("service_request.agency", "the code of a service"),
            Map.entry("step_down.agency", "the code of a service"),
            Map.entry("work_ending.agency", "the code of a service"),
            Map.entry("social_care_answer.took_part", "codes of agencies"));

    @Test
    void nobodyIsShownAWordThatIsNotTheirsToSee() {
        assertThat(new PersonalColumns(database).without(secrets.all()))
                .as("every other personal field holds a secret")
                .isSubsetOf(NO_ROOM_FOR_A_SECRET.keySet());
        List<OpenTask> tasks = tasksOfEveryKind();
        assertThat(tasks)
                .extracting(OpenTask::kind)
                .containsAll(CanaryAnswers.WORKERS.keySet())
                .containsAll(CanaryAnswers.ASSESSORS.keySet());
        EveryQuestion questions = new EveryQuestion(application, states.values(), tasks, secrets);
        questions.lists(database.sql("select id_ from act_ru_filter")
                .query(String.class)
                .list());
        questions.privateLinks(links);
        plans.forEach(questions::assessment);
        states.values().forEach(state -> plansOf(state).forEach(plan -> questions.plan(state.name(), plan)));
        List<Onlooker> everybody = everybody();

        everybody.parallelStream().forEach(onlooker -> asksEverything(onlooker, questions));

        WhoMaySee law = WhoMaySee.law();
        List<Shown> violations = against(law);
        report(tasks, questions.all().size(), violations);
        assertThat(violations).isEmpty();
        assertThat(law.rules())
                .as("the search finds what each line of the table permits, so it would find what none does")
                .allSatisfy(rule -> assertThat(against(law.without(rule))).isNotEmpty());
        everybody.forEach(this::isShownWhatIsTheirs);
    }

    private List<String> plansOf(RecordState state) {
        return database.sql("select reference from plan where contact_reference = ?")
                .param(state.reference())
                .query(String.class)
                .list();
    }

    private void asksEverything(Onlooker onlooker, EveryQuestion questions) {
        HttpResponse<String> page = onlooker.caller().get("/contact/purpose");
        Map<String, Integer> shut = new HashMap<>();
        questions.all().stream()
                .filter(question -> isAskedBy(onlooker, question))
                .filter(question -> shut.getOrDefault(question.pattern(), 0) < OFTEN_ENOUGH)
                .forEach(question -> {
                    if (SHUT.contains(asks(onlooker, question, page))) {
                        shut.merge(question.pattern(), 1, Integer::sum);
                    }
                });
        states.values().stream()
                .filter(state -> state.of(onlooker.login()) == Standing.CLOSED)
                .flatMap(state -> questions.formsAbout(state, FORM).stream())
                .forEach(form -> asks(onlooker, form, page));
    }

    /** The page of a record itself is opened by everybody; of what hangs on it, each asks something else. */
    private static boolean isAskedBy(Onlooker onlooker, Question question) {
        boolean often = MOST_FREQUENT.contains(question.place())
                && !question.pattern().endsWith("}")
                && !onlooker.role().equals(Onlooker.ADMINISTRATOR);
        int turn = Objects.hash(
                onlooker.role(), onlooker.login(), question.about(), question.pattern(), question.fields());
        return !often || Math.floorMod(turn, ONE_IN) == 0;
    }

    private int asks(Onlooker onlooker, Question question, HttpResponse<String> page) {
        HttpResponse<String> answer = onlooker.asks(question, page);
        answers.incrementAndGet();
        cells.addAndGet(question.about().isEmpty() ? states.size() : 1);
        assertThat(answer.statusCode()).as("%s to %s", question, onlooker).isLessThan(500);
        secrets.in(answer).stream()
                .filter(secret -> !question.holds(secret.spelt()))
                .map(secret -> new Shown(onlooker, question, secret))
                .forEach(shown::add);
        return answer.statusCode();
    }

    /** Otherwise a page that shows nobody anything would pass. */
    private void isShownWhatIsTheirs(Onlooker onlooker) {
        Set<String> seen = shown.stream()
                .filter(each -> each.to() == onlooker)
                .filter(each -> Set.of(Place.CASE, Place.PARTNER)
                        .contains(each.question().place()))
                .filter(each -> each.secret().kind() == Secret.Kind.CHILD)
                .map(each -> each.secret().state())
                .collect(Collectors.toSet());
        Set<String> theirs = states.values().stream()
                .filter(state -> isAtADeskForAll(onlooker) && state.of(onlooker.login()) != Standing.CLOSED
                        || onlooker.agency()
                                .filter(agency -> state.tells(agency, Secret.Kind.CHILD))
                                .isPresent())
                .map(RecordState::name)
                .collect(Collectors.toSet());
        assertThat(seen).as(onlooker.toString()).containsAll(theirs);
    }

    /** Targeted family support sees the children who are sent to it. */
    private static boolean isAtADeskForAll(Onlooker onlooker) {
        return onlooker.isAtADesk() && !onlooker.role().equals(Desk.TFSS_TEAM_MANAGER.group());
    }

    private List<Onlooker> everybody() {
        List<Onlooker> everybody = new ArrayList<>();
        for (Desk desk : Desk.values()) {
            everybody.add(at(desk.group(), atDesk(desk.group())));
        }
        everybody.add(at("customer-support-officer", ColleaguesFamily.KIM));
        everybody.add(at("duty-social-work-manager", ColleaguesFamily.KIMS_BROTHER));
        everybody.add(at(Onlooker.LEADS, "lp1"));
        everybody.add(at(Onlooker.LEADS, "lp2"));
        everybody.add(at(Onlooker.GOVERNANCE, "ig1"));
        Stream.of("childrens-centre", "targeted-youth-support", "police")
                .map(agency -> Onlooker.OF_AGENCY + agency)
                .forEach(agency -> everybody.add(at(agency, atDesk(agency))));
        everybody.add(new Onlooker(
                Onlooker.ADMINISTRATOR,
                "breakglass",
                TasklistUser.signedIn(port, "breakglass", "an-administrator-of-tests")));
        everybody.add(new Onlooker(Onlooker.ANONYMOUS, "", new Caller(port)));
        everybody.add(new Onlooker(Onlooker.AGENCY_SYSTEM, "", new Caller(port)));
        return everybody;
    }

    private Onlooker at(String role, String login) {
        Caller caller = new Caller(port);
        HttpResponse<String> in =
                caller.submit("/sign-in", "/sign-in", Map.of("username", login, "password", Staff.PASSWORD));
        assertThat(in.headers().firstValue("Location")).as(login).hasValueSatisfying(to -> assertThat(to)
                .endsWith("/home"));
        caller.get("/camunda/app/tasklist/default/");
        return new Onlooker(role, login, caller);
    }

    private String atDesk(String desk) {
        return database.sql(
                        "select min(user_id_) from act_id_membership where group_id_ = ? and user_id_ not in (?, ?)")
                .params(desk, ColleaguesFamily.KIM, ColleaguesFamily.KIMS_BROTHER)
                .query(String.class)
                .single();
    }

    private List<Shown> against(WhoMaySee law) {
        return shown.stream()
                .filter(each -> !law.permits(each.to(), each.question(), each.secret(), states))
                .toList();
    }

    private void report(List<OpenTask> tasks, int questions, List<Shown> violations) {
        Map<Place, Integer> places = new TreeMap<>();
        shown.forEach(each -> places.merge(each.question().place(), 1, Integer::sum));
        System.out.printf(
                "Who sees what: %d states, %d tasks of %d kinds, %d secrets, %d questions, %d answers, %d cells, shown %s,"
                        + " violations %d (95 %% bound %.6f)%n",
                states.size(),
                tasks.size(),
                tasks.stream().map(OpenTask::kind).distinct().count(),
                secrets.all().size(),
                questions,
                answers.get(),
                cells.get(),
                places,
                violations.size(),
                3.0 / cells.get());
        violations.stream().map(Shown::toString).distinct().limit(60).forEach(System.out::println);
    }
}
