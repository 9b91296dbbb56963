package onefrontdoor.redesign;

import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where a second person lets cases move, or says why they stay (INV18, SC34). Cases move one by one, each in a transaction of
 * its own; a node that dies between two of them leaves the rest on their version, and the order can go on.
 */
@Service
public class CaseMoveApproval {

    private final CaseMoves moves;
    private final MovingCases cases;
    private final LiveModels models;
    private final AuditTrail audit;
    private final TransactionOperations together;

    CaseMoveApproval(
            CaseMoves moves, MovingCases cases, LiveModels models, AuditTrail audit, TransactionOperations together) {
        this.moves = moves;
        this.cases = cases;
        this.models = models;
        this.audit = audit;
        this.together = together;
    }

    /** Lets the cases move, once, by somebody other than who ordered it. */
    public void approve(int number, Actor by) {
        together.executeWithoutResult(status -> {
            refuseWhatIsOld(open(number, by));
            answer(number, true, "", by);
        });
        goOn(number, by);
    }

    /** @throws Refusal when no reason is given, or somebody answered before */
    public void refuse(int number, FormAnswers typed) {
        together.executeWithoutResult(status -> {
            open(number, typed.by());
            answer(number, false, typed.text("words", "Why do the cases stay?"), typed.by());
        });
    }

    /** Moves what is left of an approved order. */
    public void goOn(int number, Actor by) {
        CaseMove order = moves.get(number);
        if (!order.isApproved()) {
            throw conflict("Nobody has approved this move.");
        }
        refuseWhatIsOld(order);
        List<String> moved = cases.moved(order.way(), by);
        together.executeWithoutResult(status -> {
            moves.ran(number, false, moved, by);
            audit.governed(by, "move " + number + " of cases carried out");
        });
    }

    private void refuseWhatIsOld(CaseMove order) {
        CaseMove.Way way = order.way();
        if (way.to() != models.model(way.process()).version()) {
            throw conflict("Another version went live since this was ordered. Order the move to that one.");
        }
    }

    private CaseMove open(int number, Actor by) {
        CaseMove order = moves.get(number);
        SecondPerson.mayAnswer(order.answer(), order.orderedBy(), by);
        return order;
    }

    private void answer(int number, boolean approved, String words, Actor by) {
        if (!moves.answer(number, approved, words, by)) {
            throw SecondPerson.answered();
        }
        audit.governed(by, "move " + number + " of cases " + (approved ? "approved" : "refused"));
    }

    private static Refusal conflict(String sentence) {
        return new Refusal(Refusal.Kind.CONFLICT, sentence);
    }
}
