package onefrontdoor.taf;

import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.correspondence.Languages;
import onefrontdoor.correspondence.MeetingNews;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where is written down what each member is to hear of a meeting: what they have heard already, they do not hear again. */
@Service
@Transactional
public class InvitationDesk {

    private final Plans plans;
    private final Members members;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Welcome welcome;
    private final Languages languages;
    private final WatchDesk watch;
    private final AuditTrail audit;

    InvitationDesk(
            Plans plans,
            Members members,
            Meetings meetings,
            Invitations invitations,
            Welcome welcome,
            Languages languages,
            WatchDesk watch,
            AuditTrail audit) {
        this.plans = plans;
        this.members = members;
        this.meetings = meetings;
        this.invitations = invitations;
        this.welcome = welcome;
        this.languages = languages;
        this.watch = watch;
        this.audit = audit;
    }

    /** Compares what everybody has heard with how things stand now; done again, it writes nothing. */
    public void write(Reference reference) {
        Plan plan = plans.get(reference);
        List<Member> everybody = members.of(reference);
        if (plan.state() == PlanState.CLOSED) {
            meetings.calledOff(reference).ifPresent(meeting -> everybody.stream()
                    .filter(Member::here)
                    .forEach(member -> sayGoodbye(plan, meeting, member)));
        } else {
            meetings.ahead(reference).forEach(meeting -> everybody.forEach(member -> write(plan, meeting, member)));
        }
    }

    /** Of the ending only, so that nobody has to have agreed to it (CT11); with it goes whatever stands in their calendar. */
    private void sayGoodbye(Plan plan, Meeting meeting, Member member) {
        boolean knows = latest(meeting, member)
                .filter(one -> one.news() == MeetingNews.ENDED)
                .isPresent();
        if (!knows) {
            heard(meeting, member);
            keep(plan, meeting, member, MeetingNews.ENDED);
        }
    }

    private void write(Plan plan, Meeting meeting, Member member) {
        Optional<Invitation> last = latest(meeting, member);
        boolean expected = plan.isActive()
                && meeting.isOpen()
                && member.here()
                && welcome.refusal(plan, member).isEmpty();
        boolean knows = last.filter(one -> !one.ends()).isPresent();
        boolean upToDate = knows && !last.get().isBefore(meeting);
        if (expected && !upToDate && welcome.refusalKept(plan, member).isEmpty()) {
            invite(plan, meeting, member);
        } else if (knows && !expected) {
            cancel(plan, meeting, member);
        }
    }

    private void invite(Plan plan, Meeting meeting, Member member) {
        Optional<Invitation> heard = heard(meeting, member);
        MeetingNews news = heard.filter(one -> !one.ends()).isPresent() ? MeetingNews.CHANGED : MeetingNews.INVITED;
        keep(plan, meeting, member, news);
    }

    private void cancel(Plan plan, Meeting meeting, Member member) {
        if (heard(meeting, member).filter(one -> !one.ends()).isPresent()) {
            keep(plan, meeting, member, MeetingNews.CANCELLED);
        }
    }

    private void keep(Plan plan, Meeting meeting, Member member, MeetingNews news) {
        boolean byMail = welcome.byMail(plan, member);
        boolean lacksWording = languages.lacksWordingFor(member.spoken().language());
        Invitation.State state = byMail ? Invitation.State.WAITING : Invitation.State.IN_PERSON;
        invitations.write(meeting, member, news, state, lacksWording);
        audit.changed(Actor.SYSTEM, plan.reference(), "meeting: member of team " + news);
    }

    /** What they heard last; whatever has not reached them yet is overtaken. */
    private Optional<Invitation> heard(Meeting meeting, Member member) {
        return invitations.standing(meeting.id(), member.id()).stream()
                .filter(one -> !invitations.overtake(one))
                .findFirst();
    }

    private Optional<Invitation> latest(Meeting meeting, Member member) {
        return invitations.standing(meeting.id(), member.id()).stream().findFirst();
    }

    /** Once for each, the lead professional hears whom they have to invite in person, or to whom it has to be explained. */
    public Optional<WatchDesk.Late> forLead(Reference reference) {
        return invitations.bringToLead(reference) ? Optional.of(watch.toTell(reference)) : Optional.empty();
    }
}
