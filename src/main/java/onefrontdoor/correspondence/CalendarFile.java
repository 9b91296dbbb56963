package onefrontdoor.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a calendar with one entry, as RFC 5545 and 5546 ask for it; times are in UTC, so that no time zone is explained. */
final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** In octets, without the line break (RFC 5545, section 3.1). */
    private static final int LONGEST_LINE = 75;

    private CalendarFile() {}

    /**
     * What stands in an entry beside its times.
     *
     * @param to whose calendar it is: nobody else is named
     */
    record Text(String summary, String place, String link, EmailAddress from, EmailAddress to) {}

    static String of(MeetingLetter letter, MeetingLetter.Entry entry, Text text, Instant written) {
        return lines(Stream.of(
                        Stream.of(
                                "BEGIN:VCALENDAR",
                                "PRODID:-//One Front Door//Meetings//EN",
                                "VERSION:2.0",
                                "CALSCALE:GREGORIAN",
                                "METHOD:" + letter.news().method(),
                                "BEGIN:VEVENT"),
                        when(entry, text.from(), written),
                        what(letter, text),
                        Stream.of("END:VEVENT", "END:VCALENDAR"))
                .flatMap(part -> part));
    }

    private static Stream<String> when(MeetingLetter.Entry entry, EmailAddress from, Instant written) {
        return Stream.of(
                "UID:" + entry.uid() + "@" + from.domain(),
                "SEQUENCE:" + entry.sequence(),
                "DTSTAMP:" + UTC.format(written),
                "DTSTART:" + UTC.format(entry.begins()),
                "DTEND:" + UTC.format(entry.begins().plus(entry.lasts())));
    }

    private static Stream<String> what(MeetingLetter letter, Text text) {
        boolean cancelled = letter.news().ends();
        return Stream.of(
                "SUMMARY:" + escaped(text.summary()),
                "LOCATION:" + escaped(text.place()),
                "DESCRIPTION:" + escaped(text.link()),
                "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"),
                "CLASS:PRIVATE",
                "ORGANIZER:mailto:" + text.from().value(),
                "ATTENDEE;RSVP=FALSE:mailto:" + text.to().value());
    }

    private static String lines(Stream<String> lines) {
        return lines.map(CalendarFile::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** A text value (RFC 5545, section 3.3.11). */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** No line is longer than 75 octets, and no letter is cut in two. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String written = Character.toString(letter);
            int length = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(written);
            octets += length;
        }
        return folded.toString();
    }
}
