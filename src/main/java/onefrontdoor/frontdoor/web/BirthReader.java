package onefrontdoor.frontdoor.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import onefrontdoor.family.Birth;
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
        boolean isChild = question.scope() == Scope.CHILD;
        Optional<BirthAnswer> told =
                answers.birth(key).filter(answer -> question.choices().contains(answer.name()));
        if (told.isEmpty()) {
            return Birth.notKnown();
        }
        return switch (told.get()) {
            case DATE_OF_BIRTH -> checked(isChild, Birth.on(date(key, answers)), key + "-day", "error.birth-range");
            case ESTIMATED_AGE -> checked(isChild, age(isChild, key + "-age", answers), key + "-age", "error.age");
            case UNBORN ->
                checked(isChild, Birth.expected(date(key + "-due", answers)), key + "-due-day", "error.due-range");
        };
    }

    private static LocalDate date(String key, Answers answers) {
        int day = part(key, "-day", answers);
        int month = part(key, "-month", answers);
        int year = part(key, "-year", answers);
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notADay) {
            throw new Unreadable(key + "-day", "error.date-not-real");
        }
    }

    private static int part(String key, String part, Answers answers) {
        String text = answers.text(key + part);
        if (text == null) {
            throw new Unreadable(key + part, "error.date" + part + "-missing");
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new Unreadable(key + part, "error.date-not-real");
        }
    }

    private static Birth age(boolean isChild, String key, Answers answers) {
        String text = answers.text(key);
        if (text == null) {
            throw new Unreadable(key, isChild ? "error.age-missing" : "error.age-person-missing");
        }
        try {
            return Birth.about(Integer.parseInt(text));
        } catch (IllegalArgumentException notAnAge) {
            throw new Unreadable(key, isChild ? "error.age" : "error.age-person");
        }
    }

    private Birth checked(boolean isChild, Birth birth, String field, String message) {
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        LocalDate day = birth.dateOfBirth();
        if (!isChild && day != null && (day.isAfter(today) || day.isBefore(today.minusYears(OLDEST)))) {
            throw new Unreadable(field, message + "-person");
        }
        try {
            return isChild ? birth.checkedOn(today) : birth;
        } catch (IllegalArgumentException outOfRange) {
            throw new Unreadable(field, message);
        }
    }
}
