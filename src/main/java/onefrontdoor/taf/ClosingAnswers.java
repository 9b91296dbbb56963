package onefrontdoor.taf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how a manager closes a plan; one refusal names everything that is missing, so that nobody is sent round twice. */
@Component
class ClosingAnswers {

    private final ClosingDuties duties;
    private final ClosingBook book;
    private final PlanProperties lengths;
    private final PlanWords words;
    private final Clock clock;

    ClosingAnswers(ClosingDuties duties, ClosingBook book, PlanProperties lengths, PlanWords words, Clock clock) {
        this.duties = duties;
        this.book = book;
        this.lengths = lengths;
        this.words = words;
        this.clock = clock;
    }

    ClosingBook.Closing read(Reference plan, ClosingReason reason, FormAnswers typed) {
        hears(plan, typed);
        List<String> missing = new ArrayList<>(duties.missing(plan, reason));
        missing.addAll(unanswered(plan, reason, typed));
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, words.of("duty", "first") + " " + String.join(" ", missing));
        }
        return new ClosingBook.Closing(
                duties.hasFinalMeeting(plan) ? null : text(typed, "noFinalMeeting"),
                typed.text("afterwards", "What goes on afterwards?"),
                reason == ClosingReason.MOVED_OUT
                        ? typed.optionalChoice("transfer", Transfer.class).orElse(null)
                        : null,
                lengths.checkAfter().contains(reason) ? checkOn(typed) : null,
                typed.by());
    }

    /** What the family told the manager; it stands beside what it told whoever leads. */
    private void hears(Reference plan, FormAnswers typed) {
        boolean declined =
                typed.optionalText("feedbackDeclined").filter("true"::equals).isPresent();
        String said = text(typed, "feedback");
        if (declined || said != null) {
            book.add(plan, new Feedback(Feedback.FAMILY, said, declined, typed.by()));
        }
    }

    /** What is asked for on the form itself. */
    private List<String> unanswered(Reference plan, ClosingReason reason, FormAnswers typed) {
        boolean movesWithoutAWord = reason == ClosingReason.MOVED_OUT
                && typed.optionalChoice("transfer", Transfer.class).isEmpty();
        return Stream.of(
                        !duties.namesNoNeed(plan) ? null : unless(typed, "outcomes"),
                        duties.hasFinalMeeting(plan) ? null : unless(typed, "noFinalMeeting"),
                        movesWithoutAWord ? words.of("duty", "transfer") : null,
                        unless(typed, "afterwards"))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String unless(FormAnswers typed, String key) {
        return typed.optionalText(key).isPresent() ? null : words.of("duty", key);
    }

    /** The latest day possible, unless a sooner one is chosen. */
    private LocalDate checkOn(FormAnswers typed) {
        LocalDate today = PlanDates.day(clock.instant());
        LocalDate latest = today.plusDays(lengths.checkAfterDays());
        LocalDate wanted = PlanDates.read(typed, "checkOn").orElse(latest);
        if (!wanted.isAfter(today) || wanted.isAfter(latest)) {
            throw new Refusal(Refusal.Kind.INVALID, words.of("duty", "checkOn", words.of(latest)));
        }
        return wanted;
    }

    /** What is read in the history of the plan. */
    List<String> words(ClosingBook.Closing closing, FormAnswers typed) {
        return Stream.of(text(typed, "outcomes"), closing.noMeeting(), closing.afterwards())
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String text(FormAnswers typed, String key) {
        return typed.optionalText(key).orElse(null);
    }
}
