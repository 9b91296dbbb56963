package onefrontdoor.taf;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.AgreementEnded;
import onefrontdoor.correspondence.MeetingPlace;
import onefrontdoor.directory.Directory;
import onefrontdoor.directory.ServiceEntry;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where is said at what time and where a team meets; the meeting follows its plan, and those invited hear of it (E24). */
@Service
@Transactional
public class ArrangementDesk {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;

    private final Plans plans;
    private final Meetings meetings;
    private final Directory directory;
    private final InvitationProcess process;
    private final AuditTrail audit;

    ArrangementDesk(Plans plans, Meetings meetings, Directory directory, InvitationProcess process, AuditTrail audit) {
        this.plans = plans;
        this.meetings = meetings;
        this.directory = directory;
        this.process = process;
        this.audit = audit;
    }

    /** Sets time and place of the next meeting; saying the same again changes nothing. */
    public void arrange(Reference reference, FormAnswers typed) {
        Plan plan = plans.active(reference);
        Meeting.Arranged how = new Meeting.Arranged(begins(typed), lasts(typed), place(typed));
        Meeting meeting = meetings.next(plan);
        if (how.equals(meeting.arranged())) {
            return;
        }
        meetings.arrange(meeting, meeting.day(), how);
        audit.changed(typed.by(), reference, "meeting arranged");
        process.changed(reference);
    }

    private static LocalTime begins(FormAnswers typed) {
        try {
            return LocalTime.parse(typed.text("begins", "At what time?"));
        } catch (DateTimeParseException malformed) {
            throw invalid("Give the time as hours and minutes, such as 14:30.");
        }
    }

    private static Duration lasts(FormAnswers typed) {
        String minutes = typed.text("minutes", "For how many minutes?");
        if (!minutes.matches("[0-9]{2,3}") || outOfBounds(Integer.parseInt(minutes))) {
            throw invalid("Give the minutes as a number from 15 to 480.");
        }
        return Duration.ofMinutes(Integer.parseInt(minutes));
    }

    private static boolean outOfBounds(int minutes) {
        return minutes < SHORTEST || minutes > LONGEST;
    }

    /** Chosen, never typed, so that no address of a family can stand in an invitation (INV12). */
    private MeetingPlace place(FormAnswers typed) {
        return typed.optionalChoice("place", MeetingPlace.Kind.class)
                .filter(kind -> kind != MeetingPlace.Kind.AT_SERVICE)
                .map(kind -> new MeetingPlace(kind, null))
                .or(() -> typed.optionalText("place").flatMap(this::service))
                .orElseThrow(() -> invalid("Choose where the team meets."));
    }

    private Optional<MeetingPlace> service(String id) {
        return directory.everything().stream()
                .filter(entry -> !entry.isConfidential())
                .filter(entry -> entry.id().equals(uuid(id)))
                .findFirst()
                .map(ServiceEntry::title)
                .map(title -> new MeetingPlace(MeetingPlace.Kind.AT_SERVICE, title));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException other) {
            throw invalid("Choose where the team meets.");
        }
    }

    /** The meeting that was ahead is written up; one that did not take place is called off. */
    void ended(Reference reference, ReviewOutcome outcome) {
        Meeting.State state = outcome.tookPlace() ? Meeting.State.OVER : Meeting.State.CANCELLED;
        meetings.open(reference).ifPresent(meeting -> {
            meetings.end(meeting, state);
            tell(meeting);
        });
    }

    /** With another next date it is on another day; with the end of the plan there is none. */
    @EventListener
    void on(PlanMoved moved) {
        Plan plan = plans.get(moved.plan());
        if (plan.state() == PlanState.CLOSED) {
            callOff(plan);
            return;
        }
        meetings.open(moved.plan())
                .filter(meeting -> !meeting.day().equals(plan.nextTafOn()) || !plan.isActive())
                .ifPresent(meeting -> follow(plan, meeting));
    }

    /** Everybody of the team hears that the plan is closed, also where nobody had arranged the next meeting (domain 2.9). */
    private void callOff(Plan plan) {
        if (plan.nextTafOn() != null) {
            meetings.end(meetings.next(plan), Meeting.State.CANCELLED);
            process.changed(plan.reference());
        }
    }

    private void follow(Plan plan, Meeting meeting) {
        if (plan.isActive() && plan.nextTafOn() != null) {
            meetings.arrange(meeting, plan.nextTafOn(), meeting.arranged());
        } else {
            meetings.end(meeting, Meeting.State.CANCELLED);
        }
        tell(meeting);
    }

    /** Of what nobody has arranged nobody has heard. */
    private void tell(Meeting meeting) {
        if (meeting.arranged() != null) {
            process.changed(meeting.plan());
        }
    }

    /** Whoever may not come any more is told so at once, and of the ending only (CT11, SC12). */
    @EventListener
    void on(AgreementEnded ended) {
        plans.openOf(ended.contact())
                .map(Plan::reference)
                .filter(plan -> meetings.open(plan).isPresent())
                .ifPresent(process::changed);
    }

    private static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
