package onefrontdoor.taf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where is kept, while a team meets, who is there, what is said, and what those report who are not (F07, domain 2.6). */
@Service
@Transactional
public class MinutesDesk {

    private final Plans plans;
    private final Members members;
    private final Meetings meetings;
    private final Attendances attendances;
    private final Minutes minutes;
    private final Invitations invitations;
    private final AuditTrail audit;

    MinutesDesk(
            Plans plans,
            Members members,
            Meetings meetings,
            Attendances attendances,
            Minutes minutes,
            Invitations invitations,
            AuditTrail audit) {
        this.plans = plans;
        this.members = members;
        this.meetings = meetings;
        this.attendances = attendances;
        this.minutes = minutes;
        this.invitations = invitations;
        this.audit = audit;
    }

    /** Keeps an answer for each member about whom one is given and has changed. */
    public void attended(Reference reference, FormAnswers typed) {
        Meeting meeting = meetings.next(plans.active(reference));
        Map<UUID, Attendances.Attended> known = attendances.at(meeting.id());
        here(reference).stream()
                .flatMap(member -> answer(member, typed).stream())
                .filter(answer -> !answer.equals(known.get(answer.member())))
                .forEach(answer -> attendances.add(meeting.id(), answer, typed.by()));
        audit.changed(typed.by(), reference, "meeting: attendance written down");
    }

    private List<Member> here(Reference plan) {
        return members.of(plan).stream().filter(Member::here).toList();
    }

    private static Optional<Attendances.Attended> answer(Member member, FormAnswers typed) {
        return typed.optionalChoice("attendance-" + member.id(), Attendance.class)
                .map(answer -> new Attendances.Attended(
                        member.id(),
                        answer,
                        answer == Attendance.ABSENT_WITH_REPORT
                                ? typed.text("report-" + member.id(), "What do they report?")
                                : null));
    }

    /** A report that came after the last meeting. */
    public void reported(Reference reference, UUID member, FormAnswers typed) {
        plans.active(reference);
        Meeting last = meetings.last(reference)
                .filter(meeting -> owes(meeting, member))
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "No report of theirs is missing."));
        String report = typed.text("report", "What do they report?");
        attendances.add(last.id(), new Attendances.Attended(member, Attendance.ABSENT_WITH_REPORT, report), typed.by());
        audit.changed(typed.by(), reference, "meeting: report written down");
    }

    private boolean owes(Meeting meeting, UUID member) {
        Attendances.Attended answer = attendances.at(meeting.id()).get(member);
        return answer != null && answer.answer() == Attendance.ABSENT_WITHOUT_REPORT;
    }

    /**
     * Keeps what was typed as a new version, unless somebody else has written meanwhile.
     *
     * @return the version that stands now
     */
    public int write(Reference reference, AgendaItem item, int read, FormAnswers typed) {
        Meeting meeting = meetings.next(plans.active(reference));
        String words = typed.optionalText("words").orElse("");
        Minutes.Text standing = minutes.of(meeting.id()).getOrDefault(item, Minutes.Text.NONE);
        if (standing.words().equals(words)) {
            return standing.version();
        }
        if (standing.version() != read || !minutes.add(meeting.id(), item, new Minutes.Text(read, words), typed.by())) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "Somebody else has written here meanwhile. Their text stands; add yours to it and save again.");
        }
        audit.changed(typed.by(), reference, "meeting: minutes written, " + item);
        return read + 1;
    }

    /** Somebody has told a member in person what stands for them. */
    public void told(Reference reference, UUID invitation, Actor by) {
        invitations
                .find(invitation)
                .filter(one -> members.get(one.member()).plan().equals(reference))
                .filter(one -> one.state() == Invitation.State.IN_PERSON)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "They have been told already."));
        invitations.settle(invitation, Invitation.State.TOLD);
        audit.changed(by, reference, "meeting: member of team told in person");
    }
}
