package onefrontdoor.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.stereotype.Service;

/** Hands mail to the council's mail server, when there is one ({@code spring.mail.host}). */
@Service
public class Post {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern(
                    "h:mma 'on' EEEE d MMMM yyyy", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private final @Nullable JavaMailSender server;
    private final Letterhead letterhead;
    private final MessageSource words;
    private final Clock clock;

    Post(Optional<JavaMailSender> server, Letterhead letterhead, MessageSource words, Clock clock) {
        this.server = server.orElse(null);
        this.letterhead = letterhead;
        this.words = words;
        this.clock = clock;
    }

    /** Whether this council sends mail at all; without a mail server a person writes or calls. */
    public boolean isOpen() {
        return server != null;
    }

    /** Tries once. What went wrong is only told as a kind: the server's own words name the person. */
    public MailAnswer send(Mail mail) {
        String subject = worded(mail, "subject");
        String body = worded(mail, "body");
        return deliver(message -> write(message, mail, subject, body));
    }

    MailAnswer deliver(MimeMessagePreparator written) {
        if (server == null) {
            return MailAnswer.AWAY;
        }
        try {
            server.send(written);
            return MailAnswer.TAKEN;
        } catch (MailException failed) {
            return MailAnswer.in(failed);
        }
    }

    private void write(MimeMessage message, Mail mail, String subject, String body) throws MessagingException {
        MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        address(letter, mail.to(), mail.id());
        letter.setSubject(subject);
        letter.setText(body);
    }

    /** To one person, and recognised when it comes twice. */
    void address(MimeMessageHelper letter, EmailAddress to, UUID id) throws MessagingException {
        EmailAddress from = letterhead.sender();
        letter.setFrom(from.value());
        letter.setTo(to.value());
        letter.setSentDate(Date.from(clock.instant()));
        letter.getMimeMessage().setHeader("Message-ID", "<" + id + "@" + from.domain() + ">");
        letter.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
    }

    private String worded(Mail mail, String part) {
        Object[] known = {letterhead.council(), letterhead.address() + mail.path(), inWords(mail.by())};
        return words.getMessage("mail." + mail.occasion() + "." + part, known, Locale.UK);
    }

    private static String inWords(Instant moment) {
        return IN_WORDS.format(moment);
    }
}
