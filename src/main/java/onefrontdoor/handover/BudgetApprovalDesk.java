package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.FamilySupportCases;
import onefrontdoor.frontdoor.FamilySupportEnded;
import onefrontdoor.handover.BudgetBook.Part;
import onefrontdoor.handover.BudgetRequest.Result;
import onefrontdoor.handover.BudgetRequest.Step;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a manager who did not ask decides what the commissioning budget pays; what is approved in a year, even at the same
 * moment, never comes to more than its budget (E39, RB11).
 */
@Service
@Transactional
public class BudgetApprovalDesk {

    private final BudgetBook book;
    private final BudgetTerms terms;
    private final FamilySupportCases families;
    private final BudgetProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    BudgetApprovalDesk(
            BudgetBook book,
            BudgetTerms terms,
            FamilySupportCases families,
            BudgetProcess process,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.terms = terms;
        this.families = families;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the decision; one that a rule forbids is refused, and the task stays open. */
    public BudgetDecision decide(UUID id, FormAnswers typed) {
        BudgetRequest request = book.find(id).orElseThrow();
        refuseIf(
                request.askedBy().equals(typed.by().id()),
                Refusal.Kind.FORBIDDEN,
                "You asked for this yourself. Another manager decides.");
        BudgetDecision decision = typed.choice("budgetDecision", BudgetDecision.class, "What do you decide?");
        String why = typed.text("rationale", "Why?");
        switch (decision) {
            case APPROVE -> approve(request, request.wish().amount(), why, typed.by());
            case APPROVE_LESS -> approve(request, less(request, typed), why, typed.by());
            case DECLINE -> decided(request, step(Result.DECLINED, null, why, typed.by()), null);
        }
        audit.changed(typed.by(), request.contact(), "budget request decided: " + decision);
        return decision;
    }

    private static Money less(BudgetRequest request, FormAnswers typed) {
        Money amount = BudgetTerms.amount(typed, "amount", "How much do you approve, in pounds?");
        refuseIf(
                !request.wish().amount().isMoreThan(amount),
                Refusal.Kind.INVALID,
                "That is not less than the %s that were asked for."
                        .formatted(request.wish().amount()));
        return amount;
    }

    private void approve(BudgetRequest request, Money amount, String why, Actor by) {
        refuseIf(
                !families.holds(request.contact()),
                Refusal.Kind.CONFLICT,
                "Targeted family support does not hold this family any more. Decline the request.");
        BudgetYear year = BudgetYear.at(clock.instant());
        book.hold(year);
        Money left = terms.stands(year).left();
        refuseIf(
                amount.isMoreThan(left),
                Refusal.Kind.CONFLICT,
                "The budget of %s has %s left. Approve no more than that, or decline.".formatted(year, left));
        decided(request, step(Result.APPROVED, amount, why, by), year);
    }

    private void decided(BudgetRequest request, Step step, @Nullable BudgetYear year) {
        refuseIf(
                !book.add(request.id(), Part.DECISION, step, year),
                Refusal.Kind.CONFLICT,
                "This request is decided already.");
    }

    /** Nobody decides about a family whom targeted family support does not hold; the clock of the request stops (RB21). */
    @EventListener
    void on(FamilySupportEnded ended) {
        book.on(ended.reference()).stream()
                .filter(request -> request.stage() == BudgetRequest.Stage.TO_DECIDE)
                .filter(request ->
                        book.add(request.id(), Part.DECISION, step(Result.TAKEN_BACK, null, null, Actor.SYSTEM), null))
                .forEach(request -> {
                    audit.changed(Actor.SYSTEM, ended.reference(), "budget request taken back");
                    process.takenBack(ended.reference(), request.id());
                });
    }

    /**
     * Keeps that nobody decided in time.
     *
     * @return by when the head of service looks at it
     */
    public Instant late(Reference contact) {
        audit.changed(Actor.SYSTEM, contact, "budget request not decided in time");
        return terms.reviewBy(clock.instant());
    }

    private Step step(Result result, @Nullable Money amount, @Nullable String words, Actor by) {
        return new Step(result, amount, null, words, by.id(), clock.instant());
    }

    private static void refuseIf(boolean broken, Refusal.Kind kind, String sentence) {
        if (broken) {
            throw new Refusal(kind, sentence);
        }
    }
}
