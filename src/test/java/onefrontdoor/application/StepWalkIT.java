package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import onefrontdoor.application.WalkedChild.With;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import org.springframework.test.context.TestContextManager;

/**
 * Wherever a child is sent, refused, taken on, reviewed and closed, in whatever order and at whatever time: after every
 * step exactly one has them, the history is only longer, the clocks are right and no plan was closed early (INV09, INV14).
 */
class StepWalkIT extends FrontDoorScenario {

    /** More with {@code -Donefrontdoor.walks=100}. */
    private static final int WALKS = Integer.getInteger("onefrontdoor.walks", 3);

    private static final int STEPS = 14;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-16");
    private static final Map<String, Integer> STEPS_TAKEN = new TreeMap<>();

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

    @Property(tries = 1)
    void everyChildHasOneOwner(@ForAll("walks") List<ActionChain<WalkedChild>> walks) {
        walks.forEach(
                walk -> walk.withInvariant("as walked", WalkedChild::holds).run());
    }

    @Provide
    Arbitrary<List<ActionChain<WalkedChild>>> walks() {
        return chains().list().ofSize(WALKS);
    }

    private Arbitrary<ActionChain<WalkedChild>> chains() {
        return ActionChain.startWith(this::begun)
                .withAction(6, either("threshold", With.SOCIAL_WORK, WalkedChild::threshold))
                .withAction(6, either("social care answers", With.SOCIAL_CARE_ASKED, WalkedChild::socialCare))
                .withAction(6, either("destination", With.EARLY_HELP, WalkedChild::placed))
                .withAction(6, either("service answers", With.SERVICE_ASKED, WalkedChild::serviceAnswers))
                .withAction(
                        6,
                        either("family support answers", With.FAMILY_SUPPORT_ASKED, WalkedChild::familySupportAnswers))
                .withAction(6, either("allocated", With.PLAN_PROPOSED, (child, any) -> child.allocated()))
                .withAction(4, either("reviewed", With.PLAN, WalkedChild::reviewed))
                .withAction(6, either("closing", With.PLAN_CLOSING, WalkedChild::closing))
                .withAction(1, either("withdraws", With.PLAN, (child, any) -> child.withdraws()))
                .withAction(2, time())
                .withMaxTransformations(STEPS);
    }

    /** Something that may be done while the child is with somebody, with one of two outcomes. */
    private record Move(EnumSet<With> when, Arbitrary<Transformer<WalkedChild>> how)
            implements Action.Independent<WalkedChild> {

        @Override
        public boolean precondition(WalkedChild child) {
            return when.contains(child.with());
        }

        @Override
        public Arbitrary<Transformer<WalkedChild>> transformer() {
            return how;
        }
    }

    private static Move either(String name, With when, BiConsumer<WalkedChild, Boolean> deed) {
        return new Move(
                EnumSet.of(when),
                Arbitraries.of(true, false)
                        .map(yes -> step(name + (yes ? " +" : " -"), child -> deed.accept(child, yes))));
    }

    private static Move time() {
        return new Move(
                EnumSet.allOf(With.class),
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
        String reference = received(
                        aContact()
                                .withAtHome(parent("Rae ZZ-Ivy", "Mother"))
                                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                                .make(),
                        Channel.API)
                .reference()
                .value();
        return new WalkedChild(reference, this, this::signedIn, FIRST_DAY);
    }
}
