package onefrontdoor.taf;

import java.util.List;
import java.util.Set;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a family that moves away is told to the authority there; its plan stays ours until that has it (RB37). */
@Service
@Transactional
public class MovingDesk {

    private static final Set<HoldsNow> IN_FORCE = Set.of(HoldsNow.AGREED, HoldsNow.AGREED_OWN);

    private final Plans plans;
    private final PlanHistory history;
    private final PlanChildren children;
    private final ConsentRegister agreements;
    private final MoveBook moves;
    private final WatchDesk watch;
    private final PlanProcess process;
    private final AuditTrail audit;

    MovingDesk(
            Plans plans,
            PlanHistory history,
            PlanChildren children,
            ConsentRegister agreements,
            MoveBook moves,
            WatchDesk watch,
            PlanProcess process,
            AuditTrail audit) {
        this.plans = plans;
        this.history = history;
        this.children = children;
        this.agreements = agreements;
        this.moves = moves;
        this.watch = watch;
        this.process = process;
        this.audit = audit;
    }

    /**
     * The other authority was told; from now on somebody waits for its answer.
     *
     * @throws Refusal where the plan is said to go with the family and a child's agreement to share does not hold
     */
    public void announce(Reference reference, FormAnswers typed) {
        Plan plan = plans.active(reference);
        MoveBook.Announced move = announced(typed);
        if (move.transfer() == Transfer.AGREED) {
            mustAgreeToShare(plan);
        }
        if (!moves.announce(reference, move)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "A move is under way already. Write down its answer before another one.");
        }
        keep(PlanEvent.of(reference, PlanEvent.Kind.MOVE_ANNOUNCED, typed.by())
                .chosen(move.transfer())
                .with(move.authority())
                .saying(move.reached()));
    }

    /** Who said so is asked for by name; nothing is closed by it (INV09). */
    public void answer(Reference reference, FormAnswers typed) {
        plans.active(reference);
        MoveBook.Answered said = answered(typed);
        FamilyMove move = moves.pending(reference)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "No move waits for an answer."));
        if (!moves.answer(move, said)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "Somebody has written down the answer meanwhile.");
        }
        keep(PlanEvent.of(reference, PlanEvent.Kind.MOVE_ANSWERED, typed.by())
                .chosen(said.answer())
                .with(said.person())
                .saying(said.words()));
        if (said.answer() == MoveAnswer.ACKNOWLEDGED) {
            process.tell(watch.moved(reference));
        }
    }

    private static MoveBook.Announced announced(FormAnswers typed) {
        return new MoveBook.Announced(
                typed.text("authority", "To which authority does the family move?"),
                typed.text("reached", "How is its front door reached?"),
                PlanDates.read(typed, "movesOn")
                        .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "From when do they live there?")),
                typed.choice("transfer", Transfer.class, "Say what the other authority was given."),
                typed.by());
    }

    private static MoveBook.Answered answered(FormAnswers typed) {
        return new MoveBook.Answered(
                typed.choice("answer", MoveAnswer.class, "What became of the move?"),
                typed.text("person", "Who said so? Give the name and where they work."),
                typed.text("words", "What was said, and when?"),
                typed.by());
    }

    private void keep(PlanEvent event) {
        history.add(event);
        audit.changed(
                event.by(),
                event.plan(),
                event.kind() == PlanEvent.Kind.MOVE_ANNOUNCED ? "move announced" : "move answered");
        process.touched(event.plan());
    }

    /** Agreement to share, or else only that the family moves (RB37). */
    private void mustAgreeToShare(Plan plan) {
        List<Integer> silent = children.on(plan.reference()).stream()
                .map(PlanChildren.OnPlan::number)
                .filter(child -> !IN_FORCE.contains(agreements
                        .standing(new Mention(plan.contact(), Mention.As.CHILD, child), AgreementTo.SHARE)
                        .holds()))
                .toList();
        if (!silent.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "No agreement to share holds for child " + silent.get(0) + ". Ask the family first,"
                            + " or tell the other authority only that they move.");
        }
    }
}
