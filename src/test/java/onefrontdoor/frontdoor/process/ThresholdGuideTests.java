package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.ChildFacts.answeredNo;
import static onefrontdoor.frontdoor.process.ChildFacts.asks;
import static onefrontdoor.frontdoor.process.ChildFacts.nothingKnown;
import static onefrontdoor.frontdoor.process.ChildFacts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.Answer;
import onefrontdoor.DecisionTable;
import onefrontdoor.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThresholdGuideTests {

    private final DecisionTable guide = DecisionTable.of("frontdoor/threshold-guide.dmn");

    @ParameterizedTest
    @MethodSource("scenarios")
    void proposesForScenario(Facts child, String level, String route) {
        var answer = guide.ask(child);

        assertThat(highest(answer, "level")).isEqualTo(level);
        assertThat(highest(answer, "route")).isEqualTo(route);
    }

    static Stream<Arguments> scenarios() {
        return Stream.of(
                argumentSet("SC01 advice", asks("ADVICE").and("age", 2), "LEVEL_1", "NOT_SOCIAL_CARE"),
                argumentSet("SC02 attendance", answeredNo().and("age", 9), "LEVEL_2A", "NOT_SOCIAL_CARE"),
                argumentSet("SC03 debts", with("HOUSING_OR_MONEY").and("age", 2), "LEVEL_2B", "NOT_SOCIAL_CARE"),
                argumentSet(
                        "SC04 parental mental health",
                        with("PARENTAL_MENTAL_HEALTH", "COMPROMISED_PARENTING", "YOUNG_CARER"),
                        "LEVEL_2B",
                        "NOT_SOCIAL_CARE"),
                argumentSet(
                        "SC06 neglect and multiple needs",
                        with("NEGLECT", "PARENTAL_SUBSTANCE_MISUSE", "MULTIPLE_COMPLEX_NEEDS", "COMPROMISED_PARENTING"),
                        "LEVEL_3",
                        "NOT_SOCIAL_CARE"),
                argumentSet(
                        "SC07 child in need",
                        with("NEGLECT", "PARENTAL_LEARNING_DISABILITY", "HOUSING_OR_MONEY")
                                .and("immediacy", "THIS_WEEK")
                                .and("age", 1),
                        "LEVEL_3",
                        "SECTION_17"),
                argumentSet(
                        "SC08 disclosed injury",
                        with("PHYSICAL_ABUSE").and("immediacy", "TODAY"),
                        "LEVEL_4",
                        "SECTION_47"),
                argumentSet(
                        "SC13 repeat contact",
                        with("NEGLECT", "DOMESTIC_ABUSE")
                                .and("immediacy", "NOT_KNOWN")
                                .and("earlierContacts", 3)
                                .and("agreesToHelp", "NOT_YET_ASKED"),
                        "LEVEL_3",
                        "SECTION_17"),
                argumentSet(
                        "SC15 unborn child", with("PARENTAL_SUBSTANCE_MISUSE").and("age", -1), "LEVEL_3", "SECTION_17"),
                argumentSet("SC22 nothing known", nothingKnown(), "LEVEL_2B", "NOT_SOCIAL_CARE"));
    }

    @ParameterizedTest
    @CsvSource({
        "PhysicalAbuse, PHYSICAL_ABUSE, LEVEL_4, SECTION_47",
        "SexualAbuse, SEXUAL_ABUSE, LEVEL_4, SECTION_47",
        "Exploitation, SEXUAL_EXPLOITATION, LEVEL_4, SECTION_47",
        "Exploitation, CRIMINAL_EXPLOITATION, LEVEL_4, SECTION_47",
        "Exploitation, TRAFFICKING, LEVEL_4, SECTION_47",
        "HarmfulPractice, FEMALE_GENITAL_MUTILATION, LEVEL_4, SECTION_47",
        "HarmfulPractice, FAITH_OR_BELIEF_ABUSE, LEVEL_4, SECTION_47",
        "EmotionalAbuse, EMOTIONAL_ABUSE, LEVEL_3, SECTION_17",
        "HarmByAnotherChild, PHYSICAL_ABUSE_BY_CHILD, LEVEL_3, SECTION_17",
        "HarmByAnotherChild, SEXUAL_ABUSE_BY_CHILD, LEVEL_3, SECTION_17",
        "MissingOrGangs, MISSING, LEVEL_3, SECTION_17",
        "MissingOrGangs, GANGS, LEVEL_3, SECTION_17",
        "ChildWithoutParents, PRIVATE_FOSTERING, LEVEL_3, SECTION_17",
        "ChildWithoutParents, UNACCOMPANIED_ASYLUM_SEEKER, LEVEL_3, SECTION_17",
        "MultipleComplexNeeds, MULTIPLE_COMPLEX_NEEDS, LEVEL_3, NOT_SOCIAL_CARE",
        "FamilyUnderStrain, PARENTAL_MENTAL_HEALTH, LEVEL_2B, NOT_SOCIAL_CARE",
        "FamilyUnderStrain, PARENTAL_SUBSTANCE_MISUSE, LEVEL_2B, NOT_SOCIAL_CARE",
        "FamilyUnderStrain, DOMESTIC_ABUSE, LEVEL_2B, NOT_SOCIAL_CARE",
        "FamilyUnderStrain, NEGLECT, LEVEL_2B, NOT_SOCIAL_CARE",
        "FamilyUnderStrain, COMPROMISED_PARENTING, LEVEL_2B, NOT_SOCIAL_CARE",
        "FamilyUnderStrain, PARENTAL_LEARNING_DISABILITY, LEVEL_2B, NOT_SOCIAL_CARE",
        "FamilyUnderStrain, HOUSING_OR_MONEY, LEVEL_2B, NOT_SOCIAL_CARE",
        "YoungCarer, YOUNG_CARER, LEVEL_2B, NOT_SOCIAL_CARE",
        "ChildNeedsSeveralAgencies, CHILD_MENTAL_HEALTH, LEVEL_2B, NOT_SOCIAL_CARE",
        "ChildNeedsSeveralAgencies, SELF_HARM, LEVEL_2B, NOT_SOCIAL_CARE",
        "ChildNeedsSeveralAgencies, CHILD_SUBSTANCE_MISUSE, LEVEL_2B, NOT_SOCIAL_CARE",
        "ChildNeedsSeveralAgencies, UNACCEPTABLE_BEHAVIOUR, LEVEL_2B, NOT_SOCIAL_CARE",
        "ChildNeedsSeveralAgencies, CHILD_DISABILITY_OR_ILLNESS, LEVEL_2B, NOT_SOCIAL_CARE",
        "SomeNeed, CHILD_LEARNING_DISABILITY, LEVEL_2A, NOT_SOCIAL_CARE",
        "SomeNeed, PARENTAL_DISABILITY_OR_ILLNESS, LEVEL_2A, NOT_SOCIAL_CARE"
    })
    void weighsIndicatorOnItsOwn(String rule, String indicator, String level, String route) {
        var answer = guide.ask(with(indicator));

        assertThat(answer.rules()).contains("Rule_" + rule, "Rule_SomeNeed", "Rule_Otherwise");
        assertThat(highest(answer, "level")).isEqualTo(level);
        assertThat(highest(answer, "route")).isEqualTo(route);
    }

    @Test
    void neverTakesARefusalAsEvidence() {
        for (String indicator : List.of("NEGLECT", "COMPROMISED_PARENTING", "PARENTAL_MENTAL_HEALTH", "YOUNG_CARER")) {
            var agreed = guide.ask(with(indicator));
            var refused = guide.ask(with(indicator).and("agreesToHelp", "REFUSED"));

            assertThat(highest(refused, "level")).isEqualTo(highest(agreed, "level"));
            assertThat(highest(refused, "route")).isEqualTo(highest(agreed, "route"));
        }
    }

    @Test
    void takesUnknownFactsForNoReassurance() {
        var unknown = guide.ask(nothingKnown().and("indicators", null).and("purpose", null));

        assertThat(highest(unknown, "level")).isEqualTo("LEVEL_2B");
    }

    @Test
    void alwaysGivesAReasonInWords() {
        assertThat(guide.ask(nothingKnown()).all("reason")).allMatch(reason -> reason.matches("[A-Z].{20,}\\."));
    }

    @Test
    void fallsBackToUniversalServices() {
        var answer = guide.ask(asks("ADVICE").and("indicators", null));

        assertThat(answer.rules()).containsExactly("Rule_Otherwise");
        assertThat(answer.only("level")).isEqualTo("LEVEL_1");
    }

    @Test
    void hasTwentySevenRules() {
        assertThat(guide.rules()).hasSize(27);
    }

    @Test
    void knowsEveryIndicatorThatMayBeAnswered() {
        for (String indicator : guide.allowedValues("indicators")) {
            assertThat(highest(guide.ask(with(indicator)), "level"))
                    .as(indicator)
                    .isNotEqualTo("LEVEL_1");
        }
        assertThat(guide.allowedValues("indicators")).hasSize(30);
    }

    private static String highest(Answer answer, String output) {
        // levels and routes both sort by how protective they are: LEVEL_1 to LEVEL_4, NOT_ before SECTION_
        return Collections.max(answer.all(output));
    }
}
