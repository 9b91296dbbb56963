package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.ChildFacts.answeredNo;
import static onefrontdoor.frontdoor.process.ChildFacts.asks;
import static onefrontdoor.frontdoor.process.ChildFacts.nothingKnown;
import static onefrontdoor.frontdoor.process.ChildFacts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import onefrontdoor.DecisionTable;
import onefrontdoor.Facts;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThresholdCombinationTests {

    private final DecisionTable guide = DecisionTable.of("frontdoor/threshold-guide.dmn");

    @ParameterizedTest
    @MethodSource("combinations")
    void weighsFactsTogether(Facts child, Facts almost, String rule) {
        assertThat(guide.ask(child).rules()).contains("Rule_" + rule);
        assertThat(guide.ask(almost).rules()).doesNotContain("Rule_" + rule);
    }

    static Stream<Arguments> combinations() {
        return Stream.concat(harmExpectedSoon(), circumstances());
    }

    private static Stream<Arguments> harmExpectedSoon() {
        return Stream.of(
                argumentSet(
                        "neglect today",
                        with("NEGLECT").and("immediacy", "TODAY"),
                        with("NEGLECT").and("immediacy", "THIS_WEEK"),
                        "AbuseOrNeglectToday"),
                argumentSet("harm today", answeredNo().and("immediacy", "TODAY"), nothingKnown(), "HarmFearedToday"),
                argumentSet(
                        "neglect this week",
                        with("NEGLECT").and("immediacy", "THIS_WEEK"),
                        with("NEGLECT"),
                        "NeglectThisWeek"),
                argumentSet(
                        "self-harm this week",
                        with("SELF_HARM").and("immediacy", "THIS_WEEK"),
                        with("SELF_HARM"),
                        "SelfHarmSoon"));
    }

    private static Stream<Arguments> circumstances() {
        return Stream.of(
                argumentSet(
                        "neglect and parental learning disability",
                        with("NEGLECT", "PARENTAL_LEARNING_DISABILITY"),
                        with("PARENTAL_LEARNING_DISABILITY"),
                        "NeglectAndParentalLearningDisability"),
                argumentSet(
                        "third contact in a year",
                        with("DOMESTIC_ABUSE").and("earlierContacts", 2),
                        with("DOMESTIC_ABUSE").and("earlierContacts", 1),
                        "RepeatContacts"),
                argumentSet(
                        "baby of parent misusing drugs",
                        with("PARENTAL_SUBSTANCE_MISUSE").and("age", 0),
                        with("PARENTAL_SUBSTANCE_MISUSE").and("age", 1),
                        "UnbornOrBaby"),
                argumentSet(
                        "neglect with complex needs, nothing soon",
                        with("NEGLECT", "COMPROMISED_PARENTING"),
                        with("NEGLECT", "COMPROMISED_PARENTING").and("immediacy", "NOT_KNOWN"),
                        "NeglectWithComplexNeeds"),
                argumentSet(
                        "neglect with complex needs, few contacts",
                        with("NEGLECT", "MULTIPLE_COMPLEX_NEEDS").and("earlierContacts", 1),
                        with("NEGLECT", "MULTIPLE_COMPLEX_NEEDS").and("earlierContacts", 2),
                        "NeglectWithComplexNeeds"),
                argumentSet(
                        "compromised parenting with a cause",
                        with("DOMESTIC_ABUSE", "COMPROMISED_PARENTING"),
                        with("COMPROMISED_PARENTING"),
                        "CompromisedParenting"),
                argumentSet("nothing known", nothingKnown(), answeredNo(), "NothingKnown"),
                argumentSet("worry, all answered no", answeredNo(), nothingKnown(), "WorryWithoutIndicator"),
                argumentSet("advice only", asks("ADVICE"), answeredNo(), "AdviceWithoutIndicator"),
                argumentSet("help refused", answeredNo().and("agreesToHelp", "REFUSED"), answeredNo(), "HelpRefused"));
    }
}
