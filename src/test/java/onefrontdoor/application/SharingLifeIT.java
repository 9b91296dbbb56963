package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import onefrontdoor.consent.Replay.Voice;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.frontdoor.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/**
 * Whatever is granted, excluded, withdrawn, overridden, restricted, opened in haste and left to expire, in whatever order:
 * after every step each agency and each colleague sees what somebody expects who lived through it all (INV01, INV13).
 */
class SharingLifeIT extends FrontDoorScenario {

    /** More with {@code -Donefrontdoor.steps=100}. */
    private static final int STEPS = Integer.getInteger("onefrontdoor.steps", 10);

    private static final Compared COMPARED = new Compared();
    private static final Map<String, Integer> STEPS_TAKEN = new HashMap<>();

    private final Map<String, TasklistUser> people = new HashMap<>();

    @Autowired
    private SharingGate gate;

    /** What JUnit does for the tests of the whole application; these share the running one with them. */
    @BeforeProperty
    void theApplicationRuns() throws Exception {
        new DatabaseByAddress().beforeAll(null);
        new TestContextManager(SharingLifeIT.class).prepareTestInstance(this);
        employStaff();
        clearTheDesks();
    }

    @AfterContainer
    static void report() {
        System.out.printf("Sharing lived through: steps %s, %s, differences 0%n", STEPS_TAKEN, COMPARED);
    }

    @Property(tries = 1)
    void everybodySeesWhatWasAgreed(@ForAll("lives") ActionChain<SharedRecord> life) {
        life.withInvariant("seen as expected", SharedRecord::isSeenAsExpected).run();
    }

    @Provide
    Arbitrary<ActionChain<SharedRecord>> lives() {
        return ActionChain.startWith(this::begun)
                .withAction(6, new Deed(record -> true, answers()))
                .withAction(2, new Deed(record -> true, just("withdraw", record -> record.withdraws(false))))
                .withAction(1, new Deed(record -> true, just("withdraw everything", record -> record.withdraws(true))))
                .withAction(3, new Deed(record -> true, authorisations()))
                .withAction(1, new Deed(SharedRecord::awaitsSignature, just("sign", SharedRecord::signed)))
                .withAction(1, new Deed(SharedRecord::mayEnd, just("end", SharedRecord::ended)))
                .withAction(2, new Deed(record -> true, lists()))
                .withAction(1, new Deed(SharedRecord::isRestricted, just("lift", SharedRecord::lifted)))
                .withAction(2, new Deed(SharedRecord::isRestricted, breaking()))
                .withAction(3, new Deed(record -> true, time()))
                .withMaxTransformations(STEPS);
    }

    /** Something that may be done to a record while it is in some state. */
    private record Deed(Predicate<SharedRecord> when, Arbitrary<Transformer<SharedRecord>> how)
            implements Action.Independent<SharedRecord> {

        @Override
        public boolean precondition(SharedRecord record) {
            return when.test(record);
        }

        @Override
        public Arbitrary<Transformer<SharedRecord>> transformer() {
            return how;
        }
    }

    private SharedRecord begun() {
        clock.moveTo("2026-03-16T09:30");
        forgetThePeopleOfEarlierTests();
        database.sql("delete from restriction").update();
        String reference = received(
                        aContact()
                                .withAtHome(parent("Rae ZZ-Ivy", "Mother"), parent("Sam ZZ-Ivy", "Father"))
                                .make(),
                        Channel.PHONE)
                .reference()
                .value();
        return new SharedRecord(
                reference, clock, gate, login -> people.computeIfAbsent(login, this::signsIn), COMPARED);
    }

    /** People of partner agencies have no Tasklist. */
    private TasklistUser signsIn(String login) {
        TasklistUser person = new TasklistUser(port, login);
        person.submit("/sign-in", "/sign-in", Map.of("username", login, "password", Staff.PASSWORD));
        person.get("/camunda/app/tasklist/default/");
        return person;
    }

    private static Arbitrary<Transformer<SharedRecord>> answers() {
        Arbitrary<Set<String>> listed =
                Arbitraries.of(SharedRecord.AGENCIES.keySet()).set().ofMinSize(1);
        Arbitrary<Set<String>> excluded =
                Arbitraries.of(SharedRecord.AGENCIES.keySet()).set().ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.of(Voice.class),
                        Arbitraries.of(true, true, true, false),
                        listed,
                        excluded,
                        Arbitraries.integers().between(0, 48))
                .as(SharedRecord.Answered::new)
                .map(answer -> step(answer.yes() ? "grant" : "refuse", record -> record.says(answer)));
    }

    private static Arbitrary<Transformer<SharedRecord>> authorisations() {
        return Arbitraries.of(SharedRecord.AGENCIES.keySet())
                .map(agency -> step("override", record -> record.authorised(agency)));
    }

    private static Arbitrary<Transformer<SharedRecord>> lists() {
        return Arbitraries.of(SharedRecord.STAFF)
                .set()
                .ofMaxSize(3)
                .map(people -> step("restrict", record -> record.restrictedTo(people)));
    }

    private static Arbitrary<Transformer<SharedRecord>> breaking() {
        return Arbitraries.of(SharedRecord.STAFF)
                .map(person -> step("break glass", record -> record.glassBroken(person)));
    }

    private static Arbitrary<Transformer<SharedRecord>> time() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 10_000))
                .map(hours -> step("time passes", record -> record.passes(Duration.ofHours(hours))));
    }

    private static Arbitrary<Transformer<SharedRecord>> just(String name, Consumer<SharedRecord> deed) {
        return Arbitraries.just(step(name, deed));
    }

    private static Transformer<SharedRecord> step(String name, Consumer<SharedRecord> deed) {
        return Transformer.mutate(name, record -> {
            deed.accept(record);
            STEPS_TAKEN.merge(name, 1, Integer::sum);
        });
    }
}
