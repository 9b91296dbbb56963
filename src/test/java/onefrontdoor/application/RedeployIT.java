package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import onefrontdoor.TestDatabase;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.platform.MigrateCases;
import onefrontdoor.platform.ShowEffect;
import onefrontdoor.platform.engine.CaseMoved;
import onefrontdoor.platform.engine.EffectReport;
import onefrontdoor.platform.engine.FlightTrial;
import onefrontdoor.platform.engine.FlowMigration;
import onefrontdoor.platform.engine.FlowMove;
import onefrontdoor.platform.engine.FlowMove.Clocks;
import onefrontdoor.platform.engine.NextVersion;
import onefrontdoor.platform.engine.NoSuchFlow;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.process.Differences;
import onefrontdoor.shared.Actor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A new version of the models while contacts and plans run; and how they are moved to it (INV18, SC34). */
class RedeployIT extends EarlyHelpScenario {

    private static final String TRIAGE = "ContactTriageProcess";
    private static final String PLAN = "EarlyHelpPlanProcess";
    private static final String REVIEW = "processes/taf/taf-review.bpmn";
    private static final Actor OWNER = new Actor("breakglass");
    private static final String WORDS = "Breakfast club helps.";

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FlowMigration migration;

    @Autowired
    private FlightTrial trial;

    private String plan;
    private String contact;
    private TasklistUser manager;
    private String task;

    @BeforeEach
    void aPlanAndAContactThatSomebodyDecides() {
        plan = anActivePlan();
        contact = received(Scenarios.sc03(), Channel.PUBLIC_PAGE).reference().value();
        manager = signedIn("dswm1");
        task = manager.taskId(contact);
        manager.claim(task);
        assertThat(manager.types(task, typed(), 0).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void takeTheNewVersionsBack() {
        InFlight.end(runtime);
        NextVersion.takeBack(models);
    }

    @Test
    void leavesTasksClocksAndDraftsAsTheyWereAndShowsTheVersion() {
        List<Map<String, Object>> before = everythingThatRuns();

        versionTwo().start(models);

        assertThat(everythingThatRuns()).isEqualTo(before).isNotEmpty();
        JsonNode shown = Caller.read(manager.atDesk(task));
        assertThat(shown.at("/draft/answers/children/0/rationale").asText()).isEqualTo(WORDS);
        assertThat(page("/contacts/" + contact)).contains("Contact triage, version 1", "Threshold decision, version 1");
        assertThat(page("/plans/" + plan)).contains("Early help plan, version 1", "Taf review, version 1");
        assertThat(form(task)).contains("The worry, in their words");
        decided();

        String later = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        assertThat(page("/contacts/" + later)).contains("Threshold decision, version 2");
        assertThat(form(manager.taskId(later))).contains("What they say");
    }

    @Test
    void triesTheMoveOfAContactAndTakesItBackThenMovesIt() {
        versionTwo().start(models);
        List<Map<String, Object>> before = everythingThatRuns();

        assertThat(migration.tried(triage(), OWNER)).containsExactly(new CaseMoved(contact, "Decide threshold", null));
        assertThat(everythingThatRuns()).isEqualTo(before);
        assertThat(count("select count(*) from audit_entry where reference = ? and what like 'moved%'", contact))
                .isZero();

        assertThat(migration.moved(triage(), OWNER)).allMatch(CaseMoved::moves).hasSize(1);

        assertThat(page("/contacts/" + contact))
                .contains(
                        "Contact triage, version 2",
                        "Threshold decision, version 2",
                        "Moved from version 1 to version 2");
        assertThat(withoutVersions(everythingThatRuns())).isEqualTo(withoutVersions(before));
        assertThat(Caller.read(manager.atDesk(task))
                        .at("/draft/answers/children/0/rationale")
                        .asText())
                .isEqualTo(WORDS);
        assertThat(form(task)).contains("What they say");
        assertThat(migration.moved(triage(), OWNER)).as("again").isEmpty();
        decided();
    }

    @Test
    void movesAPlanWithAllThatItCalledAndKeepsItsClocksUnlessAsked() {
        String due = due("BoundaryEvent_ReviewDay");
        versionTwo().start(models);

        moved(1, 2, Clocks.SET_ANEW);
        assertThat(versions()).containsOnly(2);
        assertThat(due("BoundaryEvent_ReviewDay")).isNotEqualTo(due).startsWith("2026-03-25");
        moved(2, 1, Clocks.SET_ANEW);
        assertThat(due("BoundaryEvent_ReviewDay")).isEqualTo(due);
        moved(1, 2, Clocks.KEPT);

        assertThat(versions()).containsOnly(2).hasSizeGreaterThan(2);
        assertThat(due("BoundaryEvent_ReviewDay")).isEqualTo(due);
        clock.moveTo("2026-04-20T12:00");
        runJobs();
        assertThat(tasks("Write up meeting"))
                .as("rings once, and is called as the new version says")
                .isEqualTo(1);
        assertThat(tasks("Write up review")).isZero();
    }

    @Test
    void aCaseForWhichTheNewVersionHasNoPlaceStaysWhole() {
        new NextVersion()
                .with(REVIEW, "Task_AwaitReviewDate", "Task_AwaitNextReview")
                .start(models);
        List<Map<String, Object>> before = everythingThatRuns();

        List<CaseMoved> stays = migration.moved(new FlowMove(PLAN, 1, 2, Clocks.KEPT), OWNER);

        assertThat(stays).singleElement().satisfies(one -> {
            assertThat(one.moves()).isFalse();
            assertThat(one.place()).contains("Await review date");
            assertThat(one.why().orElseThrow()).contains("no place for “Await review date”");
        });
        assertThat(everythingThatRuns()).isEqualTo(before);
        assertThatThrownBy(() -> migration.tried(new FlowMove(PLAN, 1, 9, Clocks.KEPT), OWNER))
                .isInstanceOf(NoSuchFlow.class)
                .hasMessage("There is no version 9 of EarlyHelpPlanProcess.");
    }

    @Test
    void aClockThatOnlyTheNewVersionHasBeginsAndNeedsADateThatTheCaseKnows() {
        String clocks =
                "select handler_cfg_ from act_ru_job where process_instance_id_ = (select proc_inst_id_ from act_ru_task where id_ = ?)";
        String threshold = "processes/frontdoor/threshold-decision.bpmn";
        new NextVersion()
                .with(threshold, "BoundaryEvent_ThresholdOverdue", "BoundaryEvent_DecisionLate")
                .start(models);
        new NextVersion()
                .with(threshold, "BoundaryEvent_ThresholdOverdue", "BoundaryEvent_DecisionNeverLate")
                .with(threshold, "${decideBy}</bpmn:timeDate>", "${neverKnown}</bpmn:timeDate>")
                .start(models);

        migration.moved(triage(), OWNER);
        assertThat(database.sql(clocks).param(task).query(String.class).list())
                .containsExactly("BoundaryEvent_DecisionLate");

        assertThat(migration.moved(new FlowMove(TRIAGE, 2, 3, Clocks.KEPT), OWNER))
                .singleElement()
                .satisfies(one -> assertThat(one.why().orElseThrow()).contains("neverKnown"));
        assertThat(database.sql(clocks).param(task).query(String.class).list())
                .containsExactly("BoundaryEvent_DecisionLate");
    }

    @Test
    void theCommandSaysWhatWouldBecomeOfEachCaseAndMovesThem() {
        versionTwo().start(models);

        assertThat(command(0, "--process=" + TRIAGE, "--from=1", "--to=2", "--by=breakglass", "--dry-run"))
                .contains("ContactTriageProcess, version 1 to version 2: 1 running, 1 can move, 0 cannot move")
                .contains("    1 at Decide threshold")
                .contains("nothing has moved");
        assertThat(page("/contacts/" + contact)).contains("Threshold decision, version 1");
        assertThat(command(2, "--process=" + TRIAGE, "--from=1", "--to=2")).contains("Say --by=");
        assertThat(command(0, "--process=" + TRIAGE, "--from=1", "--to=2", "--by=breakglass"))
                .contains("1 moved");
        assertThat(page("/contacts/" + contact)).contains("Threshold decision, version 2");
    }

    @Test
    void saysWhatARedesignMeansForTheCasesInFlightAndChangesNothing() {
        List<Map<String, Object>> before = everythingThatRuns();
        long models = count("select count(*) from act_re_procdef");

        assertThat(effect(versionTwo().set()))
                .contains(
                        "  business rule task “Suggest levels”: changed, name was “Propose levels” and is “Suggest levels”",
                        "  Threshold decision, version 1: 1 case at “Decide threshold”; 1 with a draft; can move")
                .anyMatch(line -> line.startsWith("  Taf review, version 1: 1 clock at “"))
                .noneMatch(line -> line.contains("Contact triage, version 1"));
        assertThat(effect(new NextVersion()
                        .with(REVIEW, "Task_AwaitReviewDate", "Task_AwaitNextReview")
                        .set()))
                .contains("  Taf review, version 1: 1 case at “Await review date”; cannot move: the new version has"
                        + " nothing under its id");
        assertThat(effect(new NextVersion().set())).containsExactly("Nothing differs from the set that is live.");

        assertThat(everythingThatRuns()).isEqualTo(before);
        assertThat(count("select count(*) from act_re_procdef")).isEqualTo(models);
    }

    @Test
    void theCommandSaysTheEffectOfTwoFolders(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file : versionTwo().set().files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        String[] folders = {
            folder.resolve("processes").toString(), folder.resolve("forms").toString()
        };

        assertThat(said(0, ShowEffect::run, "effect", folders))
                .contains("name was “Propose levels” and is “Suggest levels”")
                .contains("1 case at “Decide threshold”; 1 with a draft; can move");
        assertThat(said(2, ShowEffect::run, "effect", "nowhere")).contains("Name two folders that exist");
    }

    private List<String> effect(ModelSet proposed) {
        return EffectReport.lines(Differences.between(trial.live(), proposed), trial.of(proposed));
    }

    private static NextVersion versionTwo() {
        return new NextVersion()
                .with(REVIEW, "name=\"Write up review\"", "name=\"Write up meeting\"")
                .with(REVIEW, "${reviewOpensAt}", "2026-03-25T10:00:00Z")
                .with("processes/taf/plan-watch.bpmn", "${nextClockAt}", "2099-01-01T00:00:00Z")
                .with(
                        "processes/frontdoor/threshold-decision.bpmn",
                        "name=\"Propose levels\"",
                        "name=\"Suggest levels\"")
                .with("forms/frontdoor/decide-threshold.form", "The worry, in their words", "What they say");
    }

    private static FlowMove triage() {
        return new FlowMove(TRIAGE, 1, 2, Clocks.KEPT);
    }

    private void moved(int from, int to, Clocks clocks) {
        assertThat(migration.moved(new FlowMove(PLAN, from, to, clocks), OWNER))
                .allMatch(CaseMoved::moves)
                .hasSize(1);
    }

    /** As Tasklist loads it. */
    private String form(String id) {
        return manager.get("/camunda/api/engine/engine/default/task/" + id + "/deployed-form")
                .body();
    }

    private static Map<String, Object> typed() {
        return Map.of("children", List.of(Map.of("number", "1", "rationale", WORDS)));
    }

    private void decided() {
        Object[] both = {
            judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", WORDS), judgement(2, "LEVEL_2B", "NOT_SOCIAL_CARE", WORDS)
        };
        assertThat(manager.decideThreshold(task, both).statusCode()).isLessThan(300);
        runJobs();
        assertThat(signedIn("dehm1").task(contact, PLACE).path("id").asText()).isNotEmpty();
    }

    private String page(String address) {
        return signedIn(address.startsWith("/plans") ? "tm1" : "dswm1")
                .get(address)
                .body();
    }

    /** Tasks, clocks, places and drafts with their versions, as they stand in the tables. */
    private List<Map<String, Object>> everythingThatRuns() {
        return InFlight.everythingThatRuns(database);
    }

    private static List<String> withoutVersions(List<Map<String, Object>> rows) {
        return rows.stream()
                .filter(row -> !row.get("what").equals("place"))
                .map(row -> "%s %s %s %s %s %s"
                        .formatted(
                                row.get("what"),
                                row.get("id"),
                                row.get("name"),
                                row.get("place"),
                                row.get("who"),
                                row.get("due")))
                .toList();
    }

    private String due(String timer) {
        return database.sql("select duedate_::text from act_ru_job where handler_cfg_ = ?")
                .param(timer)
                .query(String.class)
                .single();
    }

    /** Of the processes that carry the plan. */
    private List<Integer> versions() {
        return database.sql("""
                        select definition.version_ from act_ru_execution carrier
                        join act_ru_execution root on root.id_ = carrier.root_proc_inst_id_
                        join act_re_procdef definition on definition.id_ = carrier.proc_def_id_
                        join act_re_procdef began on began.id_ = root.proc_def_id_
                        where carrier.parent_id_ is null and began.key_ = ?""").param(PLAN).query(Integer.class).list();
    }

    private long tasks(String name) {
        return count("select count(*) from act_ru_task where name_ = ?", name);
    }

    private static String command(int code, String... said) {
        return said(code, MigrateCases::run, "migrate", said);
    }

    private static String said(
            int code, BiFunction<PrintStream, String[], Integer> run, String command, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] all = Stream.concat(
                        Stream.of(
                                command,
                                "--spring.datasource.url=" + TestDatabase.address(DatabaseByAddress.NAME),
                                "--spring.datasource.username=" + TestDatabase.APPLICATION),
                        Stream.of(more))
                .toArray(String[]::new);
        assertThat(run.apply(new PrintStream(out, true, StandardCharsets.UTF_8), all))
                .isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }
}
