package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onefrontdoor.TestClock;
import onefrontdoor.audit.AuditTrailOnPaper;
import onefrontdoor.directory.RotaOnPaper;
import onefrontdoor.frontdoor.HandOverDesk.Words;
import onefrontdoor.frontdoor.OpenTasks.OpenTask;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing open is left out of a hand-over, and whoever leaves holds nothing afterwards. */
class HandOverDeskTests {

    private static final Actor LEAVER = new Actor("dswm1");
    private static final Instant FRIDAY = Instant.parse("2026-03-13T16:55:00Z");

    @Property
    void listsEverythingOpenAndLeavesNothingInTheHandsOfWhoeverLeaves(
            @ForAll("holders") List<Optional<String>> holders, @ForAll("takers") Optional<String> taker) {
        Desk desk = new Desk(holders);
        List<OpenTask> before = List.copyOf(desk.tasks);

        desk.handOvers.handOver(words(taker.orElse(null)), LEAVER);

        assertThat(desk.listed).extracting(line -> line.task().id()).containsExactlyElementsOf(ids(before));
        assertThat(ids(desk.tasks)).as("nothing is lost").containsExactlyElementsOf(ids(before));
        for (int place = 0; place < before.size(); place++) {
            String held = before.get(place).holder();
            String expected = LEAVER.id().equals(held) ? taker.orElse(null) : held;
            assertThat(desk.tasks.get(place).holder()).isEqualTo(expected);
            assertThat(desk.listed.get(place).holder()).isEqualTo(expected);
        }
    }

    @Test
    void leavesOutWhatEndsAtThatMoment() {
        Desk desk = new Desk(List.of(Optional.of("dswm1"), Optional.of("dswm1"), Optional.empty()));
        desk.ended.add("task-1");

        desk.handOvers.handOver(words("dswm2"), LEAVER);

        assertThat(desk.listed).extracting(line -> line.task().id()).containsExactly("task-2", "task-3");
    }

    @Test
    void goesToSomebodyElseAtTheDeskOnly() {
        Desk desk = new Desk(List.of(Optional.of("dswm1")));

        for (String unfit : List.of("dswm1", "edt1", "nobody")) {
            assertThatThrownBy(() -> desk.handOvers.handOver(words(unfit), LEAVER))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(desk.tasks).extracting(OpenTask::holder).containsExactly("dswm1");
        assertThat(desk.listed).isEmpty();
    }

    @Test
    void isForThoseWhoWorkThere() {
        Desk desk = new Desk(List.of(Optional.empty()));

        assertThatThrownBy(() -> desk.handOvers.handOver(words(null), new Actor("edt1")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.handOvers.open(RotaOnPaper.OFFICE_DESK, new Actor("edt1")))
                .isInstanceOf(Refusal.class);
    }

    @Provide
    Arbitrary<List<Optional<String>>> holders() {
        return Arbitraries.of("dswm1", "dswm2", "")
                .map(HandOverDeskTests::holder)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Optional<String>> takers() {
        return Arbitraries.of("dswm2", "").map(HandOverDeskTests::holder);
    }

    private static Optional<String> holder(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    private static Words words(@Nullable String to) {
        return new Words(RotaOnPaper.OFFICE_DESK, "C-2026-000001 rings back.", "End of shift.", to);
    }

    private static List<String> ids(List<OpenTask> tasks) {
        return tasks.stream().map(OpenTask::id).toList();
    }

    /** A desk on paper, with these tasks on it. */
    private static final class Desk implements OpenTasks {

        final List<OpenTask> tasks = new ArrayList<>();
        final List<HandOverBook.Line> listed = new ArrayList<>();
        final Set<String> ended = new HashSet<>();
        final HandOverDesk handOvers = new HandOverDesk(
                this, new Book(), RotaOnPaper.people(), new AuditTrailOnPaper(), new TestClock(FRIDAY));

        Desk(List<Optional<String>> holders) {
            holders.forEach(holder -> tasks.add(task(tasks.size() + 1, holder.orElse(null))));
        }

        private static OpenTask task(int number, @Nullable String holder) {
            Reference reference = new Reference("C-2026-%06d".formatted(number));
            return new OpenTask("task-" + number, "Decide threshold", reference, Urgency.AMBER, FRIDAY, holder);
        }

        @Override
        public List<OpenTask> at(String desk) {
            return List.copyOf(tasks);
        }

        @Override
        public Map<Reference, String> decisionsOn(List<Reference> references) {
            return Map.of();
        }

        @Override
        public void offerDecision(Reference reference, List<String> desks) {
            throw new AssertionError("A hand-over offers nothing to another desk");
        }

        @Override
        public boolean give(String id, String from, @Nullable String to) {
            if (ended.contains(id)) {
                return false;
            }
            tasks.replaceAll(task -> task.id().equals(id)
                    ? new OpenTask(id, task.what(), task.reference(), task.urgency(), task.due(), to)
                    : task);
            return true;
        }

        private final class Book extends HandOverBook {

            Book() {
                super(null);
            }

            @Override
            void write(Words words, Actor leaver, Instant at, List<Line> lines) {
                listed.addAll(lines);
            }
        }
    }
}
