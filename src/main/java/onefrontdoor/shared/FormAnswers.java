package onefrontdoor.shared;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person typed into a task form. It passes through the engine to the domain and is kept only there. */
public record FormAnswers(Actor by, Map<String, Object> typed) {

    /** The transient variable under which a delegate finds the answers. */
    public static final String VARIABLE = "answers";

    private static final int LONGEST_TEXT = 8_000;
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    public FormAnswers {
        typed = Map.copyOf(typed);
    }

    /** @throws Refusal when nothing was typed, naming the question as the form words it */
    public String text(String key, String question) {
        return optionalText(key).orElseThrow(() -> invalid("Answer “" + question + "”."));
    }

    public Optional<String> optionalText(String key) {
        String text = UNSTORABLE
                .matcher(Objects.toString(typed.get(key), ""))
                .replaceAll("")
                .strip();
        if (text.length() > LONGEST_TEXT) {
            throw invalid("One answer is longer than " + LONGEST_TEXT + " characters. Shorten it and try again.");
        }
        return Optional.of(text).filter(typedText -> !typedText.isEmpty());
    }

    /** @throws Refusal when nothing, or nothing that the question offers, was chosen */
    public <E extends Enum<E>> E choice(String key, Class<E> answers, String question) {
        return optionalChoice(key, answers).orElseThrow(() -> invalid("Choose an answer to “" + question + "”."));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> answers) {
        Optional<String> chosen = optionalText(key);
        return Arrays.stream(answers.getEnumConstants())
                .filter(answer -> chosen.filter(answer.name()::equals).isPresent())
                .findFirst();
    }

    /** The rows of a repeated group, in the order shown. */
    public List<FormAnswers> rows(String key) {
        if (!(typed.get(key) instanceof List<?> rows)) {
            return List.of();
        }
        return rows.stream().map(row -> new FormAnswers(by, fields(row))).toList();
    }

    private static Map<String, Object> fields(Object row) {
        if (!(row instanceof Map<?, ?> fields)) {
            throw invalid("The form arrived incomplete. Refresh the page and try again.");
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            if (value != null) {
                typed.put(String.valueOf(key), value);
            }
        });
        return typed;
    }

    private static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "FormAnswers";
    }
}
