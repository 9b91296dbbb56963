package onefrontdoor.taf;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onefrontdoor.assessment.AssessmentDates;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/** What happened to the plan itself: its meetings, its notes, its assessment, its end. */
@Component
class PlanEvents implements FamilyEvents {

    private final PlanHistory history;
    private final AssessmentDates assessments;
    private final PlanWords words;

    PlanEvents(PlanHistory history, AssessmentDates assessments, PlanWords words) {
        this.history = history;
        this.assessments = assessments;
        this.words = words;
    }

    @Override
    public List<FamilyEvent> of(Plan plan, Circle family, Actor viewer) {
        return Stream.concat(
                        history.of(plan.reference()).events().stream().map(this::event),
                        assessments.stepsOf(plan.reference()).stream().map(this::event))
                .toList();
    }

    private FamilyEvent event(PlanEvent.Past past) {
        PlanEvent event = past.event();
        String detail = event.detail() == null ? "" : ": " + words.of("detail", event.detail());
        String who = Objects.requireNonNullElse(event.who(), "");
        return new FamilyEvent(
                past.at(),
                0,
                source(event.kind()),
                words.of(event.kind()) + detail + (who.isEmpty() ? "" : ". " + who),
                event.words(),
                words.who(event.by()));
    }

    private FamilyEvent event(AssessmentDates.Step step) {
        return new FamilyEvent(
                step.at(),
                0,
                FamilyEvent.Source.ASSESSMENT,
                words.of("assessed", step.step()),
                null,
                words.who(new Actor(step.by())));
    }

    private static FamilyEvent.Source source(PlanEvent.Kind kind) {
        return switch (kind) {
            case REVIEWED, DATE_SET, STEP_UP_DECIDED, STEP_DOWN_DECIDED -> FamilyEvent.Source.MEETING;
            case CLOSING_PROPOSED, SENT_BACK, CLOSED, CHECKED -> FamilyEvent.Source.CLOSURE;
            case BEGUN, CHILD_JOINED, ALLOCATED, HANDED_OVER, LEAD_LEAVES, NOTED, FAMILY_SEEN ->
                FamilyEvent.Source.PLAN;
            case LATE, LOOKED_AT, MOVE_ANNOUNCED, MOVE_ANSWERED, STEP_UP_RAISED, STEP_UP_REFUSED, STEP_UP_ACCEPTED ->
                FamilyEvent.Source.PLAN;
        };
    }
}
