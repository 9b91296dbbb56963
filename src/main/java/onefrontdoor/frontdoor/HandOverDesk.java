package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.directory.StaffList;
import onefrontdoor.frontdoor.OpenTasks.OpenTask;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one shift hands the desk to the next with everything that is open, and nothing stays with whoever leaves (A20). */
@Service
@Transactional
public class HandOverDesk {

    private final OpenTasks tasks;
    private final HandOverBook book;
    private final StaffList staff;
    private final AuditTrail audit;
    private final Clock clock;

    HandOverDesk(OpenTasks tasks, HandOverBook book, StaffList staff, AuditTrail audit, Clock clock) {
        this.tasks = tasks;
        this.book = book;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the one who leaves says.
     *
     * @param to who takes the tasks that the other holds; nobody puts them back to the team
     */
    public record Words(
            String desk,
            String notes,
            String reason,
            @Nullable String to) {

        @Override
        public String toString() {
            return "Words for " + desk;
        }
    }

    /** A hand-over as it was, with the number of tasks that were open then. */
    public record HandOver(
            UUID id,
            String desk,
            String notes,
            String by,
            Instant at,
            @Nullable String to,
            @Nullable String acceptedBy,
            @Nullable Instant acceptedAt,
            int open) {

        @Override
        public String toString() {
            return "HandOver " + id;
        }
    }

    /** Everything open at a desk of one's own, the most pressing first. */
    @Transactional(readOnly = true)
    public List<OpenTask> open(String desk, Actor who) {
        refuseUnless(worksAt(desk, who.id()), Refusal.Kind.FORBIDDEN, "You do not work at this desk.");
        return tasks.at(desk);
    }

    @Transactional(readOnly = true)
    public Optional<HandOver> latest(String desk) {
        return book.latest(desk);
    }

    /** Lists everything open, keeps the notes, and gives every task of the one who leaves to a colleague or to the team. */
    public void handOver(Words words, Actor leaver) {
        List<OpenTask> open = open(words.desk(), leaver);
        refuseUnless(isFit(words, leaver), Refusal.Kind.INVALID, "Hand your tasks to a colleague at this desk.");
        List<HandOverBook.Line> lines = new ArrayList<>();
        for (OpenTask task : open) {
            handOn(task, words, leaver).ifPresent(lines::add);
        }
        book.write(words, leaver, clock.instant(), lines);
        noted(leaver, open, "desk handed over with this open");
    }

    /** A task of the leaver that ends at this very moment is open no more, and not on the list. */
    private Optional<HandOverBook.Line> handOn(OpenTask task, Words words, Actor leaver) {
        if (!leaver.id().equals(task.holder())) {
            return Optional.of(new HandOverBook.Line(task, task.holder()));
        }
        if (!tasks.give(task.id(), leaver.id(), words.to())) {
            return Optional.empty();
        }
        audit.changed(leaver, task.reference(), "task handed on at shift change");
        return Optional.of(new HandOverBook.Line(task, words.to()));
    }

    private boolean isFit(Words words, Actor leaver) {
        return words.to() == null || !words.to().equals(leaver.id()) && worksAt(words.desk(), words.to());
    }

    /** The next shift takes the desk over. */
    public void accept(UUID id, Actor next) {
        HandOver handOver = book.find(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "No such hand-over."));
        List<OpenTask> open = open(handOver.desk(), next);
        refuseUnless(
                !handOver.by().equals(next.id()), Refusal.Kind.FORBIDDEN, "A colleague accepts what you hand over.");
        refuseUnless(
                book.accept(id, next, clock.instant()), Refusal.Kind.CONFLICT, "A colleague has accepted this desk.");
        noted(next, open, "desk taken over with this open");
    }

    private void noted(Actor who, List<OpenTask> open, String fact) {
        open.stream().map(OpenTask::reference).distinct().forEach(reference -> audit.changed(who, reference, fact));
    }

    private boolean worksAt(String desk, String person) {
        return staff.desksOf(person).contains(desk);
    }

    private static void refuseUnless(boolean fine, Refusal.Kind kind, String sentence) {
        if (!fine) {
            throw new Refusal(kind, sentence);
        }
    }
}
