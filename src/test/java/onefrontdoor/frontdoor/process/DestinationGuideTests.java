package onefrontdoor.frontdoor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.DecisionTable;
import onefrontdoor.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DestinationGuideTests {

    private final DecisionTable guide = DecisionTable.of("frontdoor/destination-guide.dmn");

    @ParameterizedTest
    @MethodSource("children")
    void proposesDestination(Facts child, String rule, String destination) {
        var answer = guide.ask(child);

        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.only("destination")).isEqualTo(destination);
    }

    static Stream<Arguments> children() {
        return Stream.concat(childrenNeedingMore(), childrenNeedingLittle());
    }

    private static Stream<Arguments> childrenNeedingMore() {
        return Stream.of(
                argumentSet("level 4", at("LEVEL_4"), "Rule_SignificantHarm", "SOCIAL_WORK_DECISION"),
                argumentSet("eighteen", at("LEVEL_2B").and("age", 18), "Rule_Adult", "OTHER_SPECIALIST"),
                argumentSet(
                        "SC04 parental mental health",
                        at("LEVEL_2B", "PARENTAL_MENTAL_HEALTH", "COMPROMISED_PARENTING", "YOUNG_CARER")
                                .and("age", 9),
                        "Rule_TargetedFamilySupport",
                        "TARGETED_FAMILY_SUPPORT"),
                argumentSet(
                        "SC06 neglect and multiple needs",
                        at("LEVEL_3", "NEGLECT", "MULTIPLE_COMPLEX_NEEDS", "COMPROMISED_PARENTING")
                                .and("age", 8),
                        "Rule_TargetedFamilySupport",
                        "TARGETED_FAMILY_SUPPORT"),
                argumentSet(
                        "unborn child, age allows it",
                        at("LEVEL_3", "DOMESTIC_ABUSE", "COMPROMISED_PARENTING").and("age", -1),
                        "Rule_TargetedFamilySupport",
                        "TARGETED_FAMILY_SUPPORT"),
                argumentSet(
                        "TF2 no compromised parenting",
                        at("LEVEL_2B", "PARENTAL_MENTAL_HEALTH"),
                        "Rule_SeveralAgencies",
                        "OTHER_EARLY_HELP"),
                argumentSet(
                        "TF4 no criterion",
                        at("LEVEL_3", "COMPROMISED_PARENTING"),
                        "Rule_SeveralAgencies",
                        "OTHER_EARLY_HELP"),
                argumentSet(
                        "risky behaviour at eleven",
                        at("LEVEL_2B", "UNACCEPTABLE_BEHAVIOUR").and("age", 11),
                        "Rule_TargetedYouthSupport",
                        "TARGETED_YOUTH_SUPPORT"),
                argumentSet(
                        "risky behaviour at ten",
                        at("LEVEL_2B", "UNACCEPTABLE_BEHAVIOUR").and("age", 10),
                        "Rule_SeveralAgencies",
                        "OTHER_EARLY_HELP"));
    }

    private static Stream<Arguments> childrenNeedingLittle() {
        return Stream.of(
                argumentSet(
                        "child mentally unwell",
                        at("LEVEL_2A", "CHILD_MENTAL_HEALTH"),
                        "Rule_OtherSpecialist",
                        "OTHER_SPECIALIST"),
                argumentSet(
                        "SC03 several agencies",
                        at("LEVEL_2B", "HOUSING_OR_MONEY").and("age", 2),
                        "Rule_SeveralAgencies",
                        "OTHER_EARLY_HELP"),
                argumentSet("SC22 nothing known", at("LEVEL_2B"), "Rule_SeveralAgencies", "OTHER_EARLY_HELP"),
                argumentSet(
                        "low need at four", at("LEVEL_2A").and("age", 4), "Rule_ChildrensCentre", "CHILDRENS_CENTRE"),
                argumentSet(
                        "low need, unborn", at("LEVEL_2A").and("age", -1), "Rule_ChildrensCentre", "CHILDRENS_CENTRE"),
                argumentSet("SC02 attendance", at("LEVEL_2A").and("age", 9), "Rule_SingleAgency", "OTHER_EARLY_HELP"),
                argumentSet(
                        "SC01 advice", at("LEVEL_1").and("purpose", "ADVICE").and("age", 2), "Rule_Advice", "ADVICE"),
                argumentSet(
                        "TF3 level below 2b",
                        at("LEVEL_2A", "PARENTAL_MENTAL_HEALTH", "DOMESTIC_ABUSE", "COMPROMISED_PARENTING"),
                        "Rule_SingleAgency",
                        "OTHER_EARLY_HELP"),
                argumentSet("worry at level 1", at("LEVEL_1"), "Rule_UniversalServices", "UNIVERSAL_SERVICES"),
                argumentSet("level not known", at(null), "Rule_Otherwise", "OTHER_EARLY_HELP"));
    }

    @Test
    void hasElevenRulesEachWithACase() {
        var cases = children().map(child -> child.get()[1]).toList();

        assertThat(guide.rules()).hasSize(11).allSatisfy(rule -> assertThat(cases)
                .contains(rule));
    }

    private static Facts at(String level, String... indicators) {
        return Facts.of("level", level)
                .and("indicators", List.of(indicators))
                .and("purpose", "WORRY")
                .and("age", null);
    }
}
