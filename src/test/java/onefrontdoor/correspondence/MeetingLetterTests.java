package onefrontdoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessagePreparator;

/** What leaves the building about a meeting, as a mail program and a calendar read it (SC03, INV12, INV23). */
class MeetingLetterTests {

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final EmailAddress EWA = new EmailAddress("ewa@example.test");
    private static final Reference PLAN = new Reference("P-2026-000045");
    private static final UUID UID = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private final ResourceBundleMessageSource words = words();
    private final Letterhead letterhead =
            new Letterhead("ZZ Council", URI.create("https://front-door.example.test/"), "door@council.example.test");

    @Test
    void invitesInTheLanguageOfTheReaderFirstAndInEnglishBeside() throws Exception {
        MimeMessage mail = sent(letter(MeetingNews.INVITED, 0, new MeetingLetter.Tongue(POLISH, true)));

        assertThat(mail.getSubject())
                .isEqualTo("Spotkanie w sprawie planu P-2026-000045 / Meeting about plan P-2026-000045");
        String body = text(mail, 0);
        assertThat(body)
                .containsSubsequence(
                        "Kiedy: czwartek, 16 kwietnia 2026, godz. 14:30",
                        "Tłumacz będzie obecny.",
                        "----------",
                        "When: 2:30pm on Thursday 16 April 2026",
                        "Where: Children’s centre, Elm Road",
                        "An interpreter is arranged.");
        assertThat(body).contains("https://front-door.example.test/meeting/" + ID);
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getMessageID()).isEqualTo("<" + ID + "@council.example.test>");
    }

    @Test
    void givesTheCalendarOneEntryThatNamesNobodyElse() throws Exception {
        MimeMessage mail = sent(letter(MeetingNews.INVITED, 3, new MeetingLetter.Tongue(null, false)));

        BodyPart attached = ((Multipart) mail.getContent()).getBodyPart(1);
        assertThat(attached.getFileName()).isEqualTo("meeting.ics");
        assertThat(attached.getDataHandler().getContentType())
                .contains("text/calendar")
                .contains("method=REQUEST");
        assertThat(calendar(mail).split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//One Front Door//Meetings//EN",
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "METHOD:REQUEST",
                        "BEGIN:VEVENT",
                        "UID:" + UID + "@council.example.test",
                        "SEQUENCE:3",
                        "DTSTAMP:20260302T100000Z",
                        "DTSTART:20260416T133000Z",
                        "DTEND:20260416T150000Z",
                        "SUMMARY:Meeting about plan P-2026-000045",
                        "LOCATION:Children’s centre\\, Elm Road",
                        "DESCRIPTION:https://front-door.example.test/meeting/00000000-0000-0000-0000",
                        " -000000000001",
                        "STATUS:CONFIRMED",
                        "CLASS:PRIVATE",
                        "ORGANIZER:mailto:door@council.example.test",
                        "ATTENDEE;RSVP=FALSE:mailto:ewa@example.test",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void callsOffUnderTheSameUid() throws Exception {
        MimeMessage mail = sent(letter(MeetingNews.CANCELLED, 4, new MeetingLetter.Tongue(POLISH, false)));

        assertThat(calendar(mail))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:4", "UID:" + UID)
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text(mail, 0)).contains("Nie trzeba przychodzić", "You do not need to come");
    }

    @Test
    void saysThatAPlanIsClosedWithoutACalendarWhereNoneKnowsOfAMeeting() throws Exception {
        MeetingLetter.Tongue polish = new MeetingLetter.Tongue(POLISH, false);

        MimeMessage mail = sent(new MeetingLetter(ID, EWA, MeetingNews.ENDED, PLAN, null, polish));

        assertThat(mail.getSubject()).isEqualTo("Zakończony: plan P-2026-000045 / Closed: plan P-2026-000045");
        assertThat(text(mail, 0)).contains("jest zakończony", "Its team does not meet any more.");
        assertThat(((Multipart) mail.getContent()).getCount()).isEqualTo(1);
        assertThat(calendar(sent(letter(MeetingNews.ENDED, 2, polish)))).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @ParameterizedTest(name = "{0}: worded in {1}")
    @CsvSource({
        "Polish,pl,false",
        "polski,pl,false",
        "POLISH and some English,pl,false",
        "English,,false",
        "Tigrinya,,true",
        "Romanian or English,,true",
        ",,false"
    })
    void knowsALanguageByItsNames(String language, String tag, boolean lacks) {
        Languages languages = new Languages(List.of("pl"), words);

        assertThat(languages.wordingFor(language).map(Locale::toLanguageTag)).isEqualTo(Optional.ofNullable(tag));
        assertThat(languages.lacksWordingFor(language)).isEqualTo(lacks);
    }

    @Test
    void doesNotStartWithALanguageWithoutWordings() {
        assertThatThrownBy(() -> new Languages(List.of("pl", "so"), words))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mail_pl.properties");
    }

    @Test
    void foldsLinesAt75OctetsBetweenLettersAndEscapes() {
        String folded = CalendarFile.folded("SUMMARY:" + "ąę€😀".repeat(30));

        assertThat(folded.split("\r\n")).hasSizeGreaterThan(4).allSatisfy(line -> assertThat(
                        line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + "ąę€😀".repeat(30));
        assertThat(CalendarFile.folded("x".repeat(75))).doesNotContain("\r");
        assertThat(CalendarFile.escaped("a\\b;c,d\r\nATTENDEE:mailto:eve@example.test\u0007"))
                .isEqualTo("a\\\\b\\;c\\,d\\nATTENDEE:mailto:eve@example.test");
    }

    private static MeetingLetter letter(MeetingNews news, int sequence, MeetingLetter.Tongue tongue) {
        MeetingLetter.Entry entry = new MeetingLetter.Entry(
                UID,
                sequence,
                Instant.parse("2026-04-16T13:30:00Z"),
                Duration.ofMinutes(90),
                new MeetingPlace(MeetingPlace.Kind.AT_SERVICE, "Children’s centre, Elm Road"));
        return new MeetingLetter(ID, EWA, news, PLAN, entry, tongue);
    }

    private MimeMessage sent(MeetingLetter letter) throws Exception {
        JavaMailSenderImpl server = mock(JavaMailSenderImpl.class);
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        doAnswer(asked -> {
                    ((MimeMessagePreparator) asked.getArgument(0)).prepare(mail);
                    return null;
                })
                .when(server)
                .send(any(MimeMessagePreparator.class));
        TestClock clock = new TestClock(Instant.parse("2026-03-02T10:00:00Z"));
        Post post = new Post(Optional.of(server), letterhead, words, clock);
        MailAnswer answer = new MeetingPost(post, letterhead, new MeetingWords(letterhead, words), clock).send(letter);
        assertThat(answer).isEqualTo(MailAnswer.TAKEN);
        return mail;
    }

    private static String text(MimeMessage mail, int part) throws Exception {
        Object content = ((Multipart) mail.getContent()).getBodyPart(part).getContent();
        return content instanceof Multipart inner
                ? (String) inner.getBodyPart(0).getContent()
                : String.valueOf(content);
    }

    private static String calendar(MimeMessage mail) throws Exception {
        try (InputStream content =
                ((Multipart) mail.getContent()).getBodyPart(1).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("mail");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
