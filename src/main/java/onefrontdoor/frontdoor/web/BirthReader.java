package onefrontdoor.frontdoor.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onefrontdoor.family.Birth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads when somebody was or will be born. */
@Component
class BirthReader {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int OLDEST = 120;

    private final Clock clock;

    BirthReader(Clock clock) {
        this.clock = clock;
    }

    Birth read(Question question, int number, Answers answers) {
        String key = question.key(number);
        Optional<BirthAnswer> told = answers.birth(key).filter(answer -> question.choices().contains(answer.name()));
        if (told.isEmpty()) {
            return Birth.notKnown();
        }
        return switch (told.get()) {
            case DATE_OF_BIRTH -> checked(question, Birth.on(date(key, answers)), key + "-day", "error.birth-range");
            case ESTIMATED_AGE -> checked(question, age(key + "-age", answers), key + "-age", "error.age");
            case UNBORN -> checked(question, Birth.expected(date(key + "-due", answers)), key + "-due-day", "error.due-range");
        };
    }

    private static LocalDate date(String key, Answers answers) {
        for (String part : List.of("-day", "-month", "-year")) {
            if (answers.text(key + part) == null) {
                throw new Unreadable(key + part, "error.date" + part + "-missing");
            }
        }
        try {
            return LocalDate.of(
                    whole(answers.text(key + "-year"), key + "-year"),
                    whole(answers.text(key + "-month"), key + "-month"),
                    whole(answers.text(key + "-day"), key + "-day"));
        } catch (DateTimeException notADay) {
            throw new Unreadable(key + "-day", "error.date-not-real");
        }
    }

    private static Birth age(String key, Answers answers) {
        String text = answers.text(key);
        if (text == null) {
            throw new Unreadable(key, "error.age-missing");
        }
        try {
            return Birth.about(Integer.parseInt(text));
        } catch (IllegalArgumentException notAnAge) {
            throw new Unreadable(key, "error.age");
        }
    }

    private static int whole(@Nullable String text, String key) {
        try {
            return Integer.parseInt(text == null ? "" : text);
        } catch (NumberFormatException notANumber) {
            throw new Unreadable(key, "error.date-not-real");
        }
    }

    private Birth checked(Question question, Birth birth, String field, String message) {
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        try {
            return question.scope() == Scope.CHILD ? birth.checkedOn(today) : checkedAdult(birth, today);
        } catch (IllegalArgumentException outOfRange) {
            throw new Unreadable(field, question.scope() == Scope.CHILD ? message : message + "-person");
        }
    }

    private static Birth checkedAdult(Birth birth, LocalDate today) {
        LocalDate day = birth.dateOfBirth();
        if (day != null && (day.isAfter(today) || day.isBefore(today.minusYears(OLDEST)))) {
            throw new IllegalArgumentException("The date of birth is in the future or too long ago.");
        }
        return birth;
    }
}
