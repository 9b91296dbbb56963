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
class UrgencyTableTests {

    private final DecisionTable table = DecisionTable.of("frontdoor/urgency.dmn");

    @ParameterizedTest
    @MethodSource("contacts")
    void ratesContact(Facts contact, String rule, String urgency) {
        var answer = table.ask(contact);

        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.only("urgency")).isEqualTo(urgency);
    }

    static Stream<Arguments> contacts() {
        return Stream.of(
                argumentSet("harm today without any indicator", when("TODAY"), "Rule_HarmToday", "RED"),
                argumentSet(
                        "SC08 disclosed injury",
                        when("TODAY")
                                .and("indicators", List.of("PHYSICAL_ABUSE"))
                                .and("youngestAge", 6),
                        "Rule_HarmToday",
                        "RED"),
                argumentSet(
                        "abuse and a child under two",
                        with("NOT_SOON", "PHYSICAL_ABUSE").and("youngestAge", 1),
                        "Rule_AbuseOfBaby",
                        "RED"),
                argumentSet(
                        "sexual abuse, nobody knows how soon",
                        with("NOT_KNOWN", "SEXUAL_ABUSE").and("youngestAge", 2),
                        "Rule_AbuseTimeUnknown",
                        "RED"),
                argumentSet("abuse, soonness not asked", with(null, "PHYSICAL_ABUSE"), "Rule_AbuseTimeUnknown", "RED"),
                argumentSet("abuse long ago", with("NOT_SOON", "PHYSICAL_ABUSE"), "Rule_HarmIndicated", "AMBER"),
                argumentSet("child goes missing", with("NOT_SOON", "MISSING"), "Rule_HarmIndicated", "AMBER"),
                argumentSet(
                        "SC07 child in need",
                        with("THIS_WEEK", "NEGLECT", "PARENTAL_LEARNING_DISABILITY", "HOUSING_OR_MONEY")
                                .and("youngestAge", 1),
                        "Rule_NeglectOrViolence",
                        "AMBER"),
                argumentSet(
                        "SC13 repeat contact",
                        with("NOT_KNOWN", "NEGLECT", "DOMESTIC_ABUSE").and("youngestAge", 5),
                        "Rule_NeglectOrViolence",
                        "AMBER"),
                argumentSet(
                        "SC15 unborn child",
                        with("NOT_SOON", "PARENTAL_SUBSTANCE_MISUSE").and("youngestAge", -1),
                        "Rule_VeryYoungChild",
                        "AMBER"),
                argumentSet("eviction this week", with("THIS_WEEK", "HOUSING_OR_MONEY"), "Rule_HarmThisWeek", "AMBER"),
                argumentSet("SC22 nothing known", when("NOT_KNOWN"), "Rule_SoonnessUnknown", "AMBER"),
                argumentSet("SC01 advice, SC02 attendance", when("NOT_SOON"), "Rule_NotSoon", "GREEN"),
                argumentSet(
                        "SC04 parental mental health",
                        with("NOT_SOON", "PARENTAL_MENTAL_HEALTH", "COMPROMISED_PARENTING")
                                .and("youngestAge", 4),
                        "Rule_NotSoon",
                        "GREEN"),
                argumentSet("soonness not asked", when(null), "Rule_Otherwise", "AMBER"),
                argumentSet("indicators not known", when("NOT_SOON").and("indicators", null), "Rule_NotSoon", "GREEN"));
    }

    @Test
    void hasTenRulesEachWithACase() {
        var cases = contacts().map(contact -> contact.get()[1]).toList();

        assertThat(table.rules()).hasSize(10).allSatisfy(rule -> assertThat(cases)
                .contains(rule));
    }

    private static Facts when(String immediacy) {
        return with(immediacy);
    }

    private static Facts with(String immediacy, String... indicators) {
        return Facts.of("immediacy", immediacy)
                .and("indicators", List.of(indicators))
                .and("youngestAge", null);
    }
}
