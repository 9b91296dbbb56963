package onefrontdoor.taf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.correspondence.Languages;
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
    private final Languages languages;
    private final MeetingPost post;

    InvitationPage(Invitations invitations, Meetings meetings, Members members, Languages languages, MeetingPost post) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.members = members;
        this.languages = languages;
        this.post = post;
    }

    /** How things stand for them now, in their language and in English; empty for a number that no mail has. */
    public Optional<List<MeetingPost.Sentence>> read(UUID mail) {
        return invitations.find(mail).map(this::sentences);
    }

    private List<MeetingPost.Sentence> sentences(Invitation mail) {
        Meeting meeting = meetings.find(mail.meeting()).orElseThrow();
        Invitation last = invitations.standing(mail.meeting(), mail.member()).stream()
                .findFirst()
                .orElse(mail);
        String language = members.get(mail.member()).spoken().language();
        Locale beside = languages.wordingFor(language).orElse(null);
        MeetingNews news = last.ends() || !meeting.isOpen() ? MeetingNews.CANCELLED : MeetingNews.INVITED;
        return post.onPage(InvitationRoom.entry(meeting, last), news, beside);
    }
}
