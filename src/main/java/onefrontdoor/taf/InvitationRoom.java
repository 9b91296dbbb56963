package onefrontdoor.taf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.correspondence.EmailAddress;
import onefrontdoor.correspondence.Languages;
import onefrontdoor.correspondence.MailAnswer;
import onefrontdoor.correspondence.MeetingLetter;
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
    private final Languages languages;
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
            Languages languages,
            MeetingPost post,
            AuditTrail audit,
            Clock clock,
            @Value("${onefrontdoor.mail.tries}") int tries) {
        this.plans = plans;
        this.members = members;
        this.meetings = meetings;
        this.invitations = invitations;
        this.welcome = welcome;
        this.languages = languages;
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
        settle(plan, invitation, post.send(letter(meeting, member, invitation)));
    }

    /** Nobody is invited to what has changed, has begun or is no longer theirs since it was written. */
    private boolean holds(Plan plan, Meeting meeting, Member member, Invitation invitation) {
        boolean ahead = meeting.isAheadOf(clock.instant());
        return ahead
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

    private MeetingLetter letter(Meeting meeting, Member member, Invitation invitation) {
        EmailAddress to = EmailAddress.in(member.reached().email()).orElseThrow();
        MeetingLetter.Entry entry = entry(meeting, invitation);
        return new MeetingLetter(invitation.id(), to, invitation.news(), entry, tongue(member));
    }

    static MeetingLetter.Entry entry(Meeting meeting, Invitation invitation) {
        Meeting.Arranged how = meeting.arranged();
        if (how == null) {
            throw new IllegalStateException("Nobody is invited to a meeting that nobody has arranged.");
        }
        String theirs = meeting.id() + " " + invitation.member();
        UUID uid = UUID.nameUUIDFromBytes(theirs.getBytes(StandardCharsets.UTF_8));
        return new MeetingLetter.Entry(
                uid, invitation.sequence(), meeting.plan(), meeting.begins(), how.lasts(), how.place());
    }

    private MeetingLetter.Tongue tongue(Member member) {
        String language = member.spoken().language();
        boolean interpreter = member.spoken().interpreter() || languages.lacksWordingFor(language);
        return new MeetingLetter.Tongue(languages.wordingFor(language).orElse(null), interpreter);
    }
}
