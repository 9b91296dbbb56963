package onefrontdoor.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;

/** The gate, the view of the database and somebody who lives through it all say the same after every step (INV01). */
class TwoGuardsAgreeIT {

    private static final ConsentDatabase CONSENT = new ConsentDatabase("two_guards", Map.of());
    private static final List<String> AGENCIES = List.of("school", "police");
    private static final Map<Told, Integer> TOLD = new EnumMap<>(Told.class);
    private static int cells;
    private static int open;

    /** What may happen. */
    enum Told {
        AGREED,
        REFUSED,
        WITHDRAWN,
        AUTHORISED,
        SIGNED,
        ENDED,
        TIME_PASSED
    }

    /** One step, with more details than any one kind of step needs. */
    record Step(Told told, Replay.Voice voice, Set<String> listed, Set<String> excluded, boolean yes, int hours) {}

    @AfterContainer
    static void close() {
        System.out.printf("TwoGuardsAgree: %d cells, %d of them open, steps %s%n", cells, open, TOLD);
        CONSENT.close();
    }

    @Property(tries = 60)
    void sayTheSameAfterEveryStep(@ForAll("histories") List<Step> steps) {
        CONSENT.clock.moveTo(ConsentDatabase.START);
        AFamily family = new AFamily(CONSENT);
        Replay replay = new Replay();
        UUID last = null;

        for (Step step : steps) {
            TOLD.merge(step.told(), 1, Integer::sum);
            last = take(step, family, replay, last);

            for (String agency : AGENCIES) {
                boolean expected = replay.opens(agency, CONSENT.clock.instant());
                assertThat(gateOpens(family, agency)).as("gate, " + agency).isEqualTo(expected);
                assertThat(CONSENT.gate().visibleTo(agency).contains(family.child))
                        .as("view, " + agency)
                        .isEqualTo(expected);
                cells++;
                open += expected ? 1 : 0;
            }
        }
    }

    private static boolean gateOpens(AFamily family, String agency) {
        return Stream.of(SharingPurpose.SHARE_NAMED, SharingPurpose.SHARE_TAF)
                .map(purpose -> new SharingRequest(family.child, Set.of(FieldClass.BASIC), agency, purpose, null))
                .map(request -> CONSENT.gate().mayShare(request, AFamily.WORKER))
                .anyMatch(decision -> decision.mayShare() && decision.ruling().sharing() == Ruling.Sharing.OPEN);
    }

    private static @Nullable UUID take(Step step, AFamily family, Replay replay, @Nullable UUID last) {
        switch (step.told()) {
            case AGREED, REFUSED, WITHDRAWN -> say(step, family, replay);
            case AUTHORISED -> {
                return authorise(step, family, replay);
            }
            case SIGNED -> sign(replay, last);
            case ENDED -> end(replay, last);
            case TIME_PASSED -> CONSENT.clock.pass(Duration.ofHours(step.hours()));
        }
        return last;
    }

    private static void say(Step step, AFamily family, Replay replay) {
        boolean yes = step.told() == Told.AGREED;
        Instant at = CONSENT.clock.instant().minus(Duration.ofHours(step.hours() % 48));
        Set<String> excluded = step.excluded().stream()
                .filter(agency -> !step.listed().contains(agency))
                .collect(Collectors.toSet());
        Scope scope = yes ? new Scope(purposes(step), step.listed(), excluded) : Scope.NONE;
        CONSENT.register()
                .record(
                        new AgreementAct(
                                family.child,
                                AgreementTo.SHARE,
                                Reply.of(GivenAnswer.valueOf(step.told().name())),
                                giver(step.voice(), family),
                                new Telling(at, means(step.voice()), null, "2026-01", null),
                                scope,
                                null),
                        AFamily.WORKER);
        replay.hears(new Replay.Word(at, step.voice(), yes, scope.agencies(), scope.excluded(), step.yes()));
    }

    private static Set<SharingPurpose> purposes(Step step) {
        SharingPurpose forEyes = step.hours() % 2 == 0 ? SharingPurpose.SHARE_NAMED : SharingPurpose.SHARE_TAF;
        return Set.of(SharingPurpose.STORE, step.yes() ? forEyes : SharingPurpose.ASSESS);
    }

    private static @Nullable Giver giver(Replay.Voice voice, AFamily family) {
        return switch (voice) {
            case OWN -> new Giver(family.child, Capacity.COMPETENT_CHILD, "Understood.", AFamily.WORKER);
            case MOTHER -> AFamily.parent(family.mother);
            case FATHER -> AFamily.parent(family.father);
            case FAMILY, NEIGHBOUR -> null;
        };
    }

    private static Means means(Replay.Voice voice) {
        return switch (voice) {
            case OWN, MOTHER, FATHER -> Means.SIGNED;
            case FAMILY -> Means.REPORTED_BY_PROFESSIONAL;
            case NEIGHBOUR -> Means.REPORTED_BY_PUBLIC;
        };
    }

    private static UUID authorise(Step step, AFamily family, Replay replay) {
        OverrideGround ground =
                step.yes() ? OverrideGround.PREVENT_OR_DETECT_SERIOUS_CRIME : OverrideGround.COURT_ORDER;
        String agency = step.yes() ? "police" : AGENCIES.get(step.hours() % 2);
        replay.authorised.add(new Replay.Authorised(agency, step.yes(), CONSENT.clock.instant()));
        return CONSENT.overrides().authorise(family.override(family.child, ground, agency), AFamily.MANAGER);
    }

    private static void sign(Replay replay, @Nullable UUID last) {
        Replay.Authorised newest = newest(replay);
        if (newest != null && newest.crime && !newest.signed && newest.holds(CONSENT.clock.instant())) {
            CONSENT.overrides().sign(last, new Actor("hos1"));
            newest.signed = true;
        }
    }

    private static void end(Replay replay, @Nullable UUID last) {
        Replay.Authorised newest = newest(replay);
        if (newest != null && !newest.ended) {
            CONSENT.overrides().end(last, "No longer needed.", AFamily.MANAGER);
            newest.ended = true;
        }
    }

    private static Replay.@Nullable Authorised newest(Replay replay) {
        return replay.authorised.isEmpty() ? null : replay.authorised.get(replay.authorised.size() - 1);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Set<String>> listed = Arbitraries.of(AGENCIES).set().ofMinSize(1);
        Arbitrary<Set<String>> excluded = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.<String>of())),
                Tuple.of(1, Arbitraries.of(AGENCIES).set()));
        Arbitrary<Told> told = Arbitraries.frequency(
                Tuple.of(5, Told.AGREED),
                Tuple.of(1, Told.REFUSED),
                Tuple.of(1, Told.WITHDRAWN),
                Tuple.of(2, Told.AUTHORISED),
                Tuple.of(1, Told.SIGNED),
                Tuple.of(1, Told.ENDED),
                Tuple.of(4, Told.TIME_PASSED));
        Arbitrary<Integer> hours = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 10_000));
        Arbitrary<Boolean> yes = Arbitraries.of(true, true, false);
        return Combinators.combine(told, Arbitraries.of(Replay.Voice.class), listed, excluded, yes, hours)
                .as(Step::new)
                .list()
                .ofMinSize(8)
                .ofMaxSize(16);
    }
}
