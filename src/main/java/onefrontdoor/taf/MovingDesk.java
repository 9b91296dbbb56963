package onefrontdoor.taf;

import java.util.Set;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.NeedLevel;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a family that moves away is told to the authority there; its plan stays ours until that has it (RB37). */
@Service
@Transactional
public class MovingDesk {

    /** By this name families agree to it, and managers authorise it, whatever the authority is called. */
    static final String OTHER_AUTHORITY = "other-local-authority";

    private static final Set<FieldClass> PLAN = Set.of(FieldClass.BASIC, FieldClass.NARRATIVE);

    private final Plans plans;
    private final PlanHistory history;
    private final PlanChildren children;
    private final SharingGate gate;
    private final MoveBook moves;
    private final WatchDesk watch;
    private final PlanProcess process;
    private final AuditTrail audit;

    MovingDesk(
            Plans plans,
            PlanHistory history,
            PlanChildren children,
            SharingGate gate,
            MoveBook moves,
            WatchDesk watch,
            PlanProcess process,
            AuditTrail audit) {
        this.plans = plans;
        this.history = history;
        this.children = children;
        this.gate = gate;
        this.moves = moves;
        this.watch = watch;
        this.process = process;
        this.audit = audit;
    }

    /**
     * The other authority was told; from now on somebody waits for its answer.
     *
     * @throws Refusal where the plan is said to go with the family and the gate keeps it back for a child
     */
    public void announce(Reference reference, FormAnswers typed) {
        Plan plan = plans.active(reference);
        MoveBook.Announced move = announced(typed);
        if (move.transfer() == Transfer.AGREED) {
            mustPassTheGate(plan, typed.by());
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

    /** Agreement or a recorded ground for every child, or else the other authority hears only that they move (RB37). */
    private void mustPassTheGate(Plan plan, Actor by) {
        for (PlanChildren.OnPlan child : children.on(plan.reference())) {
            SharingRequest request = new SharingRequest(
                    new Mention(plan.contact(), Mention.As.CHILD, child.number()),
                    PLAN,
                    OTHER_AUTHORITY,
                    SharingPurpose.SHARE_NAMED,
                    NeedLevel.valueOf(child.level()));
            if (!gate.mayShare(request, by).given().containsAll(PLAN)) {
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        "The plan may not go along for child " + child.number() + ": nobody agreed to that, and no"
                                + " manager has authorised it. Ask the family first, or tell the other authority"
                                + " only that they move.");
            }
        }
    }
}
