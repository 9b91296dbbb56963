package onefrontdoor.frontdoor;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** What was picked on a page about one contact: people, days and boxes, each box named after what it stands for. */
record Picks(Reference contact, FormAnswers typed) {

    Optional<Mention> person(String key) {
        return typed.optionalText(key).map(this::mention);
    }

    Mention person(String key, String question) {
        return mention(typed.text(key, question));
    }

    private Mention mention(String place) {
        try {
            return Mention.of(contact, place);
        } catch (IllegalArgumentException changed) {
            throw invalid("Choose somebody on this contact.");
        }
    }

    Optional<Instant> day(String key) {
        return typed.optionalText(key).map(day -> read(() -> LocalDate.parse(day))
                .atStartOfDay(WorkingCalendar.LONDON)
                .toInstant());
    }

    LocalDate date(String key, String question) {
        String day = typed.text(key, question);
        return read(() -> LocalDate.parse(day));
    }

    /** Both parts, or neither. */
    Optional<Instant> moment(String day, String time) {
        Optional<String> typedDay = typed.optionalText(day);
        Optional<String> typedTime = typed.optionalText(time);
        if (typedDay.isPresent() != typedTime.isPresent()) {
            throw invalid("Give both the day and the time, or neither of them.");
        }
        return typedDay.map(date -> read(() -> LocalDate.parse(date).atTime(LocalTime.parse(typedTime.orElseThrow())))
                .atZone(WorkingCalendar.LONDON)
                .toInstant());
    }

    private interface Reading<T> {
        T value();
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.value();
        } catch (DateTimeException unreadable) {
            throw invalid("Give a day such as 2026-03-13, and a time such as 14:30.");
        }
    }

    <E extends Enum<E>> Set<E> ticked(String prefix, Class<E> among) {
        return Arrays.stream(among.getEnumConstants())
                .filter(one -> isTicked(prefix + one.name()))
                .collect(Collectors.toSet());
    }

    Set<String> ticked(String prefix, Collection<String> among) {
        return among.stream().filter(one -> isTicked(prefix + one)).collect(Collectors.toSet());
    }

    boolean isTicked(String key) {
        return typed.optionalText(key).isPresent();
    }

    @Nullable
    String words(String key) {
        return typed.optionalText(key).orElse(null);
    }

    static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Picks";
    }
}
