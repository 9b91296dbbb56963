package onefrontdoor.application;

import static java.util.function.Predicate.not;
import static onefrontdoor.application.WalkedWith.EARLY_HELP;
import static onefrontdoor.application.WalkedWith.FAMILY_SUPPORT_ASKED;
import static onefrontdoor.application.WalkedWith.PLAN;
import static onefrontdoor.application.WalkedWith.PLAN_PROPOSED;
import static onefrontdoor.application.WalkedWith.SERVICE_ASKED;
import static onefrontdoor.application.WalkedWith.SOCIAL_CARE;
import static onefrontdoor.application.WalkedWith.SOCIAL_CARE_ASKED;
import static onefrontdoor.application.WalkedWith.SOCIAL_WORK;
import static onefrontdoor.application.WalkedWith.STEPPED_UP;
import static onefrontdoor.application.WalkedWith.STEP_DOWN;
import static onefrontdoor.application.WalkedWith.STEP_DOWN_AGAIN;
import static onefrontdoor.application.WalkedWith.STEP_DOWN_FAMILY_SUPPORT;
import static onefrontdoor.application.WalkedWith.STEP_DOWN_SERVICE;
import static onefrontdoor.application.WalkedWith.STEP_UP;
import static onefrontdoor.application.WalkedWith.STEP_UP_ASKED;
import static onefrontdoor.application.WalkedWith.STEP_UP_REFUSED;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.stepchange.OwnerWatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/**
 * Wherever a child is sent, refused, taken on, reviewed and closed, in whatever order and at whatever time: after every
 * step exactly one has them, the history is only longer, the clocks are right and no plan was closed early (INV09, INV14).
 */
class StepWalkIT extends FrontDoorScenario {

    /** More with {@code -Donefrontdoor.walks=100}. */
    private static final int WALKS = Integer.getInteger("onefrontdoor.walks", 3);

    private static final int STEPS = 24;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-16");
    private static final Map<String, Integer> STEPS_TAKEN = new TreeMap<>();

    private static final List<Consumer<WalkedChild>> TOUR = List.of(
            child -> child.passes(4),
            child -> child.threshold(false),
            WalkedChild::challenges,
            child -> child.placed(false),
            child -> child.serviceAnswers(false),
            child -> child.placed(true),
            child -> child.familySupportAnswers(false),
            child -> child.placed(false),
            child -> child.serviceAnswers(true),
            WalkedChild::allocated,
            child -> child.stepsUp(false),
            child -> child.passes(4),
            child -> child.judged(false),
            child -> child.threshold(false),
            WalkedChild::staysWithPlan,
            child -> child.moves(true),
            child -> child.reviewed(true),
            child -> child.stepsUp(true),
            child -> child.threshold(true),
            WalkedChild::withdraws,
            child -> child.closing(true),
            child -> child.closing(false),
            child -> child.socialCare(false),
            child -> child.reviewed(true),
            child -> child.threshold(true),
            child -> child.socialCare(true),
            child -> child.passes(20),
            child -> child.reviewed(true),
            child -> child.closing(true),
            WalkedChild::stepsDown,
            WalkedChild::stepDownDeclined,
            WalkedChild::stepsDown,
            child -> child.stepDownDecided(false),
            child -> child.serviceAnswers(false),
            WalkedChild::advised,
            WalkedChild::stepsDown,
            child -> child.stepDownDecided(true),
            child -> child.familySupportAnswers(true),
            child -> child.moves(true),
            child -> child.reviewed(true),
            child -> child.closing(true),
            child -> child.moves(false),
            child -> child.closing(true));

    /** Somebody leads a plan and reviews it, whatever social care was asked. */
    private static final Predicate<WalkedChild> LED = in(PLAN, STEP_UP, STEP_UP_ASKED, STEP_UP_REFUSED, STEPPED_UP);

    @Autowired
    private OwnerWatch watch;

    /** What JUnit does for the tests of the whole application; these share the running one with them. */
    @BeforeProperty
    void theApplicationRuns() throws Exception {
        new DatabaseByAddress().beforeAll(null);
        new TestContextManager(StepWalkIT.class).prepareTestInstance(this);
        employStaff();
        clearTheDesks();
    }

    @AfterContainer
    static void report() {
        int steps = STEPS_TAKEN.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "Walks: %d, steps %d %s, owners other than one 0, history changed 0, clocks wrong 0, plans closed early"
                        + " 0 (95 %% bound %.4f)%n",
                WALKS, steps, STEPS_TAKEN, 3.0 / Math.max(1, steps));
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void everyChildHasOneOwner(@ForAll("walks") List<ActionChain<WalkedChild>> walks) {
        walks.forEach(
                walk -> walk.withInvariant("as walked", WalkedChild::holds).run());
    }

    /** Every move once, those that must be refused among them. */
    @Example
    void everyMoveOnce() {
        WalkedChild child = begun();
        TOUR.forEach(step -> {
            step.accept(child);
            child.holds();
        });
    }

    @Provide
    Arbitrary<List<ActionChain<WalkedChild>>> walks() {
        return chains().list().ofSize(WALKS);
    }

    private Arbitrary<ActionChain<WalkedChild>> chains() {
        return ActionChain.startWith(this::begun)
                .withAction(6, either("threshold", in(SOCIAL_WORK, STEP_UP), WalkedChild::threshold))
                .withAction(
                        6, either("social care answers", in(SOCIAL_CARE_ASKED, STEP_UP_ASKED), WalkedChild::socialCare))
                .withAction(6, either("destination", agreedIn(EARLY_HELP, STEP_DOWN_AGAIN), WalkedChild::placed))
                .withAction(1, move("advised", in(EARLY_HELP, STEP_DOWN_AGAIN), WalkedChild::advised))
                .withAction(
                        6, either("service answers", in(SERVICE_ASKED, STEP_DOWN_SERVICE), WalkedChild::serviceAnswers))
                .withAction(
                        6,
                        either(
                                "family support answers",
                                in(FAMILY_SUPPORT_ASKED, STEP_DOWN_FAMILY_SUPPORT),
                                WalkedChild::familySupportAnswers))
                .withAction(8, move("allocated", in(PLAN_PROPOSED), WalkedChild::allocated))
                .withAction(3, either("reviewed", LED.and(not(WalkedChild::isProposedToClose)), WalkedChild::reviewed))
                .withAction(5, either("closing", LED.and(WalkedChild::isProposedToClose), WalkedChild::closing))
                .withAction(8, either("steps up", in(PLAN), WalkedChild::stepsUp))
                .withAction(6, move("stays with plan", in(STEP_UP_REFUSED), WalkedChild::staysWithPlan))
                .withAction(8, move("steps down", in(SOCIAL_CARE), WalkedChild::stepsDown))
                .withAction(8, either("step down decided", in(STEP_DOWN), WalkedChild::stepDownDecided))
                .withAction(2, move("step down declined", in(STEP_DOWN), WalkedChild::stepDownDeclined))
                .withAction(
                        2, move("moves", in(PLAN, STEP_UP).and(not(WalkedChild::isMoving)), child -> child.moves(true)))
                .withAction(
                        4,
                        move(
                                "move acknowledged",
                                LED.and(WalkedChild::isMoving).and(not(WalkedChild::isTakenElsewhere)),
                                child -> child.moves(false)))
                .withAction(2, move("withdraws", LED.and(not(WalkedChild::isWithdrawn)), WalkedChild::withdraws))
                .withAction(3, move("challenges", WalkedChild::canBeChallenged, WalkedChild::challenges))
                .withAction(5, either("judged", WalkedChild::isChallenged, WalkedChild::judged))
                .withAction(2, time())
                .withMaxTransformations(STEPS);
    }

    /** Something that may be done while it fits, with one of the outcomes. */
    private record Move(Predicate<WalkedChild> when, Arbitrary<Transformer<WalkedChild>> how)
            implements Action.Independent<WalkedChild> {

        @Override
        public boolean precondition(WalkedChild child) {
            return when.test(child);
        }

        @Override
        public Arbitrary<Transformer<WalkedChild>> transformer() {
            return how;
        }
    }

    private static Predicate<WalkedChild> in(WalkedWith... any) {
        return child -> List.of(any).contains(child.with());
    }

    /** A service is asked only about a family that agrees. */
    private static Predicate<WalkedChild> agreedIn(WalkedWith... any) {
        return in(any).and(not(WalkedChild::isWithdrawn));
    }

    private static Move either(String name, Predicate<WalkedChild> when, BiConsumer<WalkedChild, Boolean> deed) {
        return new Move(
                when,
                Arbitraries.of(true, false)
                        .map(yes -> step(name + (yes ? " +" : " -"), child -> deed.accept(child, yes))));
    }

    private static Move move(String name, Predicate<WalkedChild> when, Consumer<WalkedChild> deed) {
        return new Move(when, Arbitraries.just(step(name, deed)));
    }

    private static Move time() {
        return new Move(
                child -> true,
                Arbitraries.integers().between(1, 20).map(days -> step("time passes", child -> child.passes(days))));
    }

    private static Transformer<WalkedChild> step(String name, Consumer<WalkedChild> deed) {
        return Transformer.mutate(name, child -> {
            deed.accept(child);
            STEPS_TAKEN.merge(name, 1, Integer::sum);
        });
    }

    private WalkedChild begun() {
        clock.moveTo(FIRST_DAY + "T12:00");
        forgetThePeopleOfEarlierTests();
        String reference = new AgencySystem(port, "test-school")
                .tell(aContact()
                        .withAtHome(parent("Rae ZZ-Ivy", "Mother"))
                        .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                        .make())
                .path("reference")
                .asText();
        runJobs();
        return new WalkedChild(reference, this, this::signedIn, FIRST_DAY, watch::look);
    }
}
