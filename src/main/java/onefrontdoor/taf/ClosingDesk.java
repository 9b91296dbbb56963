package onefrontdoor.taf;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.assessment.PlanNews;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the early help manager closes a plan, or sends it back; nothing closes by itself (INV09, domain 2.9). */
@Service
@Transactional
public class ClosingDesk {

    static final String SOCIAL_CARE_IS_ASKED =
            "Social care has been asked to take children of this plan on. It goes on until"
                    + " social care has answered.";
    static final String ONLY_ONCE_TAKEN = "A plan is stepped up only once children’s social care has taken the lead."
            + " Until then it goes on with its lead professional.";

    private final Plans plans;
    private final PlanHistory history;
    private final PlanNews assessment;
    private final PlanProcess process;
    private final NeedDesk needs;
    private final ClosingAnswers answers;
    private final ClosingBook book;
    private final ResultsCheck results;
    private final PlanSteps steps;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Clock clock;
    private final Allowance decision;

    ClosingDesk(
            Plans plans,
            PlanHistory history,
            PlanNews assessment,
            PlanProcess process,
            NeedDesk needs,
            ClosingAnswers answers,
            ClosingBook book,
            ResultsCheck results,
            PlanSteps steps,
            WorkingCalendar calendar,
            AuditTrail audit,
            Clock clock,
            PlanProperties lengths) {
        this.plans = plans;
        this.history = history;
        this.assessment = assessment;
        this.process = process;
        this.needs = needs;
        this.answers = answers;
        this.book = book;
        this.results = results;
        this.steps = steps;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
        this.decision = new Allowance(lengths.closingWithinWorkingDays(), Allowance.Unit.WORKING_DAYS);
    }

    /** By when somebody decides. */
    @Transactional(readOnly = true)
    public Instant decideBy() {
        return calendar.due(clock.instant(), decision);
    }

    /** @throws Refusal naming everything that is missing before the plan can be closed */
    public ClosingAnswer decide(Reference reference, FormAnswers typed) {
        Plan plan = needs.open(reference);
        ClosingAnswer answer = typed.choice("closing", ClosingAnswer.class, "Do you close the plan?");
        String why = typed.text("rationale", "Why?");
        if (answer == ClosingAnswer.CLOSE) {
            close(reference, why, typed);
        } else {
            sendBack(plan, why, typed);
        }
        audit.changed(typed.by(), reference, answer == ClosingAnswer.CLOSE ? "plan closed" : "plan sent back");
        process.changed(reference);
        return answer;
    }

    private void sendBack(Plan plan, String why, FormAnswers typed) {
        history.add(PlanEvent.of(plan.reference(), PlanEvent.Kind.SENT_BACK, typed.by())
                .next(plan.nextTafOn())
                .saying(why));
    }

    private void close(Reference reference, String why, FormAnswers typed) {
        ClosingReason reason = proposed(reference);
        ClosingBook.Closing closing = answers.read(reference, reason, typed);
        String words = Stream.of(List.of(why), answers.words(closing, typed))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
        book.close(reference, closing);
        results.of(reference).ifPresent(result -> book.keep(reference, result));
        plans.close(reference, reason);
        assessment.planClosed(reference);
        history.add(PlanEvent.of(reference, PlanEvent.Kind.CLOSED, typed.by())
                .chosen(reason)
                .saying(words));
        if (closing.checkOn() != null) {
            process.closed(reference, calendar.opensOn(closing.checkOn()));
        }
    }

    private ClosingReason proposed(Reference reference) {
        ClosingReason reason = history.of(reference)
                .proposedClosing()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT, "Nobody has proposed to close this plan. A review proposes it."));
        steps.mustFit(plans.get(reference), reason);
        return reason;
    }
}
