package onefrontdoor.redesign;

import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.redesign.CaseMove.Way;
import onefrontdoor.redesign.MovingCases.Left;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Where a process owner orders that running cases move to the live version of their model (INV18, SC34). */
@Service
public class CaseMoveDesk {

    private final CaseMoves moves;
    private final MovingCases cases;
    private final LiveModels models;
    private final AuditTrail audit;
    private final TransactionOperations together;

    CaseMoveDesk(
            CaseMoves moves, MovingCases cases, LiveModels models, AuditTrail audit, TransactionOperations together) {
        this.moves = moves;
        this.cases = cases;
        this.models = models;
        this.audit = audit;
        this.together = together;
    }

    /**
     * An order as it is looked at.
     *
     * @param model name of the model
     * @param runs what became of the cases each time, the newest first; the oldest is the trial
     * @param left how many cases are still on their version
     * @param isCurrent whether the version to which they are to move is still the live one
     */
    public record Looked(CaseMove order, String model, List<CaseMoves.Run> runs, long left, boolean isCurrent) {}

    /**
     * Tries what is ordered on each case, and keeps the order with what came of it for a second person.
     *
     * @throws Refusal when no case runs by that version, or it is not said what the move is for
     */
    public int order(String process, FormAnswers typed) {
        int live = models.model(process).version();
        boolean clocksAnew = typed.optionalText("clocks").isPresent();
        Way way = new Way(process, from(process, typed), live, clocksAnew);
        String purpose = Purpose.in(typed, "Why shall the cases not go on as they began?");
        List<String> trial = cases.tried(way, typed.by());
        return together.execute(status -> {
            int number = moves.keep(way, purpose, typed.by());
            moves.ran(number, true, trial, typed.by());
            audit.governed(typed.by(), "move " + number + " of cases ordered");
            return number;
        });
    }

    private int from(String process, FormAnswers typed) {
        String said = typed.text("from", "From which version?");
        return cases.left(process).stream()
                .map(Left::version)
                .filter(version -> String.valueOf(version).equals(said))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID, "No case that began by this version still runs. Choose another one."));
    }

    public Looked look(int number) {
        CaseMove order = moves.get(number);
        Way way = order.way();
        LiveModels.Model model = models.model(way.process());
        long left = cases.left(way.process()).stream()
                .filter(version -> version.version() == way.from())
                .mapToLong(Left::cases)
                .sum();
        return new Looked(order, model.name(), moves.runs(number), left, way.to() == model.version());
    }

    /** Versions of a model that are live no more and by which cases still run. */
    public List<Left> left(String process) {
        return cases.left(process);
    }

    /** The newest first. */
    public List<CaseMove> orders(String process) {
        return moves.of(process);
    }
}
