package onefrontdoor.taf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where plans are seen: all of them by those who oversee them, one's own by whoever leads; every look is written down. */
@Service
@Transactional
public class PlanRoom {

    /** So many fit on a page; the most pressing come first. */
    public static final int MOST = 200;

    /** The name under which the form of a task would be looked up; a page needs nothing beside what its desk sees. */
    private static final String PAGE = "plan";

    private final Plans plans;
    private final PlanSheet sheet;
    private final PlanWords words;
    private final RestrictedRecords restricted;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    PlanRoom(
            Plans plans,
            PlanSheet sheet,
            PlanWords words,
            RestrictedRecords restricted,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.sheet = sheet;
        this.words = words;
        this.restricted = restricted;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** A line of the list: nobody of the family is named in it. */
    public record Line(String reference, String state, String lead, String next, boolean late, boolean stalled) {}

    /** Open plans that this person may know of, those without a lead professional and those due first above. */
    @Transactional(readOnly = true)
    public List<Line> list(Viewer viewer, boolean onlyMine) {
        List<Plan> open =
                onlyMine || !viewer.keepsPlans() ? plans.ledBy(viewer.by().id(), MOST) : plans.open(MOST);
        Set<Reference> restrictedOnes =
                restricted.restrictedAmong(open.stream().map(Plan::contact).collect(Collectors.toSet()));
        return open.stream()
                .filter(viewer::mayKnow)
                .filter(plan ->
                        !restrictedOnes.contains(plan.contact()) || restricted.opensTo(viewer.by(), plan.contact()))
                .map(this::line)
                .toList();
    }

    private Line line(Plan plan) {
        LocalDate next = plan.nextTafOn();
        Instant now = clock.instant();
        return new Line(
                plan.reference().value(),
                words.of(plan.state()),
                words.of(plan.lead()),
                words.of(next),
                next != null && next.isBefore(PlanDates.day(now)),
                deadlines.due(Timer.T12, plan.lastActivityAt()).isBefore(now));
    }

    /**
     * One plan with its children and all that happened to it.
     *
     * @throws NoSuchPlan alike where there is none and where it does not open to this person (INV13)
     */
    public Map<String, Object> open(Reference reference, Viewer viewer) {
        Plan plan = known(reference, viewer);
        audit.read(viewer.by(), reference, PAGE);
        audit.read(viewer.by(), plan.contact(), PAGE);
        return sheet.of(plan, viewer.by(), PAGE);
    }

    /** Nobody changes what they may not know. */
    @Transactional(readOnly = true)
    public Plan known(Reference reference, Viewer viewer) {
        return plans.find(reference)
                .filter(viewer::mayKnow)
                .filter(plan -> restricted.opensTo(viewer.by(), plan.contact()))
                .orElseThrow(NoSuchPlan::new);
    }
}
