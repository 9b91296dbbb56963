package onefrontdoor.frontdoor.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects answers under the keys of the pages, and remembers where in a request each came from. */
final class FlatAnswers {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    Answers answers() {
        return new Answers(texts);
    }

    List<FieldError> errors() {
        return errors;
    }

    /** Where in the request a field of the pages comes from. */
    String path(String key) {
        return paths.getOrDefault(key, key);
    }

    void put(Question question, String path, @Nullable Object value) {
        put(question.key(0), path, value);
    }

    void put(Question question, int number, String path, @Nullable Object value) {
        put(question.key(number), path, value);
    }

    void putBirth(Question question, int number, String path, ContactRequest.@Nullable Birth told) {
        var birth = told == null ? new ContactRequest.Birth(null, null, null) : told;
        String key = question.key(number);
        put(key, path, null);
        putDate(key, path + ".dateOfBirth", birth.dateOfBirth());
        put(key + "-age", path + ".estimatedAge", birth.estimatedAge());
        putDate(key + "-due", path + ".expectedDate", birth.expectedDate());
        if (count(birth.dateOfBirth(), birth.estimatedAge(), birth.expectedDate()) > 1) {
            errors.add(FieldError.of(key, "error.one-birth"));
        }
        if (birth.expectedDate() != null && question.scope() == Scope.PERSON) {
            errors.add(FieldError.of(key + "-due-day", "error.unborn-person"));
        }
    }

    /** Refuses a list that is too long; what is past its end is not read. */
    void limit(Scope scope, String path, int size) {
        if (size > scope.most()) {
            errors.add(new FieldError(path, "error.too-many-" + scope.path(), List.of(scope.most())));
        }
    }

    private void putDate(String key, String path, @Nullable LocalDate date) {
        put(key + "-day", path, date == null ? null : date.getDayOfMonth());
        put(key + "-month", path, date == null ? null : date.getMonthValue());
        put(key + "-year", path, date == null ? null : date.getYear());
    }

    private void put(String key, String path, @Nullable Object value) {
        String text = value == null ? "" : value instanceof Enum<?> code ? code.name() : value.toString();
        texts.put(key, StorableText.withOneLineEnding(text));
        paths.put(key, path);
    }

    private static long count(@Nullable Object... given) {
        return Stream.of(given).filter(Objects::nonNull).count();
    }
}
