package onefrontdoor.taf;

import java.util.Set;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.NeedLevel;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a plan waits for the authority to whose area its family moves. Until somebody there says that they take over, the plan
 * stays open with its lead professional and its next date, and afterwards the early help manager closes it (RB37, INV08, INV09).
 */
@Service
@Transactional
public class MoveDesk {

    private static final Set<FieldClass> PLAN = Set.of(FieldClass.BASIC, FieldClass.NARRATIVE);

    private final Plans plans;
    private final PlanHistory history;
    private final PlanChildren children;
    private final Moves moves;
    private final SharingGate gate;
    private final PlanProcess process;
    private final AuditTrail audit;

    MoveDesk(
            Plans plans,
            PlanHistory history,
            PlanChildren children,
            Moves moves,
            SharingGate gate,
            PlanProcess process,
            AuditTrail audit) {
        this.plans = plans;
        this.history = history;
        this.children = children;
        this.moves = moves;
        this.gate = gate;
        this.process = process;
        this.audit = audit;
    }

    /**
     * Somebody has told the other authority, by the way its front door asks for.
     *
     * @throws Refusal where the plan went along and the family has not agreed to it
     */
    public void told(Reference reference, FormAnswers typed) {
        Plan plan = plans.held(reference);
        if (moves.pending(reference).isPresent()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "The other authority is told already. Write down what it answers.");
        }
        MovePassed passed = typed.choice("passed", MovePassed.class, "What were they told?");
        if (passed == MovePassed.WITH_PLAN) {
            letGo(plan, typed.by());
        }
        history.add(telling(reference, typed).chosen(passed));
        keep(reference, typed.by(), "other authority told of a move");
    }

    private static PlanEvent telling(Reference reference, FormAnswers typed) {
        String authority = typed.text("authority", "To whose area does the family move?");
        String reached = typed.text("authorityReached", "Whom did you tell there, and how are they reached?");
        return PlanEvent.of(reference, PlanEvent.Kind.MOVE_TOLD, typed.by())
                .next(PlanDates.read(typed, "movesOn")
                        .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "From when does the family live there?")))
                .with(authority + ", " + reached)
                .saying(typed.text("words", "Which children move, and what was said?"));
    }

    /** The clocks of the plan are worked out anew. */
    private void keep(Reference reference, Actor by, String fact) {
        plans.touch(reference);
        audit.changed(by, reference, fact);
        process.touched(reference);
    }

    private void letGo(Plan plan, Actor by) {
        for (PlanChildren.OnPlan child : children.on(plan.reference())) {
            SharingRequest request = new SharingRequest(
                    new Mention(plan.contact(), Mention.As.CHILD, child.number()),
                    PLAN,
                    AgenciesInWords.OTHER_AUTHORITY,
                    SharingPurpose.SHARE_NAMED,
                    NeedLevel.valueOf(child.level()));
            if (!gate.mayShare(request, by).given().containsAll(PLAN)) {
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        ("The plan may not go along for child %d: nobody agreed to that, and no manager has authorised it."
                                        + " Tell the other authority only that the family moves, or ask the family first.")
                                .formatted(child.number()));
            }
        }
    }

    /** What the other authority said, or that nobody moves after all. */
    public void answered(Reference reference, FormAnswers typed) {
        plans.held(reference);
        MoveAnswer answer = typed.choice("answer", MoveAnswer.class, "What became of it?");
        PlanEvent.Kind last = moves.pending(reference)
                .map(past -> past.event().kind())
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "No move is waiting for an answer."));
        if (last == PlanEvent.Kind.MOVE_ACKNOWLEDGED && answer != MoveAnswer.OFF) {
            throw new Refusal(Refusal.Kind.CONFLICT, "The other authority has said already that it takes over.");
        }
        String who = answer == MoveAnswer.OFF ? null : typed.text("answeredBy", "Who said so, and when?");
        history.add(PlanEvent.of(reference, answer.step(), typed.by())
                .with(who)
                .saying(typed.text("words", "What was said?")));
        keep(reference, typed.by(), "answer to a move: " + answer);
    }
}
