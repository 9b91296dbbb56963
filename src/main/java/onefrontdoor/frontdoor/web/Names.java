package onefrontdoor.frontdoor.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a child or person is called in a list: by what was typed, or not at all. */
final class Names {

    private Names() {}

    static String of(Scope scope, int number, Answers answers) {
        Stream<Question> parts = scope == Scope.CHILD
                ? Stream.of(Questions.GIVEN_NAME, Questions.FAMILY_NAME)
                : Stream.of(Questions.PERSON_NAME);
        return parts.map(question -> answers.text(question, number))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
