package onefrontdoor.taf;

import java.time.Clock;
import java.time.LocalDate;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody writes what is done about a need and how it goes; a draft may lack something, and says what (F05, F06). */
@Service
@Transactional
public class ActionDesk {

    private static final String CHANGED =
            "Somebody else has changed this action since you opened it. What they wrote stands"
                    + " above the form, and what you typed is still in it. Compare the two, then save again.";

    private final NeedDesk needs;
    private final ActionBook book;
    private final Clock clock;

    ActionDesk(NeedDesk needs, ActionBook book, Clock clock) {
        this.needs = needs;
        this.book = book;
        this.clock = clock;
    }

    /** Adds an action to a need. */
    public void add(Reference plan, int need, FormAnswers typed) {
        needs.open(plan);
        needs.get(plan, need);
        PlanAction action = read(PlanAction.none(book.next(plan), need, typed.by()), typed);
        book.add(plan, action);
        needs.done(plan, typed.by(), "action added");
    }

    /**
     * Changes an action, or says how it goes.
     *
     * @throws Refusal when somebody else has changed it since it was read
     */
    public void change(Reference plan, int number, FormAnswers typed) {
        needs.open(plan);
        PlanAction before = book.find(plan, number)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "This plan has no such action."));
        boolean isLatest = typed.text("version", "Version").equals(String.valueOf(before.version()));
        if (!isLatest || !book.add(plan, read(before, typed))) {
            throw new Refusal(Refusal.Kind.CONFLICT, CHANGED);
        }
        needs.done(plan, typed.by(), "action changed");
    }

    /** The version after this one, as it was typed. */
    private PlanAction read(PlanAction before, FormAnswers typed) {
        ActionStatus status = typed.optionalChoice("status", ActionStatus.class).orElse(before.status());
        return new PlanAction(
                before.number(),
                before.version() + 1,
                before.need(),
                typed.text("aim", "What will change?"),
                optional(typed, "measure"),
                typed.optionalChoice("doer", Doer.class).orElse(null),
                optional(typed, "doerNamed"),
                fair(before, PlanDates.read(typed, "byWhen").orElse(null)),
                status,
                status == ActionStatus.NOT_DONE ? typed.text("note", "Why was it not done?") : optional(typed, "note"),
                typed.by(),
                clock.instant());
    }

    /** A day that has passed may stand, but nobody sets one. */
    private @Nullable LocalDate fair(PlanAction before, @Nullable LocalDate wanted) {
        boolean isNew = wanted != null && !wanted.equals(before.byWhen());
        if (isNew && wanted.isBefore(PlanDates.day(clock.instant()))) {
            throw new Refusal(Refusal.Kind.INVALID, "“By when?” is in the past. Choose today or a later day.");
        }
        return wanted;
    }

    private static @Nullable String optional(FormAnswers typed, String key) {
        return typed.optionalText(key).orElse(null);
    }
}
