package onefrontdoor.consent.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.DecisionTable;
import onefrontdoor.Facts;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.consent.NeedLevel;
import onefrontdoor.consent.OverrideGround;
import onefrontdoor.consent.RecipientKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the table of sharing, and what holds over all combinations of facts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InformationSharingTableTests {

    private static final List<String> STANDINGS = List.of("LISTED", "EXCLUDED", "NOT_LISTED", "OTHER_PURPOSE");
    private static final List<String> WITHOUT_GROUND_A_YES_NEEDS = List.of("AGREED", "AGREED_OWN", "DISPUTED");

    private final DecisionTable table = DecisionTable.of("consent/information-sharing.dmn");

    @ParameterizedTest
    @MethodSource({"authorised", "agreed", "notAgreed"})
    void rulesOnSharing(Facts facts, String rule, String sharing, String code) {
        var answer = table.ask(facts);

        assertThat(answer.rules()).containsExactly("Rule_" + rule);
        assertThat(answer.only("sharing")).isEqualTo(sharing);
        assertThat(answer.only("rule")).isEqualTo(code);
    }

    static Stream<Arguments> authorised() {
        return Stream.of(
                argumentSet(
                        "SC28 a solicitor asks, whatever was agreed",
                        agreed("LISTED").and("recipient", "FAMILY").and("level", "LEVEL_4"),
                        "FamilyOrSolicitor",
                        "NO",
                        "INV12"),
                argumentSet("harm to a child", ground("SIGNIFICANT_HARM_CHILD"), "HarmToChild", "OPEN", "CT6"),
                argumentSet(
                        "health at level 4",
                        share("REFUSED")
                                .and("recipient", "HEALTH_FOR_PROTECTION")
                                .and("level", "LEVEL_4"),
                        "ProtectionAtLevelFour",
                        "ONCE",
                        "CT6"),
                argumentSet("harm to an adult", ground("SIGNIFICANT_HARM_ADULT"), "HarmToAdult", "OPEN", "CT7"),
                argumentSet(
                        "serious crime",
                        ground("PREVENT_OR_DETECT_SERIOUS_CRIME").and("recipient", "POLICE"),
                        "SeriousCrime",
                        "OPEN",
                        "CT8"),
                argumentSet(
                        "serious crime is no ground for a partner",
                        ground("PREVENT_OR_DETECT_SERIOUS_CRIME"),
                        "Refused",
                        "NO",
                        "CT4"),
                argumentSet(
                        "unsafe to ask, but authorised",
                        ground("VITAL_INTERESTS").and("shareAgreement", "UNSAFE_TO_ASK"),
                        "UnsafeToAskButAuthorised",
                        "OPEN",
                        "CT10"),
                argumentSet("court order", ground("COURT_ORDER"), "LawRequires", "OPEN", "RB23"),
                argumentSet("duty to share", ground("CA2004_S16LA_DUTY"), "LawRequires", "OPEN", "RB23"),
                argumentSet("threat to life", ground("VITAL_INTERESTS"), "VitalInterests", "OPEN", "RB23"),
                argumentSet("public interest", ground("OVERRIDING_PUBLIC_INTEREST"), "PublicInterest", "OPEN", "RB23"));
    }

    static Stream<Arguments> agreed() {
        return Stream.of(
                argumentSet("agreed, excluded", agreed("EXCLUDED"), "AgencyExcluded", "NO", "CT2"),
                argumentSet(
                        "agreed for themselves",
                        agreed("LISTED").and("shareAgreement", "AGREED_OWN"),
                        "OwnAgreement",
                        "OPEN",
                        "CT13"),
                argumentSet("agreed, listed", agreed("LISTED"), "Agreed", "OPEN", "CT1"),
                argumentSet(
                        "agreed, social care needs it",
                        agreed("NOT_LISTED").and("recipient", "SOCIAL_CARE"),
                        "AgreedAndNeeded",
                        "ONCE",
                        "CT1"),
                argumentSet(
                        "agreed for another purpose", agreed("OTHER_PURPOSE"), "AgreedForOtherPurpose", "NO", "RB22"),
                argumentSet("agreed, not listed", agreed("NOT_LISTED"), "AgencyNotListed", "NO", "RB22"),
                argumentSet(
                        "disputed", agreed("LISTED").and("shareAgreement", "DISPUTED"), "Disputed", "MINIMUM", "CT12"));
    }

    static Stream<Arguments> notAgreed() {
        return Stream.of(
                argumentSet("withdrawn", share("WITHDRAWN"), "Withdrawn", "NO", "CT11"),
                argumentSet(
                        "help wanted, sharing refused",
                        share("REFUSED").and("serviceAgreement", "AGREED"),
                        "HelpWantedSharingRefused",
                        "NO",
                        "CT2"),
                argumentSet("refused at 2a", refusedAt("LEVEL_2A"), "RefusedAtLowLevel", "NO", "CT3"),
                argumentSet("refused at 3", refusedAt("LEVEL_3"), "RefusedAtLevelThree", "NO", "CT5"),
                argumentSet("refused at 4, partner", refusedAt("LEVEL_4"), "RefusedAtLevelFour", "NO", "CT6"),
                argumentSet("refused at 2b", refusedAt("LEVEL_2B"), "Refused", "NO", "CT4"),
                argumentSet("refused, no level yet", refusedAt(null), "Refused", "NO", "CT4"),
                argumentSet("unsafe to ask", share("UNSAFE_TO_ASK"), "UnsafeToAsk", "NO", "CT10"),
                argumentSet("not yet asked", share("NOT_YET_ASKED"), "NotYetAsked", "NO", "CT9"),
                argumentSet("expired", share("EXPIRED"), "Expired", "NO", "T20"),
                argumentSet("blank", share("NOT_GIVEN"), "NothingRecorded", "NO", "CT14"),
                argumentSet("agreement not required is none", share("NOT_REQUIRED"), "Otherwise", "NO", "CT14"));
    }

    @Test
    void hasACaseForEachOfItsRules() {
        var cases = Stream.of(authorised(), agreed(), notAgreed())
                .flatMap(each -> each)
                .map(each -> "Rule_" + each.get()[1])
                .toList();

        assertThat(table.rules()).hasSize(27).allSatisfy(rule -> assertThat(cases)
                .contains(rule));
    }

    /** Over all combinations, without a manager's ground and below level 4. */
    @Test
    void sharesNothingThatNobodyAgreedTo() {
        combinations(null, List.of(NeedLevel.LEVEL_1, NeedLevel.LEVEL_2B, NeedLevel.LEVEL_3))
                .forEach(facts -> {
                    boolean shares = !table.ask(facts).only("sharing").equals("NO");
                    String agreement = (String) facts.values().get("shareAgreement");
                    assertThat(!shares || WITHOUT_GROUND_A_YES_NEEDS.contains(agreement))
                            .as(facts.toString())
                            .isTrue();
                });
    }

    /** Over all combinations: no answer of the family, and no silence, stands between danger and help (CT6, CT7). */
    @Test
    void neverStopsProtection() {
        assertThat(combinations(null, List.of(NeedLevel.LEVEL_4))
                        .filter(facts -> List.of("SOCIAL_CARE", "POLICE", "HEALTH_FOR_PROTECTION")
                                .contains(facts.values().get("recipient"))))
                .hasSize(HoldsNow.values().length * STANDINGS.size() * 3)
                .allMatch(facts -> !table.ask(facts).only("sharing").equals("NO"));
        Stream.of(OverrideGround.SIGNIFICANT_HARM_CHILD, OverrideGround.SIGNIFICANT_HARM_ADULT)
                .flatMap(ground -> combinations(ground, List.of(NeedLevel.LEVEL_2A)))
                .filter(facts -> !"FAMILY".equals(facts.values().get("recipient")))
                .forEach(facts -> assertThat(table.ask(facts).only("sharing"))
                        .as(facts.toString())
                        .isEqualTo("OPEN"));
    }

    @Test
    void speaksTheWordsOfTheModule() {
        assertThat(table.allowedValues("recipient")).containsExactlyInAnyOrderElementsOf(names(RecipientKind.values()));
        assertThat(table.allowedValues("shareAgreement")).containsExactlyInAnyOrderElementsOf(names(HoldsNow.values()));
        assertThat(table.allowedValues("ground")).containsExactlyInAnyOrderElementsOf(names(OverrideGround.values()));
        assertThat(table.allowedValues("level")).containsExactlyInAnyOrderElementsOf(names(NeedLevel.values()));
        assertThat(table.allowedValues("agency")).containsExactlyInAnyOrderElementsOf(STANDINGS);
    }

    private static Stream<Facts> combinations(@Nullable OverrideGround ground, List<NeedLevel> levels) {
        return Arrays.stream(RecipientKind.values())
                .flatMap(recipient -> levels.stream()
                        .map(level -> Facts.of("recipient", recipient.name()).and("level", level.name())))
                .flatMap(facts -> Arrays.stream(HoldsNow.values())
                        .map(holds -> facts.and("shareAgreement", holds.name()).and("serviceAgreement", holds.name())))
                .flatMap(facts -> STANDINGS.stream().map(standing -> facts.and("agency", standing)))
                .map(facts -> facts.and("ground", ground == null ? null : ground.name()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Facts agreed(String standing) {
        return share("AGREED").and("agency", standing);
    }

    private static Facts refusedAt(@Nullable String level) {
        return share("REFUSED").and("serviceAgreement", "REFUSED").and("level", level);
    }

    private static Facts ground(String ground) {
        return share("REFUSED").and("ground", ground);
    }

    private static Facts share(String holds) {
        return Facts.of("shareAgreement", holds)
                .and("recipient", "EARLY_HELP_PARTNER")
                .and("level", "LEVEL_2B")
                .and("serviceAgreement", "NOT_GIVEN")
                .and("agency", "NOT_LISTED")
                .and("ground", null);
    }
}
