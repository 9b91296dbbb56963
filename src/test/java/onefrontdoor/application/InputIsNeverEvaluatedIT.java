package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.Filter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import onefrontdoor.frontdoor.Scenarios;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What people type stays text; three layers each stop an expression on their own (P11, CVE-2026-109432). */
class InputIsNeverEvaluatedIT extends FrontDoorScenario {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final List<String> EXPRESSION_BODIES = List.of(
            "{\"taskNameExpression\":\"%s\"}",
            "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}",
            "{\"orQueries\":[{\"orQueries\":[{\"dueBeforeExpression\":\"%s\"}]}]}",
            "{\"orQueries\":[{\"candidateGroupExpression\":\"%s\",\"candidateGroupsExpression\":\"%s\"}]}",
            "{\"orQueries\":[{\"candidateGroup\\u0045xpression\":\"%s\"}]}",
            "{\"query\":{\"processInstanceBusinessKeyExpression\":\"%s\"},\"name\":\"x\",\"resourceType\":\"Task\"}",
            "{\"name\":\"%s\",\"resourceType\":\"Task\",\"query\":{\"orQueries\":[{\"ownerExpression\":\"%s\"}]}}",
            "{\"EXPRESSION\":\"%s\"}",
            "{\"createdAfterexpression \":\"%s\"}");

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @BeforeEach
    void releaseTheCanary() {
        if (!beans.containsBean("canaryDelegate")) {
            beans.registerSingleton("canaryDelegate", new CanaryDelegate());
        }
    }

    @Test
    void nothingThatReferrersOrStaffTypeIsEvaluated() {
        clock.moveTo("2026-03-03T14:05");
        int inputs = 0;
        try (Evaluations evaluations = new Evaluations()) {
            inputs += throughTheApi(evaluations);
            inputs += throughThePages(evaluations);
            inputs += throughHeadersAndAddresses(evaluations);
            System.out.printf(
                    "P11: %d payloads, %d inputs filled, %d evaluations%n",
                    evaluations.payloads().size(), inputs, evaluations.count());
            assertThat(evaluations.count()).isZero();
        }
    }

    private int throughTheApi(Evaluations evaluations) {
        int inputs = 0;
        int triaged = 0;
        AgencySystem school = new AgencySystem(port, "test-school");
        TasklistUser socialWork = signedIn("dswm1");
        for (String payload : evaluations.payloads()) {
            Canaries fields = new Canaries(payload);
            Map<String, Object> body = new LinkedHashMap<>(AgencySystem.body(fields.in(Scenarios.sc02())));
            @SuppressWarnings("unchecked")
            Map<String, Object> professional = new LinkedHashMap<>((Map<String, Object>) body.get("professional"));
            professional.put("email", "a@example.test");
            professional.put("phone", "01632 960123");
            body.put("professional", professional);
            @SuppressWarnings("unchecked")
            Map<String, Object> home = new LinkedHashMap<>((Map<String, Object>) body.get("home"));
            home.put("postcode", "ZZ99 3VZ");
            body.put("home", home);
            forgetThePeopleOfEarlierTests();
            HttpResponse<String> made = school.send(Caller.write(body), UUID.randomUUID());
            evaluations.look(made.body());
            inputs += fields.released();
            if (made.statusCode() == 201) {
                inputs += triage(evaluations, socialWork, Caller.read(made), payload);
                triaged++;
            }
        }
        assertThat(triaged).as("payloads that went the whole way to a decision").isGreaterThan(20);
        return inputs;
    }

    private int triage(Evaluations evaluations, TasklistUser socialWork, JsonNode made, String payload) {
        runJobs();
        String task = socialWork.taskId(made.path("reference").asText());
        socialWork.claim(task);
        evaluations.look(socialWork.open(task).body());
        var decided = socialWork.decideThreshold(task, judgement(1, "LEVEL_3", "SECTION_17", payload));
        assertThat(decided.statusCode()).isLessThan(300);
        runJobs();
        evaluations.look(decided.body());
        evaluations.look(new Caller(port).get(made.path("statusUrl").asText()).body());
        return 1;
    }

    private int throughThePages(Evaluations evaluations) {
        int inputs = 0;
        Caller somebody = new Caller(port);
        Referring referring = new Referring(somebody);
        referring.begin();
        TasklistUser officer = signedIn("cso1");
        String phonePage = officer.get("/desk/contacts/new").body();
        assertThat(Referring.fields(phonePage, "x")).hasSizeGreaterThan(40);
        for (String payload : evaluations.payloads()) {
            for (String page : List.of(
                    "/contact/your-details", "/contact/children/1/name", "/contact/address", "/contact/concern")) {
                HttpResponse<String> answer = referring.fill(page, payload);
                evaluations.look(answer.body());
                inputs += Referring.fields(answer.body(), payload).size();
            }
            evaluations.look(somebody.get("/contact/check").body());
            Map<String, String> fields = Referring.fields(phonePage, payload);
            evaluations.look(officer.submit("/desk/contacts/new", "/desk/contacts/new", fields)
                    .body());
            inputs += fields.size();
        }
        for (String page : Referring.PAGES) {
            evaluations.look(referring.fill(page, evaluations.payloads().get(4)).body());
        }
        return inputs;
    }

    private int throughHeadersAndAddresses(Evaluations evaluations) {
        int inputs = 0;
        try (Wire wire = new Wire(port)) {
            for (String payload : evaluations.payloads()) {
                String encoded = java.net.URLEncoder.encode(payload, StandardCharsets.UTF_8)
                        .replace("+", "%20");
                for (String target : List.of(
                        "/contact/purpose?change=" + encoded,
                        "/contact/concern?" + encoded + "=1",
                        "/sign-in?error=" + encoded,
                        "/status/" + encoded,
                        "/contact/" + encoded)) {
                    evaluations.look(wire.send(
                                    "GET",
                                    target,
                                    "User-Agent: " + payload + "\r\nReferer: " + payload + "\r\nAccept-Language: "
                                            + payload + "\r\nX-Forwarded-For: " + payload + "\r\n")
                            .body());
                    inputs += 5;
                }
            }
        }
        return inputs;
    }

    @Test
    void theEngineWebApiTakesNoExpressionFromStaffOrAdministrator() {
        int tried = 0;
        try (Evaluations evaluations = new Evaluations();
                Wire wire = new Wire(port)) {
            for (TasklistUser person : List.of(
                    signedIn("dswm1"), TasklistUser.signedIn(port, "breakglass", "an-administrator-of-tests"))) {
                String filter = Caller.read(
                                person.get(ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=50"))
                        .get(0)
                        .path("id")
                        .asText();
                for (String address : List.of(
                        "POST " + ENGINE + "/task",
                        "POST " + ENGINE + "/task/count",
                        "POST " + ENGINE + "/filter/create",
                        "PUT " + ENGINE + "/filter/" + filter,
                        "POST " + ENGINE + "/filter/" + filter + "/list",
                        "POST " + ENGINE + "/filter/" + filter + "/count",
                        "POST " + ENGINE + "/history/task",
                        "POST /camunda/api/cockpit/plugin/base/default/process-instance")) {
                    for (String body : EXPRESSION_BODIES) {
                        String[] route = address.split(" ");
                        var answer = wire.send(
                                route[0],
                                route[1],
                                new Browser(person).headers() + "Content-Type: application/json\r\n",
                                body.replace("%s", "${canaryDelegate.sing()}").getBytes(StandardCharsets.UTF_8));
                        tried++;
                        assertThat(answer.status())
                                .as(person.login() + address + body)
                                .isIn(400, 403);
                        evaluations.look(answer.body());
                    }
                }
                for (String query : List.of("assigneeExpression", "taskNam%65Expression", "dueBeforeExpressio%6E")) {
                    var answer = person.get(
                            ENGINE + "/filter/" + filter + "/list?" + query + "=%24%7BcanaryDelegate.sing()%7D");
                    tried++;
                    assertThat(answer.statusCode()).isEqualTo(400);
                }
            }
            System.out.printf("P11: %d requests with expression keys, %d evaluations%n", tried, evaluations.count());
            assertThat(evaluations.count()).isZero();
        }
    }

    /** First layer alone. */
    @Test
    void theRoutesAloneKeepExpressionsFromStaff() throws Exception {
        for (String body : EXPRESSION_BODIES) {
            assertThat(passes(new EngineFilters().routes(), "POST", ENGINE + "/task", body))
                    .isFalse();
            assertThat(passes(new EngineFilters().routes(), "POST", ENGINE + "/filter/create", body))
                    .isFalse();
        }
    }

    /** Second layer alone. */
    @Test
    void theBodiesAloneAreReadForExpressions() throws Exception {
        for (String body : EXPRESSION_BODIES) {
            assertThat(passes(new EngineFilters().bodies(), "POST", ENGINE + "/task", body))
                    .as(body)
                    .isFalse();
        }
        assertThat(passes(new EngineFilters().bodies(), "POST", ENGINE + "/task", "{\"assignee\":\"${x}\"}"))
                .isTrue();
    }

    private static boolean passes(Filter filter, String method, String path, String body) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    /** Third layer alone: as if both filters were gone. */
    @Test
    void theEngineAloneRefusesExpressionsWithoutAProcess() {
        int tried = 0;
        try (Evaluations evaluations = new Evaluations()) {
            identities.setAuthentication("dswm1", List.of("duty-social-work-manager"));
            for (String payload : evaluations.payloads()) {
                if (payload.contains("${") || payload.contains("#{")) {
                    for (TaskQuery query : queries(payload)) {
                        tried++;
                        refuses(payload, () -> query.listPage(0, 10));
                    }
                    tried++;
                    storedFilterIsRefused(payload);
                }
            }
            System.out.printf(
                    "P11: %d queries without any filter before them, %d evaluations%n", tried, evaluations.count());
            assertThat(evaluations.count()).isZero();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** What JUEL can read is refused, by the engine at the top and by our guard below; the rest fails while it is read. */
    private static void refuses(String payload, ThrowingCallable query) {
        assertThatThrownBy(query).as(payload).hasStackTraceContaining(isReadable(payload) ? "Expressions are " : "");
    }

    private static boolean isReadable(String payload) {
        try {
            new JuelExpressionManager().createExpression(payload);
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private List<TaskQuery> queries(String payload) {
        List<TaskQuery> queries = new ArrayList<>();
        queries.add(tasks.createTaskQuery().taskAssigneeExpression(payload));
        queries.add(tasks.createTaskQuery().dueBeforeExpression(payload));
        queries.add(tasks.createTaskQuery().taskCandidateGroupInExpression(payload));
        queries.add(tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(payload)
                .taskOwnerExpression(payload)
                .endOr());
        queries.add(tasks.createTaskQuery()
                .or()
                .processInstanceBusinessKeyExpression(payload)
                .endOr());
        return queries;
    }

    private void storedFilterIsRefused(String payload) {
        identities.clearAuthentication();
        try {
            var stored = filters.newTaskFilter("evil " + UUID.randomUUID());
            stored.setQuery(
                    tasks.createTaskQuery().or().taskAssigneeExpression(payload).endOr());
            String id = filters.saveFilter(stored).getId();
            identities.setAuthentication("dswm1", List.of("duty-social-work-manager"));
            refuses(payload, () -> filters.listPage(id, 0, 10));
            identities.clearAuthentication();
            filters.deleteFilter(id);
        } catch (org.camunda.bpm.engine.ProcessEngineException refusedAlready) {
            // A syntax that JUEL cannot read is refused when the filter is stored.
        } finally {
            identities.setAuthentication("dswm1", List.of("duty-social-work-manager"));
        }
    }

    /** The detector detects: the stock engine evaluates what ours refuses. */
    @Test
    void theStockEngineWouldHaveEvaluated() {
        try (Evaluations evaluations = new Evaluations()) {
            JuelExpressionManager stock = new JuelExpressionManager(Map.of("canaryDelegate", new CanaryDelegate()));
            engine.getCommandExecutorTxRequired().execute(context -> {
                stock.createExpression("${canaryDelegate.sing()}").getValue(null);
                evaluations.look(
                        String.valueOf(stock.createExpression("${7919*104729}").getValue(null)));
                return null;
            });
            assertThat(evaluations.count()).isEqualTo(2);
        }
    }

    @Test
    void noScriptLanguageIsWithinReachOfTheEngine() {
        List<String> names = new ScriptEngineManager()
                .getEngineFactories().stream()
                        .map(ScriptEngineFactory::getLanguageName)
                        .sorted()
                        .toList();
        assertThat(names)
                .as("on the class path: only what the engine brings itself")
                .containsExactly("JSP 2.1 EL", "feel", "feel-unary-tests");
        for (String language : List.of("juel", "feel", "javascript", "js", "groovy", "python", "ruby", "ecmascript")) {
            assertThatThrownBy(() -> engine.getCommandExecutorTxRequired()
                            .execute(context -> engine.getScriptingEngines().getScriptEngineForLanguage(language)))
                    .as(language)
                    .isInstanceOf(org.camunda.bpm.engine.ProcessEngineException.class);
        }
    }
}
