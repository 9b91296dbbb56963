package onefrontdoor.taf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.correspondence.EmailAddress;
import onefrontdoor.correspondence.Languages;
import onefrontdoor.correspondence.MeetingLetter;
import onefrontdoor.correspondence.MeetingNews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a mail to one member of a team says of one meeting, and what their calendar is to keep. */
@Component
class InvitationLetters {

    private final Languages languages;
    private final Clock clock;

    InvitationLetters(Languages languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    /** None for somebody whom no mail reaches. */
    Optional<MeetingLetter> about(Meeting meeting, Member member, Invitation invitation) {
        return EmailAddress.in(member.reached().email())
                .map(to -> new MeetingLetter(
                        invitation.id(),
                        to,
                        invitation.news(),
                        meeting.plan(),
                        entry(meeting, invitation),
                        tongue(member)));
    }

    /** Of the end of a plan a calendar hears only where it keeps a meeting that is still ahead. */
    private MeetingLetter.@Nullable Entry entry(Meeting meeting, Invitation invitation) {
        boolean keepsOne = invitation.sequence() > 0 && meeting.isAheadOf(clock.instant());
        if (invitation.news() == MeetingNews.ENDED && !keepsOne) {
            return null;
        }
        Meeting.Arranged how = meeting.arranged();
        if (how == null) {
            throw new IllegalStateException("Nobody is invited to a meeting that nobody has arranged.");
        }
        String theirs = meeting.id() + " " + invitation.member();
        UUID uid = UUID.nameUUIDFromBytes(theirs.getBytes(StandardCharsets.UTF_8));
        return new MeetingLetter.Entry(uid, invitation.sequence(), meeting.begins(), how.lasts(), how.place());
    }

    private MeetingLetter.Tongue tongue(Member member) {
        String language = member.spoken().language();
        boolean interpreter = member.spoken().interpreter() || languages.lacksWordingFor(language);
        return new MeetingLetter.Tongue(languages.wordingFor(language).orElse(null), interpreter);
    }
}
