package onefrontdoor.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.handover.BudgetBook.Part;
import onefrontdoor.handover.BudgetRequest.Result;
import onefrontdoor.handover.BudgetRequest.Stage;
import onefrontdoor.handover.BudgetRequest.Step;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody says what an approved extra cost and what it did for the family; no request closes without both (E39). */
@Service
@Transactional
public class BudgetClosingDesk {

    private final BudgetBook book;
    private final BudgetProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    BudgetClosingDesk(BudgetBook book, BudgetProcess process, AuditTrail audit, Clock clock) {
        this.book = book;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of an approval. */
    public enum Purchase {
        BOUGHT,
        NOT_BOUGHT
    }

    /** What an extra did for the family. */
    public enum Achieved {
        ACHIEVED,
        PARTLY,
        NOT_ACHIEVED
    }

    /** Keeps what was spent, never more than was approved, or that nothing was bought and why. */
    public void settle(UUID id, Reference contact, FormAnswers typed) {
        BudgetRequest request = of(id, contact, Stage.TO_BUY);
        Purchase purchase = typed.choice("purchase", Purchase.class, "What became of it?");
        keep(
                request,
                Part.PURCHASE,
                switch (purchase) {
                    case BOUGHT -> bought(request, typed);
                    case NOT_BOUGHT -> step(Result.NOT_BOUGHT, typed, "Why was nothing bought?");
                });
        audit.changed(typed.by(), contact, "budget request settled: " + purchase);
    }

    private Step bought(BudgetRequest request, FormAnswers typed) {
        Money amount = BudgetTerms.amount(typed, "amount", "How much was spent, in pounds?");
        if (amount.isMoreThan(request.approved())) {
            throw invalid("%s is more than the %s that were approved. Ask for the rest as another request."
                    .formatted(amount, request.approved()));
        }
        String words = typed.optionalText("words").orElse(null);
        return new Step(
                Result.BOUGHT, amount, day(request, typed), words, typed.by().id(), clock.instant());
    }

    private LocalDate day(BudgetRequest request, FormAnswers typed) {
        LocalDate day = date(typed.text("day", "On which day?"));
        LocalDate approved =
                LocalDate.ofInstant(Objects.requireNonNull(request.decision()).at(), WorkingCalendar.LONDON);
        if (day.isBefore(approved) || day.isAfter(LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON))) {
            throw invalid("The day lies between the approval and today.");
        }
        return day;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw invalid("Write the day as a date.");
        }
    }

    /** Keeps what it did for the family, which closes the request. */
    public void tellOutcome(UUID id, Reference contact, FormAnswers typed) {
        BudgetRequest request = of(id, contact, Stage.TO_TELL_OUTCOME);
        Achieved achieved = typed.choice("achieved", Achieved.class, "Was the outcome achieved?");
        keep(request, Part.OUTCOME, step(Result.valueOf(achieved.name()), typed, "What did it do for the family?"));
        audit.changed(typed.by(), contact, "budget request closed: " + achieved);
        process.closed(contact, id);
    }

    private BudgetRequest of(UUID id, Reference contact, Stage wanted) {
        BudgetRequest request = book.find(id)
                .filter(found -> found.contact().equals(contact))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such request."));
        if (request.stage() != wanted) {
            throw new Refusal(Refusal.Kind.CONFLICT, "A colleague was first, or it is not time for that yet.");
        }
        return request;
    }

    private void keep(BudgetRequest request, Part part, Step step) {
        if (!book.add(request.id(), part, step, null)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "A colleague has said so already.");
        }
    }

    private Step step(Result result, FormAnswers typed, String question) {
        return new Step(
                result, null, null, typed.text("words", question), typed.by().id(), clock.instant());
    }

    private static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
