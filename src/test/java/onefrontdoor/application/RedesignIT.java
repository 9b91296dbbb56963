package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.platform.engine.NextVersion;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.StartingSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process owner hands in a redesign, a second person makes it live, and there is a way back (P11, INV18). */
class RedesignIT extends FrontDoorScenario {

    private static final String TRIAGE = "contact-triage.bpmn";
    private static final String THRESHOLD = "threshold-decision.bpmn";
    private static final String NAME = "Suggest levels";

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private StartingSet starting;

    @AfterEach
    void takeBack() {
        InFlight.end(runtime);
        List<Integer> live = numbers("select number from live_set order by number desc");
        if (live.size() > 1) {
            assertThat(owner("po1")
                            .submit("/models", "/models/back", Map.of("live", String.valueOf(live.get(0))))
                            .statusCode())
                    .isEqualTo(303);
        }
        NextVersion.takeBack(models);
    }

    @Test
    void goesLiveOnceASecondPersonApprovesAndBackInOneAction() throws Exception {
        clock.moveTo("2026-03-02T10:20");
        String before = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        assertThat(versions(before)).containsExactly(1);
        int first = handedIn(changed(THRESHOLD, "name=\"Propose levels\"", "name=\"" + NAME + "\""));
        int second = handedIn(changed(THRESHOLD, "name=\"Propose levels\"", "name=\"Offer levels\""));
        String page = "/models/redesigns/" + first;
        assertThat(owner("po1").get(page).body())
                .contains("A second person looks at it", "name was “Propose levels” and is “Suggest levels”")
                .contains("Threshold decision, version 1: 1 case at “Decide threshold”; can move");
        String drawing = page + "/drawing?file=processes/frontdoor/" + THRESHOLD;
        assertThat(owner("po1").get(page).body()).contains("=changed\"", "as proposed");
        assertThat(owner("po1").get(drawing).body()).contains(NAME);
        assertThat(owner("po1").get(drawing + "&before=true").body()).doesNotContain(NAME);
        assertThat(owner("po1")
                        .get(page + "/drawing?file=processes/nothing.bpmn")
                        .statusCode())
                .isEqualTo(404);
        assertThat(owner("dswm1").get(drawing).statusCode()).isEqualTo(403);
        assertThat(owner("po1").submit(page, page + "/approval", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(versions()).as("nothing is live by handing it in").containsExactly(1);

        clock.moveTo("2026-03-02T10:30");
        List<Integer> answers = atOnce(() -> approves("po2", first), () -> approves("po2", first));

        assertThat(answers).containsExactlyInAnyOrder(303, 409);
        assertThat(versions()).as("deployed once").containsExactly(1, 2);
        assertThat(versions(before)).as("what runs stays").containsExactly(1);
        forgetThePeopleOfEarlierTests();
        String after = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        assertThat(versions(after)).containsExactly(2);
        assertThat(owner("po2").get("/models/ThresholdDecisionProcess").body()).contains("Version 2");
        assertThat(owner("po2").get("/models/ThresholdDecisionProcess/drawing").body())
                .contains(NAME);
        assertThat(approves("po2", second))
                .as("made from a set that is live no more")
                .isEqualTo(409);
        casesMoveOnceASecondPersonLetsThem(before);
        ModelSet build = new NextVersion().set();
        assertThat(starting.of(build).files().get("processes/frontdoor/" + THRESHOLD))
                .as("outlives a restart of the same build")
                .contains(NAME);
        assertThat(count("select count(*) from audit_entry where deed = 'GOVERN' and who = 'po2'"))
                .isPositive();

        clock.moveTo("2026-03-02T10:40");
        assertThat(owner("po2")
                        .submit("/models", "/models/back", Map.of("live", live()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(owner("po1").get("/models/ThresholdDecisionProcess/drawing").body())
                .doesNotContain(NAME)
                .contains("Propose levels");
        int earlier = Integer.parseInt(live()) - 1;
        assertThat(again(earlier).statusCode())
                .as("picked, for a second person")
                .isEqualTo(303);
        assertThat(again(earlier - 1).body()).contains("This set is the same as what is live", "Once more.");
        assertThat(again(999_999).statusCode()).isEqualTo(422);
        assertThat(owner("po1").get("/models/ThresholdDecisionProcess/drawing").body())
                .as("picking makes nothing live")
                .doesNotContain(NAME);
    }

    private void casesMoveOnceASecondPersonLetsThem(String contact) {
        String page = "/models/ContactTriageProcess";
        assertThat(owner("po1").get(page).body()).contains("Version 1: one case");
        assertThat(moves(Map.of("from", "1")).body()).contains("Nothing was changed", "Why shall the cases not go on");
        assertThat(moves(Map.of("from", "2", "purpose", "The law.")).statusCode())
                .as("what is live has nowhere to move to")
                .isEqualTo(422);
        HttpResponse<String> ordered = moves(Map.of("from", "1", "purpose", "The law changed."));
        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(303);
        String address = ordered.headers().firstValue("Location").orElseThrow();
        String order = address.substring(address.indexOf("/models"));
        assertThat(owner("po1").get(order).body())
                .contains("The law changed.", "1 can move, 0 cannot", "1 at Decide threshold", "One case still runs")
                .doesNotContain(contact, "Move the cases<");
        assertThat(versions(contact)).as("a trial").containsExactly(1);
        assertThat(owner("dswm1").get(order).statusCode()).isEqualTo(403);
        assertThat(answers("po1", order, "/approval")).isEqualTo(403);
        assertThat(answers("po2", order, "/rest")).as("not approved").isEqualTo(409);

        assertThat(answers("po2", order, "/approval")).isEqualTo(303);

        assertThat(versions(contact)).containsExactly(2);
        assertThat(owner("po1").get(order).body()).contains("1 moved, 0 stayed", "No case runs by version 1");
        assertThat(answers("po2", order, "/approval")).as("once").isEqualTo(409);
        assertThat(count(
                        "select count(*) from audit_entry where who = 'po2' and reference = ? and what like 'moved from %'",
                        contact))
                .isEqualTo(1);
    }

    private HttpResponse<String> moves(Map<String, String> typed) {
        String page = "/models/ContactTriageProcess";
        return owner("po1").submit(page, page + "/moves", typed);
    }

    private int answers(String login, String order, String how) {
        return owner(login).submit("/models", order + how, Map.of()).statusCode();
    }

    private HttpResponse<String> again(int set) {
        return owner("po1")
                .submit(
                        "/models",
                        "/models/redesigns/again",
                        Map.of("set", String.valueOf(set), "purpose", "Once more."));
    }

    @Test
    void keepsNothingThatTheCheckRefusesAndSaysWhatToDo() {
        long kept = count("select count(*) from redesign");

        HttpResponse<String> unsafe = hands(changed(TRIAGE, "ThresholdDecisionProcess\"", "AdviceProcess\""));

        assertThat(unsafe.statusCode()).isEqualTo(422);
        assertThat(unsafe.body())
                .contains(
                        "Nothing was changed",
                        "A contact can reach an end from here without the threshold decision",
                        "Names.");
        assertThat(hands(Map.of("notes.txt", "x")).body()).contains("is no model, table or form");
        assertThat(hands(changed(TRIAGE, "<bpmn:process", "<bpmn:process")).body())
                .contains("Nothing in these files differs");
        assertThat(hands(Map.of()).statusCode()).isEqualTo(422);
        assertThat(count("select count(*) from redesign")).isEqualTo(kept);
    }

    @Test
    void isRefusedWithAReasonOnce() {
        int number = handedIn(changed(THRESHOLD, "name=\"Propose levels\"", "name=\"" + NAME + "\""));
        String page = "/models/redesigns/" + number;

        assertThat(owner("po2").submit(page, page + "/refusal", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(owner("po2")
                        .submit(page, page + "/refusal", Map.of("words", "Not in winter."))
                        .statusCode())
                .isEqualTo(303);

        assertThat(owner("po1").get(page).body()).contains("Not made live, says po2", "Not in winter.");
        assertThat(approves("po2", number)).isEqualTo(409);
        assertThat(versions()).containsExactly(1);
    }

    @Test
    void nobodyElseSeesTheModelsAndTheirOwnersSeeNoRecord() {
        clock.moveTo("2026-03-02T10:20");
        String contact = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        for (String login : List.of("dswm1", "hos1", "lp1", "csw1", "cc1", "ig1")) {
            assertThat(owner(login).get("/models").statusCode()).as(login).isEqualTo(403);
        }
        for (String path : List.of("/contacts/" + contact, "/contacts/search", "/desk/numbers", "/plans")) {
            assertThat(owner("po1").get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(owner("po1").get("/home").headers().firstValue("Location").orElseThrow())
                .endsWith("/models");
    }

    private int handedIn(Map<String, String> files) {
        HttpResponse<String> answer = hands(files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        return Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
    }

    private HttpResponse<String> hands(Map<String, String> files) {
        return owner("po1").upload("/models", "/models/redesigns", Map.of("purpose", "Names."), files);
    }

    private int approves(String login, int number) {
        String page = "/models/redesigns/" + number;
        return owner(login).submit("/models", page + "/approval", Map.of()).statusCode();
    }

    private Caller owner(String login) {
        Caller owner = new Caller(port);
        owner.submit("/sign-in", "/sign-in", Map.of("username", login, "password", Staff.PASSWORD));
        return owner;
    }

    private static Map<String, String> changed(String file, String passage, String instead) {
        String text = new NextVersion().set().files().get("processes/frontdoor/" + file);
        assertThat(text).contains(passage);
        return Map.of(file, text.replace(passage, instead));
    }

    private String live() {
        return String.valueOf(numbers("select max(number) from live_set").get(0));
    }

    private List<Integer> numbers(String sql) {
        return database.sql(sql).query(Integer.class).list();
    }

    /** Of the model, in the engine. */
    private Set<Integer> versions() {
        return new TreeSet<>(numbers("select version_ from act_re_procdef where key_ = 'ThresholdDecisionProcess'"));
    }

    /** By which versions the threshold of a contact is decided. */
    private Set<Integer> versions(String contact) {
        return new TreeSet<>(
                database.sql("select d.version_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                                + " where e.business_key_ = ? and d.key_ = 'ThresholdDecisionProcess'")
                        .param(contact)
                        .query(Integer.class)
                        .list());
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> both = people.invokeAll(List.of(one, other));
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            people.shutdown();
        }
    }
}
