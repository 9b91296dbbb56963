package onefrontdoor.frontdoor.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody has typed so far, as they typed it. Reading it is the work of {@link ContactReader}. */
record Answers(Map<String, String> typed) {

    static final Answers NONE = new Answers(Map.of());

    Answers {
        typed = Map.copyOf(typed);
    }

    /** What stands in the field, ready to be shown again. */
    String typed(String key) {
        return typed.getOrDefault(key, "");
    }

    /** The answer, or nothing when the field was left empty. */
    @Nullable
    String text(String key) {
        String text = typed(key).strip();
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String text(Question question, int number) {
        return text(question.key(number));
    }

    /** The answer to a closed question; an answer that was never offered counts as none, and is refused by the checks. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        String text = typed(key).strip();
        return EnumSet.allOf(type).stream()
                .filter(value -> value.name().equals(text))
                .findFirst();
    }

    <E extends Enum<E>> Optional<E> choice(Question question, int number, Class<E> type) {
        return choice(question.key(number), type);
    }

    /** Which answer about a birth is given: the ticked one, or else the one that has something typed beside it. */
    Optional<BirthAnswer> birth(String key) {
        return choice(key, BirthAnswer.class)
                .or(() -> given(BirthAnswer.DATE_OF_BIRTH, key + "-day", key + "-month", key + "-year"))
                .or(() -> given(BirthAnswer.ESTIMATED_AGE, key + "-age"))
                .or(() -> given(BirthAnswer.UNBORN, key + "-due-day", key + "-due-month", key + "-due-year"));
    }

    private Optional<BirthAnswer> given(BirthAnswer answer, String... keys) {
        return Stream.of(keys).anyMatch(key -> text(key) != null) ? Optional.of(answer) : Optional.empty();
    }

    boolean is(Question question, Enum<?> value) {
        return typed(question.key(0)).equals(value.name());
    }

    /** How many children or people there are. */
    int count(Scope scope) {
        return typed.keySet().stream().mapToInt(scope::numberIn).max().orElse(0);
    }

    boolean isAnythingTold(Scope scope, int number) {
        return typed.entrySet().stream()
                .anyMatch(entry -> scope.numberIn(entry.getKey()) == number
                        && !entry.getValue().isBlank());
    }

    IntStream numbers(Scope scope) {
        return IntStream.rangeClosed(1, count(scope));
    }

    Answers with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.putAll(more);
        return new Answers(all);
    }

    Answers with(String key, String text) {
        return with(Map.of(key, text));
    }

    /** Takes one child or person out; those after it move up. */
    Answers without(Scope scope, int number) {
        UnaryOperator<String> moved = key -> {
            int at = scope.numberIn(key);
            return at > number ? key.replaceFirst("-" + at + "-", "-" + (at - 1) + "-") : key;
        };
        Map<String, String> left = new LinkedHashMap<>();
        typed.forEach((key, text) -> {
            if (scope.numberIn(key) != number) {
                left.put(moved.apply(key), text);
            }
        });
        return new Answers(left);
    }
}
