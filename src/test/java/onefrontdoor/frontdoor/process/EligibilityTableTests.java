package onefrontdoor.frontdoor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.DecisionTable;
import onefrontdoor.Facts;
import onefrontdoor.TestEngine;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Guides.Eligibility;
import onefrontdoor.frontdoor.Guides.EligibilityAdvice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** TF1 to TF9: whom targeted family support is for. TF10, the manager's own judgement, is no rule of a table. */
class EligibilityTableTests {

    private final DmnGuides guides = new DmnGuides(TestEngine.engine().getDecisionService());

    @ParameterizedTest
    @MethodSource("children")
    void proposes(Facts child, Eligibility proposal, String code) {
        EligibilityAdvice advice = guides.familySupport(child.values());

        assertThat(advice.proposal()).isEqualTo(proposal);
        assertThat(advice.codes()).contains(code);
        assertThat(advice.reasons()).hasSameSizeAs(advice.codes()).allMatch(reason -> reason.endsWith("."));
    }

    static Stream<Arguments> children() {
        Facts fits = child("LEVEL_2B", "PARENTAL_MENTAL_HEALTH");
        return Stream.of(
                argumentSet("TF1", fits, Eligibility.ACCEPT, "ELIGIBLE"),
                argumentSet(
                        "TF2", fits.and("compromisedParenting", "NO"), Eligibility.DECLINE, "NO_COMPROMISED_PARENTING"),
                argumentSet(
                        "TF3",
                        child("LEVEL_2A", "PARENTAL_MENTAL_HEALTH", "DOMESTIC_ABUSE"),
                        Eligibility.DECLINE,
                        "LEVEL_BELOW_2B"),
                argumentSet("TF4", child("LEVEL_3"), Eligibility.DECLINE, "NO_CRITERION"),
                argumentSet(
                        "TF5", child("LEVEL_3", "NEGLECT", "MULTIPLE_COMPLEX_NEEDS"), Eligibility.ACCEPT, "ELIGIBLE"),
                argumentSet(
                        "TF6",
                        child("LEVEL_3", "DOMESTIC_ABUSE").and("agreement", "REFUSED"),
                        Eligibility.DECLINE,
                        "NO_AGREEMENT"),
                argumentSet("TF7", child("LEVEL_4", "NEGLECT"), Eligibility.DECLINE, "CSC_THRESHOLD"),
                argumentSet(
                        "TF7, child in need",
                        child("LEVEL_3", "NEGLECT").and("route", "SECTION_17"),
                        Eligibility.DECLINE,
                        "CSC_THRESHOLD"),
                argumentSet(
                        "TF8",
                        child("LEVEL_3", "PARENTAL_SUBSTANCE_MISUSE").and("compromisedParenting", "NOT_KNOWN"),
                        Eligibility.NEED_INFORMATION,
                        "PARENTING_NOT_KNOWN"),
                argumentSet("TF9", fits.and("age", 18), Eligibility.DECLINE, "AGE"),
                argumentSet("unborn", fits.and("age", -1), Eligibility.ACCEPT, "ELIGIBLE"),
                argumentSet("age not known", fits.and("age", null), Eligibility.ACCEPT, "ELIGIBLE"));
    }

    @Test
    void sayEveryReasonToDeclineAndNoneToAccept() {
        EligibilityAdvice advice = guides.familySupport(
                child("LEVEL_1").and("agreement", "WITHDRAWN").and("age", 19).values());

        assertThat(advice.codes()).containsExactlyInAnyOrder("LEVEL_BELOW_2B", "NO_CRITERION", "NO_AGREEMENT", "AGE");
    }

    @ParameterizedTest
    @EnumSource(HoldsNow.class)
    void acceptsNobodyWithoutAgreement(HoldsNow agreement) {
        boolean agreed = List.of(HoldsNow.AGREED, HoldsNow.AGREED_OWN, HoldsNow.NOT_REQUIRED)
                .contains(agreement);

        assertThat(guides.familySupport(child("LEVEL_3", "NEGLECT")
                                        .and("agreement", agreement.name())
                                        .values())
                                .proposal()
                        == Eligibility.ACCEPT)
                .isEqualTo(agreed);
    }

    @Test
    void knowsEveryAnswerThatItIsGiven() {
        DecisionTable table = DecisionTable.of("frontdoor/tfss-eligibility.dmn");

        assertThat(table.rules()).hasSize(10);
        assertThat(table.allowedValues("agreement")).containsExactlyInAnyOrder(names(HoldsNow.values()));
        assertThat(table.allowedValues("compromisedParenting")).containsExactlyInAnyOrder(names(Answer.values()));
    }

    private static String[] names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }

    private static Facts child(String level, String... indicators) {
        return Facts.of("level", level)
                .and("route", "NOT_SOCIAL_CARE")
                .and("indicators", List.of(indicators))
                .and("compromisedParenting", "YES")
                .and("age", 7)
                .and("agreement", "AGREED");
    }
}
