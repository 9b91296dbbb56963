package onefrontdoor.consent;

import static onefrontdoor.consent.AFamily.parent;
import static onefrontdoor.consent.AFamily.toService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CT1 to CT14 of the law of sharing, through the gate, the decision table and the database as they run (domain 2.3.4). */
class SharingGateIT {

    private static final ConsentDatabase CONSENT = new ConsentDatabase("sharing_gate", Map.of());

    /** Who asks for the child's record, and what the gate must say. */
    record Expected(
            String agency, @Nullable NeedLevel level, String rule, Ruling.Sharing sharing, Ruling.NextStep next) {

        static Expected of(String agency, String rule, Ruling.Sharing sharing, Ruling.NextStep next) {
            return new Expected(agency, null, rule, sharing, next);
        }

        Expected at(NeedLevel need) {
            return new Expected(agency, need, rule, sharing, next);
        }
    }

    @AfterAll
    static void close() {
        CONSENT.close();
    }

    @ParameterizedTest
    @MethodSource({"agreements", "refusals", "overrides"})
    void decidesByTheLawOfSharing(Consumer<AFamily> before, Expected expected) {
        AFamily family = new AFamily(CONSENT);
        before.accept(family);

        SharingDecision decision = family.ask(family.child, expected.agency(), expected.level());

        assertThat(decision.ruling().rule()).isEqualTo(expected.rule());
        assertThat(decision.ruling().sharing()).isEqualTo(expected.sharing());
        assertThat(decision.ruling().nextStep()).isEqualTo(expected.next());
        assertThat(decision.mayShare()).isEqualTo(expected.sharing() != Ruling.Sharing.NO);
        assertThat(decision.parts())
                .allSatisfy(part -> assertThat(part.reason()).endsWith("."));
        assertThat(kept(decision)).isEqualTo(1);
    }

    static Stream<Arguments> agreements() {
        Consumer<AFamily> agreed = family -> family.keep(
                family.agrees(family.child, parent(family.mother), "school"),
                toService(family.agrees(family.child, parent(family.mother))));
        return Stream.of(
                argumentSet("CT1 agreed, agency listed", agreed, open("school", "CT1")),
                argumentSet("CT1 agreed, police need it", agreed, once("police", "CT1", Ruling.NextStep.PROCEED)),
                argumentSet("RB22 agency joined later", agreed, no("debt-advice", "RB22", Ruling.NextStep.ASK_AGAIN)),
                argumentSet("CT2 agreed, agency excluded", excluded(), no("police", "CT2", Ruling.NextStep.ASK_AGAIN)),
                argumentSet("CT12 parents disagree", disputed(), minimum("school")),
                argumentSet(
                        "CT12 parents disagree, agency not listed",
                        disputed(),
                        no("debt-advice", "RB22", Ruling.NextStep.ASK_AGAIN)),
                argumentSet("CT13 the child's own agreement counts", ownAgainstFather(), open("school", "CT13")));
    }

    static Stream<Arguments> refusals() {
        Consumer<AFamily> refused = family -> family.keep(
                family.says(family.child, parent(family.mother), GivenAnswer.REFUSED),
                toService(family.says(family.child, parent(family.mother), GivenAnswer.REFUSED)));
        Consumer<AFamily> withdrawn = family -> family.keep(
                family.agrees(family.child, parent(family.mother), "school"),
                family.says(family.child, parent(family.mother), GivenAnswer.WITHDRAWN));
        Consumer<AFamily> unsafe = family -> family.keep(family.notAsked(family.child, ReasonNotAsked.UNSAFE));
        return Stream.of(
                argumentSet(
                        "CT3 refused at 2a",
                        refused,
                        no("school", "CT3", Ruling.NextStep.ADVISE_REFERRER).at(NeedLevel.LEVEL_2A)),
                argumentSet(
                        "CT4 refused at 2b",
                        refused,
                        no("school", "CT4", Ruling.NextStep.RECONSIDER_RISK).at(NeedLevel.LEVEL_2B)),
                argumentSet(
                        "CT5 refused at 3",
                        refused,
                        no("social-care", "CT5", Ruling.NextStep.MANAGER_REVIEW).at(NeedLevel.LEVEL_3)),
                argumentSet(
                        "CT9 not yet asked",
                        (Consumer<AFamily>) family -> family.keep(family.notAsked(family.child, null)),
                        no("school", "CT9", Ruling.NextStep.ASK_FOR_AGREEMENT)),
                argumentSet("CT10 unsafe to ask", unsafe, no("police", "CT10", Ruling.NextStep.MANAGER_REVIEW)),
                argumentSet("CT11 withdrawn", withdrawn, no("school", "CT11", Ruling.NextStep.RECONSIDER_RISK)),
                argumentSet(
                        "CT14 nothing recorded",
                        (Consumer<AFamily>) family -> {},
                        no("school", "CT14", Ruling.NextStep.REPAIR_RECORD)));
    }

    static Stream<Arguments> overrides() {
        return Stream.of(
                argumentSet(
                        "CT6 level 4, refused, no override yet",
                        (Consumer<AFamily>) family ->
                                family.keep(family.says(family.child, parent(family.mother), GivenAnswer.REFUSED)),
                        once("police", "CT6", Ruling.NextStep.STRATEGY_DISCUSSION)
                                .at(NeedLevel.LEVEL_4)),
                argumentSet(
                        "CT6 level 4, an early help partner",
                        (Consumer<AFamily>) family ->
                                family.keep(family.says(family.child, parent(family.mother), GivenAnswer.REFUSED)),
                        no("school", "CT6", Ruling.NextStep.STRATEGY_DISCUSSION).at(NeedLevel.LEVEL_4)),
                argumentSet(
                        "CT6 significant harm to the child",
                        overridden(OverrideGround.SIGNIFICANT_HARM_CHILD, "health-safeguarding"),
                        open("health-safeguarding", "CT6", Ruling.NextStep.STRATEGY_DISCUSSION)),
                argumentSet(
                        "CT7 significant harm to an adult",
                        overridden(OverrideGround.SIGNIFICANT_HARM_ADULT, "adult-safeguarding"),
                        open("adult-safeguarding", "CT7", Ruling.NextStep.ADULT_SAFEGUARDING)),
                argumentSet(
                        "CT8 serious crime",
                        overridden(OverrideGround.PREVENT_OR_DETECT_SERIOUS_CRIME, "police"),
                        open("police", "CT8", Ruling.NextStep.DO_NOT_TIP_OFF)),
                argumentSet(
                        "CT8 serious crime, but not for a partner",
                        overridden(OverrideGround.PREVENT_OR_DETECT_SERIOUS_CRIME, "police"),
                        no("school", "CT4", Ruling.NextStep.RECONSIDER_RISK)),
                argumentSet(
                        "CT10 unsafe to ask, overriding public interest",
                        ((Consumer<AFamily>)
                                        family -> family.keep(family.notAsked(family.child, ReasonNotAsked.UNSAFE)))
                                .andThen(authorised(OverrideGround.OVERRIDING_PUBLIC_INTEREST, "police")),
                        open("police", "CT10")),
                argumentSet(
                        "RB23 court order", overridden(OverrideGround.COURT_ORDER, "school"), open("school", "RB23")));
    }

    private static Consumer<AFamily> excluded() {
        return family -> {
            AgreementAct act = family.agrees(family.child, parent(family.mother), "school");
            Scope without = new Scope(AFamily.NAMED, Set.of("school"), Set.of("police"));
            family.keep(new AgreementAct(
                    act.whose(), act.to(), act.reply(), act.giver(), act.telling(), without, act.reviewAt()));
        };
    }

    private static Consumer<AFamily> disputed() {
        return family -> family.keep(
                family.agrees(family.child, parent(family.mother), "school"),
                family.says(family.child, parent(family.father), GivenAnswer.REFUSED));
    }

    private static Consumer<AFamily> ownAgainstFather() {
        return family -> family.keep(
                family.says(family.child, parent(family.father), GivenAnswer.REFUSED),
                family.agrees(
                        family.child,
                        new Giver(family.child, Capacity.COMPETENT_CHILD, "Understood each question.", AFamily.WORKER),
                        "school"));
    }

    private static Consumer<AFamily> overridden(OverrideGround ground, String agency) {
        Consumer<AFamily> refused =
                family -> family.keep(family.says(family.child, parent(family.mother), GivenAnswer.REFUSED));
        return refused.andThen(authorised(ground, agency));
    }

    private static Consumer<AFamily> authorised(OverrideGround ground, String agency) {
        return family -> CONSENT.overrides().authorise(family.override(family.child, ground, agency), AFamily.MANAGER);
    }

    private static Expected open(String agency, String rule) {
        return open(agency, rule, Ruling.NextStep.PROCEED);
    }

    private static Expected open(String agency, String rule, Ruling.NextStep next) {
        return Expected.of(agency, rule, Ruling.Sharing.OPEN, next);
    }

    private static Expected once(String agency, String rule, Ruling.NextStep next) {
        return Expected.of(agency, rule, Ruling.Sharing.ONCE, next);
    }

    private static Expected minimum(String agency) {
        return Expected.of(agency, "CT12", Ruling.Sharing.MINIMUM, Ruling.NextStep.MANAGER_REVIEW);
    }

    private static Expected no(String agency, String rule, Ruling.NextStep next) {
        return Expected.of(agency, rule, Ruling.Sharing.NO, next);
    }

    private static long kept(SharingDecision decision) {
        return CONSENT.sql()
                .sql("select count(*) from sharing_decision where id = ? and rule = ? and sharing = ?")
                .params(
                        decision.id(),
                        decision.ruling().rule(),
                        decision.ruling().sharing().name())
                .query(Long.class)
                .single();
    }
}
