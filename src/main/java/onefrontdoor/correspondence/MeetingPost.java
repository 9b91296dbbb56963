package onefrontdoor.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/** Hands mails about meetings to the council's mail server, each to one person and with an entry for their calendar. */
@Service
public class MeetingPost {

    private final Post post;
    private final Letterhead letterhead;
    private final MeetingWords words;
    private final Clock clock;

    MeetingPost(Post post, Letterhead letterhead, MeetingWords words, Clock clock) {
        this.post = post;
        this.letterhead = letterhead;
        this.words = words;
        this.clock = clock;
    }

    /** Whether this council sends mail at all; without a mail server people are invited in person. */
    public boolean isOpen() {
        return post.isOpen();
    }

    /** Tries once. */
    public MailAnswer send(MeetingLetter letter) {
        return post.deliver(message -> write(message, letter));
    }

    /** A sentence of the page behind the link, in one language. */
    public record Sentence(String language, String words) {}

    /** What that page says, in the language of its reader, where there is a wording, and in English. */
    public List<Sentence> onPage(MeetingLetter letter) {
        return MeetingWords.languages(letter)
                .map(language -> new Sentence(language.toLanguageTag(), words.worded(letter, "page", language)))
                .toList();
    }

    private void write(MimeMessage message, MeetingLetter letter) throws MessagingException {
        MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        post.address(mail, letter.to(), letter.id());
        mail.setSubject(words.subject(letter));
        mail.setText(words.body(letter));
        if (letter.entry() != null) {
            mail.addAttachment("meeting.ics", calendar(letter, letter.entry()));
        }
    }

    private ByteArrayDataSource calendar(MeetingLetter letter, MeetingLetter.Entry entry) {
        CalendarFile.Text text = new CalendarFile.Text(
                words.subject(letter),
                words.place(entry.place(), Locale.UK),
                words.link(letter),
                letterhead.sender(),
                letter.to());
        return new ByteArrayDataSource(
                CalendarFile.of(letter, entry, text, clock.instant()).getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + letter.news().method());
    }
}
