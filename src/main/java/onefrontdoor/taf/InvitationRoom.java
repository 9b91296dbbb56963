package onefrontdoor.taf;

import java.time.Clock;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.correspondence.MailAnswer;
import onefrontdoor.correspondence.MeetingLetter;
import onefrontdoor.correspondence.MeetingNews;
import onefrontdoor.correspondence.MeetingPost;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends invitations one by one, from a job that is retried. Each is claimed before it goes out and marked as soon as the
 * mail server has it, so that a job that fails afterwards sends nothing again (decision 0011).
 */
@Service
@Transactional
public class InvitationRoom {

    private final Plans plans;
    private final Members members;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Welcome welcome;
    private final InvitationLetters letters;
    private final MeetingPost post;
    private final AuditTrail audit;
    private final Clock clock;
    private final int tries;

    InvitationRoom(
            Plans plans,
            Members members,
            Meetings meetings,
            Invitations invitations,
            Welcome welcome,
            InvitationLetters letters,
            MeetingPost post,
            AuditTrail audit,
            Clock clock,
            @Value("${onefrontdoor.mail.tries}") int tries) {
        this.plans = plans;
        this.members = members;
        this.meetings = meetings;
        this.invitations = invitations;
        this.welcome = welcome;
        this.letters = letters;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
        this.tries = tries;
    }

    /** Whether anything waits to be sent. */
    @Transactional(readOnly = true)
    public boolean anyWaits(Reference plan) {
        return invitations.toSend(plan).isPresent();
    }

    /**
     * Sends the one that has waited longest, if it still holds.
     *
     * @throws RuntimeException that says nothing but that it is to be tried again
     */
    public void sendNext(Reference plan) {
        invitations.toSend(plan).ifPresent(next -> send(plans.get(plan), next));
    }

    private void send(Plan plan, Invitation invitation) {
        Meeting meeting = meetings.find(invitation.meeting()).orElseThrow();
        Member member = members.get(invitation.member());
        if (!holds(plan, meeting, member, invitation) && invitations.overtake(invitation)) {
            return;
        }
        if (!welcome.byMail(plan, member) || invitation.tries() >= tries) {
            invitations.settle(invitation.id(), Invitation.State.IN_PERSON);
            return;
        }
        if (!invitations.claim(invitation.id())) {
            throw new InvitationStillWaits();
        }
        MeetingLetter letter = letters.about(meeting, member, invitation).orElseThrow();
        settle(plan, invitation, post.send(letter));
    }

    /** Nobody is invited to what has changed, has begun or is no longer theirs since it was written. */
    private boolean holds(Plan plan, Meeting meeting, Member member, Invitation invitation) {
        boolean ahead = meeting.isAheadOf(clock.instant());
        boolean farewell = invitation.news() == MeetingNews.ENDED;
        return farewell
                || ahead
                        && (invitation.ends()
                                || meeting.isOpen()
                                        && !invitation.isBefore(meeting)
                                        && welcome.refusal(plan, member).isEmpty());
    }

    private void settle(Plan plan, Invitation invitation, MailAnswer answer) {
        switch (answer) {
            case TAKEN -> {
                invitations.settle(invitation.id(), Invitation.State.SENT);
                audit.changed(Actor.SYSTEM, plan.reference(), "meeting: mail sent, " + invitation.news());
            }
            case REFUSED -> invitations.settle(invitation.id(), Invitation.State.IN_PERSON);
            case AWAY -> {
                invitations.settle(invitation.id(), Invitation.State.WAITING);
                throw new InvitationStillWaits();
            }
        }
    }
}
