package onefrontdoor.frontdoor.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question as it stands on a page, with what was typed and what is wrong with it. */
record Field(Question question, int number, Answers answers, List<FieldError> errors) {

    /** One radio button. */
    record Option(String id, String value, String words, boolean isChosen) {}

    public String id() {
        return question.key(number);
    }

    public String words() {
        return question.words();
    }

    public String kind() {
        return switch (question.kind()) {
            case TEXT, NHS_NUMBER, UPN, EMAIL -> "TEXT";
            case LONG_TEXT, CHOICE, BIRTH -> question.kind().name();
        };
    }

    public String typed() {
        return answers.typed(id());
    }

    public String typed(String part) {
        return answers.typed(id() + part);
    }

    /** The first thing wrong with the question as a whole. */
    public @Nullable FieldError error() {
        return errors.stream()
                .filter(error -> question.keys(number).contains(error.field()))
                .findFirst()
                .orElse(null);
    }

    public boolean isWrong(String part) {
        return errors.stream().anyMatch(error -> error.field().equals(id() + part));
    }

    public boolean offers(String choice) {
        return question.choices().contains(choice);
    }

    public boolean isChosen(String choice) {
        return typed().equals(choice);
    }

    /** The first option bears the id of the question, so that an error message can lead to it. */
    public List<Option> options() {
        String first = question.choices().get(0);
        return question.choices().stream()
                .map(value -> new Option(
                        value.equals(first) ? id() : id() + "-" + value, value, optionWords(value), isChosen(value)))
                .toList();
    }

    public int rows() {
        return question.limit() > Limits.REASON ? 10 : 4;
    }

    public int limit() {
        return question.limit();
    }

    public String width() {
        if (question.limit() <= Limits.POSTCODE) {
            return "govuk-input--width-10";
        }
        return question.limit() <= Limits.CODE ? "govuk-input--width-20" : "govuk-!-width-two-thirds";
    }

    public String type() {
        return switch (question.autocomplete()) {
            case "tel", "email" -> question.autocomplete();
            default -> "text";
        };
    }

    /** No attribute at all when the answer is about somebody else. */
    public @Nullable String autocomplete() {
        return question.autocomplete().isEmpty() ? null : question.autocomplete();
    }

    public boolean isIndicator() {
        return question.name().startsWith("indicator-");
    }

    /** Three short answers stand side by side. */
    public boolean isShort() {
        return isIndicator() || question.choices().equals(List.of("YES", "NO", "NOT_KNOWN"));
    }

    /** How the answer is said back: as typed, or in words of its own. */
    public String shown() {
        if (question.kind() == Question.Kind.BIRTH) {
            return answers.birth(id()).map(Enum::name).orElse("NOTHING");
        }
        if (typed().isBlank()) {
            return "NOTHING";
        }
        return question.kind() == Question.Kind.CHOICE ? "CHOICE" : "TEXT";
    }

    /** The chosen option in words. */
    public String chosenWords() {
        return optionWords(typed());
    }

    /** When somebody was born, as typed; the template puts the words around it. */
    public String bornAsTyped() {
        return shownDate("");
    }

    public String dueAsTyped() {
        return shownDate("-due");
    }

    private String shownDate(String part) {
        return Stream.of("-day", "-month", "-year")
                .map(piece -> typed(part + piece).strip())
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private String optionWords(String value) {
        return (isIndicator() ? "indicator" : question.words()) + "." + value;
    }
}
