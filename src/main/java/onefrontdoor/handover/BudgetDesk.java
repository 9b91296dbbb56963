package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.FamilySupportCases;
import onefrontdoor.handover.BudgetProcess.Asked;
import onefrontdoor.handover.BudgetRequest.Wish;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where targeted family support asks for an extra for a family that it holds (E39, INV07). */
@Service
@Transactional
public class BudgetDesk {

    private final BudgetBook book;
    private final BudgetTerms terms;
    private final FamilySupportCases families;
    private final BudgetProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    BudgetDesk(
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

    /** Asks a manager; the same request sent twice is one. */
    public void ask(UUID id, Reference contact, FormAnswers typed) {
        if (!families.holds(contact)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "Only a family whom targeted family support holds can have an extra.");
        }
        Instant now = clock.instant();
        Asked request = new Asked(id, contact, terms.decideBy(now));
        if (book.ask(request, wish(typed), typed.by(), now)) {
            audit.changed(typed.by(), contact, "budget request made");
            process.asked(request, families.onList(contact));
        }
    }

    private Wish wish(FormAnswers typed) {
        String kind = typed.text("kind", "What is it?");
        if (terms.kinds().stream().noneMatch(offered -> offered.code().equals(kind))) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose an answer to “What is it?”.");
        }
        return new Wish(
                kind,
                typed.text("purpose", "What is it for?"),
                typed.text("hopedFor", "Which outcome do you hope for?"),
                typed.text("supplier", "Who would be paid?"),
                BudgetTerms.amount(typed, "amount", "How much, in pounds?"));
    }
}
