package onefrontdoor.application;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What arrived at the mail server, as its recipients read it. */
final class Mailbox {

    private static final Pattern LINK = Pattern.compile("https://front-door\\.example\\.test(/\\S+)");

    /** A mail as it came over the wire, and as a mail program shows it. */
    record Letter(String to, String id, String subject, String text, String calendar, String raw) {

        /** Where the only link in it leads. */
        String link() {
            Matcher found = LINK.matcher(text);
            if (!found.find()) {
                throw new AssertionError("No link in " + text);
            }
            return found.group(1);
        }

        String everything() {
            return to + id + subject + text + calendar + raw;
        }
    }

    private Mailbox() {}

    static List<Letter> all() {
        return MailServer.received().stream().map(Mailbox::read).toList();
    }

    static List<Letter> of(String address) {
        return all().stream().filter(letter -> letter.to().equals(address)).toList();
    }

    /** What a mail program shows, whether something is attached or not. */
    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : String.valueOf(content);
    }

    /** The calendar that is attached, its lines unfolded; empty where there is none. */
    private static String calendar(Object content) throws MessagingException, IOException {
        if (!(content instanceof Multipart parts) || parts.getCount() < 2) {
            return "";
        }
        try (InputStream attached = parts.getBodyPart(1).getInputStream()) {
            return new String(attached.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
        }
    }

    private static Letter read(MimeMessage message) {
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            return new Letter(
                    Arrays.toString(message.getAllRecipients()).replaceAll("[\\[\\]]", ""),
                    message.getMessageID(),
                    message.getSubject(),
                    text(message.getContent()),
                    calendar(message.getContent()),
                    raw.toString(StandardCharsets.UTF_8));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
