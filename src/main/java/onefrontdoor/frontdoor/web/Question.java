package onefrontdoor.frontdoor.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One question, wherever it is asked: on a page of its own or on the phone page. Its words are in messages.properties
 * under {@link #words()}.
 *
 * @param limit the most characters an answer may have
 * @param autocomplete what a browser may fill in for the person who types (WCAG 1.3.5); empty when it is about others
 */
record Question(Scope scope, String name, Kind kind, int limit, List<String> choices, String autocomplete) {

    /** How a question is answered; each has a fragment of the same name in questions.html. */
    enum Kind {
        TEXT,
        LONG_TEXT,
        CHOICE,
        BIRTH,
        NHS_NUMBER,
        UPN,
        EMAIL
    }

    private static final List<String> BIRTH_PARTS =
            List.of("", "-day", "-month", "-year", "-age", "-due-day", "-due-month", "-due-year");

    static Question text(Scope scope, String name, int limit) {
        return new Question(scope, name, Kind.TEXT, limit, List.of(), "");
    }

    static Question longText(Scope scope, String name, int limit) {
        return new Question(scope, name, Kind.LONG_TEXT, limit, List.of(), "");
    }

    static Question choice(Scope scope, String name, Enum<?>... choices) {
        List<String> names = Arrays.stream(choices).map(Enum::name).toList();
        return new Question(scope, name, Kind.CHOICE, Limits.CODE, names, "");
    }

    Question as(Kind special) {
        return new Question(scope, name, special, limit, choices, autocomplete);
    }

    Question filledWith(String purpose) {
        return new Question(scope, name, kind, limit, choices, purpose);
    }

    Question withChoices(Stream<? extends Enum<?>> more) {
        return new Question(scope, name, kind, limit, more.map(Enum::name).toList(), autocomplete);
    }

    /** The name of the field that answers it, which is also the id of the element. */
    String key(int number) {
        return scope.key(number, name);
    }

    /** The names of all fields that answer it. */
    List<String> keys(int number) {
        return kind == Kind.BIRTH
                ? BIRTH_PARTS.stream().map(part -> key(number) + part).toList()
                : List.of(key(number));
    }

    /** Where its words are found. */
    String words() {
        return scope == Scope.CONTACT ? name : scope.prefix() + "." + name;
    }

    /** A date or a code needs few characters; only the answer as a whole has the limit of the question. */
    int limitOf(String key) {
        return kind == Kind.BIRTH ? Limits.CODE : limit;
    }
}
