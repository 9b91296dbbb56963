package onefrontdoor.taf;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.correspondence.MeetingLetter;
import onefrontdoor.correspondence.MeetingNews;
import onefrontdoor.correspondence.MeetingPost;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who was invited reads behind the link of their mail: whether it still holds, and nothing about anybody. */
@Service
@Transactional(readOnly = true)
public class InvitationPage {

    private final Invitations invitations;
    private final Meetings meetings;
    private final Members members;
    private final InvitationLetters letters;
    private final MeetingPost post;

    InvitationPage(
            Invitations invitations, Meetings meetings, Members members, InvitationLetters letters, MeetingPost post) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.members = members;
        this.letters = letters;
        this.post = post;
    }

    /** How things stand for them now, in their language and in English; empty for a number that no mail has. */
    public Optional<List<MeetingPost.Sentence>> read(UUID mail) {
        return invitations.find(mail).flatMap(this::asItStands).map(post::onPage);
    }

    private Optional<MeetingLetter> asItStands(Invitation mail) {
        Meeting meeting = meetings.find(mail.meeting()).orElseThrow();
        Invitation last = invitations.standing(mail.meeting(), mail.member()).stream()
                .findFirst()
                .orElse(mail);
        return letters.about(meeting, members.get(mail.member()), last.saying(newsOf(meeting, last)));
    }

    private static MeetingNews newsOf(Meeting meeting, Invitation last) {
        if (last.ends()) {
            return last.news();
        }
        return meeting.isOpen() ? MeetingNews.INVITED : MeetingNews.CANCELLED;
    }
}
