package onefrontdoor.taf;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.NeedLevel;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.EarlyHelpTold;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan as social care is told of it with a request to take a child on (RB31); the gate of sharing is asked before. */
@Service
@NamedInterface("step")
@Transactional(readOnly = true)
public class ToldPlan {

    private static final Set<FieldClass> STORY = Set.of(FieldClass.BASIC, FieldClass.NARRATIVE);

    private final Plans plans;
    private final PlanChildren children;
    private final NeedBook needs;
    private final ActionBook actions;
    private final ClosingBook closings;
    private final PlanHistory history;
    private final PlanWords words;
    private final SharingGate gate;

    ToldPlan(
            Plans plans,
            PlanChildren children,
            NeedBook needs,
            ActionBook actions,
            ClosingBook closings,
            PlanHistory history,
            PlanWords words,
            SharingGate gate) {
        this.plans = plans;
        this.children = children;
        this.needs = needs;
        this.actions = actions;
        this.closings = closings;
        this.history = history;
        this.words = words;
        this.gate = gate;
    }

    /** Minutes and notes are about all of them: they go only where that may be told of each child of the plan (INV14). */
    public boolean mayGo(Reference reference, String agency, SharingPurpose purpose) {
        Plan plan = plans.get(reference);
        return children.on(reference).stream()
                .map(child -> gate.wouldShare(request(plan, child, agency, purpose)))
                .allMatch(decision -> decision.given().containsAll(STORY));
    }

    private static SharingRequest request(Plan plan, PlanChildren.OnPlan child, String agency, SharingPurpose purpose) {
        return new SharingRequest(
                new Mention(plan.contact(), Mention.As.CHILD, child.number()),
                STORY,
                agency,
                purpose,
                NeedLevel.valueOf(child.level()));
    }

    /** What is done about the needs of one child and of the whole family, and what became of each so far. */
    public List<EarlyHelpTold.Aim> aims(Reference plan, int child) {
        Map<Integer, String> became = closings.outcomes(plan).stream()
                .collect(toMap(Outcome::need, outcome -> outcome.outcome().name()));
        List<PlanAction> standing = actions.of(plan);
        return EarlyHelpTold.latest(needs.of(plan).stream()
                .filter(need -> need.child() == null || need.child() == child)
                .map(need -> new EarlyHelpTold.Aim(
                        words.need(need.kind()), need.words(), became.get(need.number()), doings(need, standing)))
                .toList());
    }

    private static List<EarlyHelpTold.Doing> doings(Need need, List<PlanAction> standing) {
        return standing.stream()
                .filter(action -> action.need() == need.number())
                .map(action -> new EarlyHelpTold.Doing(
                        Objects.toString(action.aim(), ""),
                        action.byWhen() == null ? null : action.byWhen().toString(),
                        action.status().name()))
                .toList();
    }

    /** What was said where the team met. */
    public List<EarlyHelpTold.Entry> minutes(Reference plan) {
        return EarlyHelpTold.latest(history.of(plan).events().stream()
                .filter(PlanEvent.Past::isReview)
                .map(this::entry)
                .toList());
    }

    /** What else happened to the plan; its clocks are nobody's news. */
    public List<EarlyHelpTold.Entry> chronology(Reference plan) {
        return EarlyHelpTold.latest(history.of(plan).events().stream()
                .filter(past -> !past.isReview() && past.event().kind() != PlanEvent.Kind.LATE)
                .map(this::entry)
                .toList());
    }

    private EarlyHelpTold.Entry entry(PlanEvent.Past past) {
        PlanEvent event = past.event();
        String detail = event.detail() == null ? "" : ": " + words.of("detail", event.detail());
        return new EarlyHelpTold.Entry(past.at().toString(), words.of(event.kind()) + detail, event.words());
    }
}
