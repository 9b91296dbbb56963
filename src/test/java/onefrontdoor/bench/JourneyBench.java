package onefrontdoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import onefrontdoor.application.FrontDoorScenario;
import onefrontdoor.application.TasklistUser;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ChildTold;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Full triage journeys a second, beside the same models with empty delegates; run by {@code mvn -Pbench test}. */
class JourneyBench extends FrontDoorScenario {

    private static final int JOURNEYS = 200;
    private static final int ROUNDS = 3;
    private static final String CONSONANTS = "bdfghklmnprstvw";
    private static final String VOWELS = "aeiou";

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RuntimeService engine;

    @Test
    void triagesBesideTheBareEngine() {
        BareEngine bare = new BareEngine();
        for (int round = 1; round <= ROUNDS; round++) {
            forgetThePeopleOfEarlierTests();
            double ours = perSecond(this::journey, round);
            double theirs = perSecond(bare::journey, round);
            System.out.printf(
                    "BENCH round %d: %.1f journeys a second, bare engine %.1f, ratio %.2f%n",
                    round, ours, theirs, ours / theirs);
        }
        assertThat(engine.createProcessInstanceQuery()
                        .processDefinitionKey("ContactTriageProcess")
                        .count())
                .isZero();
    }

    private static double perSecond(IntConsumer journey, int round) {
        long begun = System.nanoTime();
        for (int number = 0; number < JOURNEYS; number++) {
            journey.accept(round * JOURNEYS + number);
        }
        return JOURNEYS * 1e9 / (System.nanoTime() - begun);
    }

    private void journey(int number) {
        String reference = received(
                        AContact.aContact().about(somebodyElse(number)).make(), Channel.PHONE)
                .reference()
                .value();
        submit(
                reference,
                "Task_DecideThreshold",
                "dswm1",
                Map.of(
                        "readiness", "DECIDE",
                        "children", List.of(TasklistUser.judgement(1, "LEVEL_2A", "NOT_SOCIAL_CARE", "One agency.")),
                        "adultAtRisk", "NO",
                        "handoverNote", "Nothing to add."));
        submit(
                reference,
                "Task_DecideDestination",
                "dehm1",
                Map.of("children", List.of(TasklistUser.choice(1, "OTHER_EARLY_HELP", "School goes on."))));
    }

    /** A child whom nobody would take for another. */
    private static ChildTold somebodyElse(int number) {
        return AContact.child(
                word(number * 7_919) + " ZZ-" + word(number * 104_729 + 31),
                Birth.on(LocalDate.ofEpochDay(14_000 + number * 3L)),
                Sex.MALE);
    }

    private static String word(int seed) {
        StringBuilder word = new StringBuilder("Z");
        for (int rest = seed; word.length() < 9; rest = rest / 7 + seed % 13) {
            word.append(CONSONANTS.charAt(rest % CONSONANTS.length())).append(VOWELS.charAt(rest % VOWELS.length()));
        }
        return word.toString();
    }

    private void submit(String reference, String kind, String by, Map<String, Object> answers) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey(kind)
                .singleResult()
                .getId();
        String desk = by.startsWith("dswm") ? "duty-social-work-manager" : "duty-early-help-manager";
        identities.setAuthentication(by, List.of(desk));
        tasks.claim(task, by);
        forms.getTaskFormVariables(task);
        forms.submitTaskForm(task, answers);
        identities.clearAuthentication();
        runJobs();
    }
}
