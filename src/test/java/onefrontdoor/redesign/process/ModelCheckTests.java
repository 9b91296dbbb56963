package onefrontdoor.redesign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.ModelSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of unsafe redesign is refused by the name of its element and with what to do; our own models pass (P11). */
class ModelCheckTests {

    private static final ModelSet OURS = ModelSet.in(Path.of("processes"), Path.of("forms"));
    private static final String TELL_REFERRER = """
            <bpmn:serviceTask id="Task_TellReferrer" name="Tell referrer" camunda:delegateExpression="\\${tellReferrerDelegate}">
              <bpmn:incoming>Flow_SettledToDecided</bpmn:incoming>
              <bpmn:outgoing>Flow_ToldToDecided</bpmn:outgoing>
            </bpmn:serviceTask>
            <bpmn:sequenceFlow id="Flow_ToldToDecided" sourceRef="Task_TellReferrer" targetRef="EndEvent_ThresholdDecided" />
            """;
    private static final ModelCheck CHECK = new ModelCheck(OURS, OURS);

    @Test
    void findsNothingInTheModelsThatAreLive() {
        assertThat(OURS.files()).hasSizeGreaterThan(60);

        assertThat(CHECK.check(OURS)).isEmpty();
    }

    /** Less than ten seconds of work, whatever else the machine does meanwhile. */
    @Test
    void looksThroughAllOfThemQuickly() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        new ModelCheck(OURS, OURS).check(OURS);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    static Stream<Broken> broken() {
        return Stream.of(
                        BrokenFlows.words(),
                        BrokenFlows.files(),
                        BrokenFlows.expressions(),
                        BrokenWays.work(),
                        BrokenWays.ways(),
                        BrokenWays.patience(),
                        BrokenWays.calls(),
                        BrokenWays.safety(),
                        BrokenPaper.forms(),
                        BrokenPaper.tables())
                .flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatIsUnsafeByItsNameAndSaysWhatToDo(Broken broken) {
        assertThat(CHECK.check(broken.in(OURS)))
                .filteredOn(Finding::stops)
                .extracting(Finding::toString)
                .containsExactly(broken.sentence());
    }

    /** What a process owner changes without a programmer; the first three are the worked example of the guide. */
    static Stream<Broken> safe() {
        return Stream.of(
                new Broken(
                        "processes/frontdoor/adult-concern.bpmn",
                        "camunda:candidateGroups=\"customer-support-officer\"",
                        "camunda:candidateGroups=\"duty-early-help-manager\"",
                        "another desk"),
                new Broken(
                        "processes/shared/deadlines.dmn",
                        "(id=\"OutputEntry_T8_Amount\">\\s*<text>)[0-9]+",
                        "$17",
                        "another length"),
                new Broken(
                        "forms/frontdoor/pass-on-adult-concern.form",
                        "\"label\": \"[A-Z][^\"]*\"",
                        "\"label\": \"To whom, and when?\"",
                        "another question"),
                new Broken(
                        "processes/frontdoor/urgency.dmn",
                        "(Rule_HarmIndicated\">.*?)<text>\"AMBER\"</text>",
                        "$1<text>\"RED\"</text>",
                        "another rule of thumb"),
                new Broken(
                        BrokenFlows.THRESHOLD,
                        "(id=\"EndEvent_ThresholdDecided\"[^>]*>\\s*<bpmn:incoming>)Flow_SettledToDecided(.*)"
                                + "targetRef=\"EndEvent_ThresholdDecided\" />",
                        "$1Flow_ToldToDecided$2targetRef=\"Task_TellReferrer\" />" + TELL_REFERRER,
                        "a step more"),
                new Broken(
                        BrokenFlows.THRESHOLD,
                        "name=\"Held for information\\?\"",
                        "name=\"Is something missing?\"",
                        "another name"),
                new Broken(
                        BrokenFlows.THRESHOLD,
                        " messageRef=\"Message_AdultAtRisk\"",
                        "",
                        "a building block placed anew, which cannot name its message"));
    }

    @ParameterizedTest
    @MethodSource("safe")
    void letsThroughWhatIsSafe(Broken safe) {
        assertThat(CHECK.check(safe.in(OURS))).isEmpty();
    }

    /** Each laid over the one before, as they go live in {@code TwelveRedesignsIT}. */
    @Test
    void letsTwelveRedesignsThroughOneAfterTheOther() {
        ModelSet live = OURS;
        for (TwelveRedesigns.Redesign redesign : TwelveRedesigns.all()) {
            ModelSet next = redesign.change().apply(live);
            assertThat(new ModelCheck(live, live).check(next))
                    .as(redesign.name())
                    .filteredOn(Finding::stops)
                    .isEmpty();
            live = next;
        }
    }

    /** What a step that says nothing gets is said in two places. */
    @Test
    void knowsHowOftenTheEngineTriesAStepThatSaysNothing() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
                .contains("failed-job-retry-time-cycle: " + Retries.USUAL);
    }

    @Test
    void refusesAMessageForWhichNobodyWaitsAnyMore() {
        String waits = "processes/frontdoor/adult-concern.bpmn";
        ModelSet deaf =
                OURS.with(waits, OURS.files().get(waits).replace("name=\"AdultAtRisk\"", "name=\"AdultFound\""));

        assertThat(CHECK.check(deaf))
                .extracting(Finding::toString)
                .contains(
                        "processes/frontdoor/threshold-decision.bpmn, “Start adult concern”: Nobody waits for its message"
                                + " “AdultAtRisk”. Choose a message that some process waits for, or draw the event that waits.");
    }

    @Test
    void refusesASetThatForgetsAProcess() {
        assertThat(CHECK.check(OURS.without("processes/frontdoor/returned-child.bpmn")))
                .extracting(Finding::toString)
                .containsExactly(
                        "processes/frontdoor/returned-child.bpmn, “Returned child”: This process is missing, and cases may"
                                + " be running in it. Put its file back; a process that nobody starts any more costs nothing.");
    }

    /** Perhaps it is a slip, perhaps the work before has always known that answer. */
    @Test
    void asksAPersonToLookAtAnAnswerThatNoFlowHasAskedForYet() {
        Broken spelt = new Broken(
                "processes/frontdoor/information-sharing.bpmn",
                "'MANAGER_REVIEWS'",
                "'MANAGER_READS'",
                "“A manager reviews”: No flow has asked for “sharingStep == 'MANAGER_READS'” before. Make sure that the"
                        + " answer is spelt as the work before it gives it.");

        assertThat(CHECK.check(spelt.in(OURS))).singleElement().satisfies(found -> {
            assertThat(found).hasToString(spelt.sentence());
            assertThat(found.stops()).isFalse();
        });
    }

    @Test
    void refusesASetThatForgetsATable() {
        assertThat(CHECK.check(OURS.without("processes/shared/keepers.dmn")))
                .extracting(Finding::toString)
                .containsExactly("processes/shared/keepers.dmn, “The table”: This table is missing, and work asks it."
                        + " Put its file back.");
    }
}
