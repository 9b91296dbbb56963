package onefrontdoor.correspondence;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a mail about a meeting says: first in the language of its reader, where there is a wording, then in English (SC03). */
@Component
class MeetingWords {

    private static final String BETWEEN = "\n----------\n\n";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Letterhead letterhead;
    private final MessageSource words;

    MeetingWords(Letterhead letterhead, MessageSource words) {
        this.letterhead = letterhead;
        this.words = words;
    }

    String subject(MeetingLetter letter) {
        return languages(letter)
                .map(language -> worded(letter, "subject", language))
                .collect(Collectors.joining(" / "));
    }

    String body(MeetingLetter letter) {
        return languages(letter)
                .map(language -> worded(letter, "body", language))
                .collect(Collectors.joining(BETWEEN));
    }

    String place(MeetingPlace place, Locale language) {
        return place.service() == null
                ? words.getMessage("mail.meeting.place." + place.kind(), null, language)
                : place.service();
    }

    String link(MeetingLetter letter) {
        return letterhead.address() + letter.path();
    }

    static Stream<Locale> languages(MeetingLetter letter) {
        return Stream.concat(Optional.ofNullable(letter.tongue().beside()).stream(), Stream.of(Locale.UK));
    }

    String worded(MeetingLetter letter, String part, Locale language) {
        MeetingLetter.Entry entry = letter.entry();
        Object[] known = {
            letterhead.council(),
            letter.plan().value(),
            entry == null ? "" : when(entry, language),
            entry == null ? "" : place(entry.place(), language),
            link(letter),
            interpreter(letter, language)
        };
        return words.getMessage("mail.MEETING_" + letter.news() + "." + part, known, language);
    }

    private String when(MeetingLetter.Entry entry, Locale language) {
        return DateTimeFormatter.ofPattern(words.getMessage("mail.meeting.when", null, language), language)
                .withZone(LONDON)
                .format(entry.begins());
    }

    private String interpreter(MeetingLetter letter, Locale language) {
        return letter.tongue().interpreter() ? words.getMessage("mail.meeting.interpreter", null, language) : "";
    }
}
