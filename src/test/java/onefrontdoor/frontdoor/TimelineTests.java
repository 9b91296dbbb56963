package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onefrontdoor.frontdoor.StoryKind.Weight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is responsible at an instant, by the rows of a story alone (INV04, INV16). */
class TimelineTests {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final UUID CHILD = UUID.randomUUID();
    private static final UUID SECOND_CONTACT = UUID.randomUUID();

    @Test
    void thePlanGoesBeforeTheServiceThatBroughtTheChildAndItsEndEndsBoth() {
        List<StoryRow> rows = List.of(
                row(StoryKind.WAITING, 0, 2),
                row(StoryKind.FAMILY_SUPPORT, 2, null),
                row(StoryKind.PLAN_LED, 4, 9),
                row(StoryKind.PLAN_CLOSED, 9, null));

        assertThat(kinds(rows, 3)).containsExactly(StoryKind.FAMILY_SUPPORT);
        assertThat(kinds(rows, 8)).containsExactly(StoryKind.PLAN_LED);
        assertThat(kinds(rows, 9)).containsExactly(StoryKind.PLAN_CLOSED);
        assertThat(Timeline.spans(rows)).hasSize(4);
    }

    @Test
    void theLeadProfessionalStaysUntilSocialCareHasAccepted() {
        List<StoryRow> rows = List.of(
                row(StoryKind.PLAN_LED, 0, 7),
                row(StoryKind.SOCIAL_CARE_ASKED, 3, 5),
                row(StoryKind.SOCIAL_CARE, 7, null));

        assertThat(kinds(rows, 4)).containsExactly(StoryKind.PLAN_LED);
        assertThat(kinds(rows, 7)).containsExactly(StoryKind.SOCIAL_CARE);
    }

    @Test
    void socialCareKeepsTheChildUntilSomebodyLeadsThePlanThatTakesItOver() {
        List<StoryRow> rows = List.of(
                row(StoryKind.SOCIAL_CARE, 0, 5),
                row(StoryKind.PLAN_KEPT, 3, 5),
                row(StoryKind.PLAN_LED, 5, null),
                row(StoryKind.SOCIAL_CARE_CLOSED, 5, null));

        assertThat(kinds(rows, 4)).containsExactly(StoryKind.SOCIAL_CARE);
        assertThat(kinds(rows, 5)).containsExactly(StoryKind.PLAN_LED);
    }

    @Test
    void aPlanWhoseChildrenSocialCareHasTakenOnOnlyWaitsToBeClosed() {
        StoryRow taken = new StoryRow(
                SECOND_CONTACT, at(3), null, StoryKind.SOCIAL_CARE, null, null, "social-care", "C-2026-000002");
        List<StoryRow> rows = List.of(row(StoryKind.PLAN_LED, 0, 3), row(StoryKind.PLAN_STEPPED_UP, 3, null), taken);

        assertThat(kinds(rows, 4)).containsExactly(StoryKind.SOCIAL_CARE);
    }

    @Test
    void twoWhoHoldTheChildAreTwo() {
        List<StoryRow> rows = List.of(row(StoryKind.PLAN_LED, 0, null), row(StoryKind.SOCIAL_CARE, 3, null));

        assertThat(kinds(rows, 3)).containsExactlyInAnyOrder(StoryKind.PLAN_LED, StoryKind.SOCIAL_CARE);
    }

    @Test
    void anOpenCaseGoesBeforeOneThatHasEndedAndAnythingGoesBeforeAReopeningButAnEnd() {
        StoryRow other = new StoryRow(SECOND_CONTACT, at(5), null, StoryKind.ADVICE, null, null, "x", "C-2026-000002");

        assertThat(kinds(List.of(row(StoryKind.SERVICE, 0, null), other), 6)).containsExactly(StoryKind.SERVICE);
        assertThat(kinds(List.of(row(StoryKind.SERVICE, 0, null), row(StoryKind.DECIDING_AGAIN, 2, null)), 6))
                .containsExactly(StoryKind.SERVICE);
        assertThat(kinds(List.of(row(StoryKind.ADVICE, 0, null), row(StoryKind.DECIDING_AGAIN, 2, null)), 6))
                .containsExactly(StoryKind.DECIDING_AGAIN);
    }

    /** Beside whatever else is told, somebody is responsible from the first turn on, and one alone unless two hold the child. */
    @Property
    void hasNoGapAndOneOwnerUnlessTwoHold(@ForAll("stories") List<StoryRow> rows, @ForAll("moments") int hour) {
        List<StoryRow> whole = new ArrayList<>(rows);
        whole.add(row(StoryKind.WAITING, 0, null));
        Instant moment = at(hour);

        List<StoryRow> owners = Timeline.at(whole, moment);

        List<StoryRow> then = whole.stream().filter(row -> row.isAt(moment)).toList();
        boolean socialCare = then.stream().anyMatch(row -> row.kind() == StoryKind.SOCIAL_CARE);
        long holding = then.stream()
                .filter(row -> row.weighs(Weight.HOLDS) && !(socialCare && row.kind() == StoryKind.PLAN_KEPT))
                .map(StoryRow::kind)
                .distinct()
                .count();
        assertThat(owners).hasSize(Math.max(1, (int) holding));
        assertThat(owners).noneMatch(row -> row.weighs(Weight.TELLS));
        List<Timeline.Span> spans = Timeline.spans(whole);
        for (int place = 1; place < spans.size(); place++) {
            assertThat(spans.get(place).since()).isEqualTo(spans.get(place - 1).until());
        }
        assertThat(spans.stream()
                        .filter(span -> !span.since().isAfter(moment)
                                && (span.until() == null || span.until().isAfter(moment))))
                .singleElement()
                .returns(owners, Timeline.Span::rows);
    }

    @Provide
    Arbitrary<List<StoryRow>> stories() {
        return Combinators.combine(
                        Arbitraries.of(StoryKind.class),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 12))
                .as((kind, since, hours) -> row(kind, since, hours == 0 ? null : since + hours))
                .list()
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<Integer> moments() {
        return Arbitraries.integers().between(0, 45);
    }

    private static List<StoryKind> kinds(List<StoryRow> rows, int hour) {
        return Timeline.at(rows, at(hour)).stream().map(StoryRow::kind).toList();
    }

    /** Everybody of one kind is one: who holds the child is told from the kind. */
    private static StoryRow row(StoryKind kind, int since, @Nullable Integer until) {
        return new StoryRow(CHILD, at(since), until == null ? null : at(until), kind, null, null, kind.name(), null);
    }

    private static Instant at(int hour) {
        return START.plusSeconds(3600L * hour);
    }
}
