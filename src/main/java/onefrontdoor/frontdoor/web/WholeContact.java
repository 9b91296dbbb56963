package onefrontdoor.frontdoor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onefrontdoor.frontdoor.MakeContact;
import org.springframework.stereotype.Component;

/** All answers together: what is wrong with them, and the contact that they make. */
@Component
class WholeContact {

    private final AnswerChecks checks;
    private final ContactReader reader;

    WholeContact(AnswerChecks checks, ContactReader reader) {
        this.checks = checks;
        this.reader = reader;
    }

    List<FieldError> errors(Answers answers) {
        List<FieldError> errors = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            List<Question> questions = questions(scope).toList();
            numbers(scope, answers).forEach(number -> errors.addAll(checks.errors(questions, number, answers)));
        }
        errors.addAll(Requirements.missing(questions(Scope.CONTACT).toList(), answers));
        return errors;
    }

    /** Makes the contact of answers without errors. */
    MakeContact read(Answers answers) {
        return reader.read(answers);
    }

    static Stream<Question> questions(Scope scope) {
        return Step.in(scope).flatMap(step -> step.questions().stream()).distinct();
    }

    static IntStream numbers(Scope scope, Answers answers) {
        return scope == Scope.CONTACT ? IntStream.of(0) : answers.numbers(scope);
    }
}
