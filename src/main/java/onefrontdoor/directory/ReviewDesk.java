package onefrontdoor.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where entries that nobody confirmed in time come before whoever keeps them: one task an entry, a few each night, gone
 * when somebody confirms the entry elsewhere (A11, A12).
 */
@Service
@Transactional
public class ReviewDesk {

    private final Directory directory;
    private final DirectoryBook book;
    private final EntryReviews reviews;
    private final Keepers keepers;
    private final KeeperProperties properties;
    private final EntryReviewProcess process;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReviewDesk(
            Directory directory,
            DirectoryBook book,
            EntryReviews reviews,
            Keepers keepers,
            KeeperProperties properties,
            EntryReviewProcess process,
            WorkingCalendar calendar,
            Clock clock) {
        this.directory = directory;
        this.book = book;
        this.reviews = reviews;
        this.keepers = keepers;
        this.properties = properties;
        this.process = process;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Those confirmed longest ago first; the same night again, or on another node, begins nothing twice. */
    @Scheduled(cron = "${onefrontdoor.directory.keeper.asks-at}", zone = "Europe/London")
    public void begin() {
        reviews.beginAlone();
        int left = properties.mostADay() - reviews.begunSince(midnight());
        directory.stale().stream()
                .sorted(Comparator.comparing(ReviewDesk::confirmed))
                .filter(entry -> reviews.openOf(entry.id()).isEmpty())
                .flatMap(entry -> book.hold(entry.id()).filter(directory::isStale).stream())
                .limit(Math.max(left, 0))
                .forEach(this::begin);
    }

    private void begin(ServiceEntry entry) {
        Instant confirmBy = calendar.due(
                clock.instant(), new Allowance(properties.withinWorkingDays(), Allowance.Unit.WORKING_DAYS));
        reviews.begin(entry.id(), keepers.of(entry)).ifPresent(review -> process.begin(review, confirmBy));
    }

    private static Instant confirmed(ServiceEntry entry) {
        Instant at = entry.confirmedAt();
        return at == null ? Instant.MIN : at;
    }

    private Instant midnight() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON)
                .atStartOfDay(WorkingCalendar.LONDON)
                .toInstant();
    }

    /** @throws Refusal when there is no such review */
    @Transactional(readOnly = true)
    public EntryReview review(Reference reference) {
        return reviews.find(reference)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such review of an entry."));
    }

    /** Keeps what the keeper says in the entry itself, which is confirmed by that. */
    public void answered(Reference reference, FormAnswers typed) {
        EntryReview review = review(reference);
        EntryAnswer answer = typed.choice("entry", EntryAnswer.class, "Is this entry still right?");
        if (!reviews.end(review, answer.name(), typed.by())) {
            return;
        }
        if (answer == EntryAnswer.STILL_RIGHT) {
            directory.confirm(review.service(), typed.by());
        } else {
            directory.change(
                    review.service(), EntryNews.of(answer, directory.entry(review.service()), typed), typed.by());
        }
    }

    /** Whoever confirmed the entry elsewhere has done what the task asks for. */
    @EventListener
    void on(EntryConfirmed confirmed) {
        reviews.openOf(confirmed.service())
                .filter(open -> !directory.isStale(directory.entry(confirmed.service())))
                .filter(open -> reviews.end(open, EntryReviews.CONFIRMED_ELSEWHERE, confirmed.by()))
                .ifPresent(process::confirmedElsewhere);
    }

    public List<DutyDesk> desks() {
        return keepers.desks();
    }

    @Transactional(readOnly = true)
    public String keeper(UUID service) {
        return keepers.of(directory.entry(service));
    }

    /** Another desk keeps the entry from now on; a task that waits goes to it. */
    public void keptBy(UUID service, String desk, Actor by) {
        keepers.name(directory.entry(service), desk, by);
        reviews.openOf(service).filter(open -> !open.keeper().equals(desk)).ifPresent(open -> {
            reviews.handTo(open, desk);
            process.handedTo(open, desk);
        });
    }
}
