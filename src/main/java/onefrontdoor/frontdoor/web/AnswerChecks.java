package onefrontdoor.frontdoor.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Upn;
import org.springframework.stereotype.Component;

/** Says what is wrong with an answer, one message for each field at most. */
@Component
class AnswerChecks {

    private final BirthReader births;

    AnswerChecks(BirthReader births) {
        this.births = births;
    }

    List<FieldError> errors(Collection<Question> questions, int number, Answers answers) {
        List<FieldError> errors = new ArrayList<>();
        for (Question question : questions) {
            List<FieldError> ofForm = formErrors(question, number, answers);
            errors.addAll(ofForm.isEmpty() ? meaningErrors(question, number, answers) : ofForm);
        }
        return errors;
    }

    private static List<FieldError> formErrors(Question question, int number, Answers answers) {
        List<FieldError> errors = new ArrayList<>();
        for (String key : question.keys(number)) {
            int over = StorableText.length(answers.typed(key).strip()) - question.limitOf(key);
            if (over > 0) {
                errors.add(FieldError.about(question, key, "error.too-long", over, question.limitOf(key)));
            }
        }
        String chosen = answers.text(question, number);
        if (!question.choices().isEmpty()
                && chosen != null
                && !question.choices().contains(chosen)) {
            errors.add(FieldError.about(question, question.key(number), "error.choose"));
        }
        return errors;
    }

    private List<FieldError> meaningErrors(Question question, int number, Answers answers) {
        try {
            understand(question, number, answers);
            return List.of();
        } catch (Unreadable unreadable) {
            return List.of(unreadable.error());
        }
    }

    private void understand(Question question, int number, Answers answers) {
        String key = question.key(number);
        String text = answers.text(key);
        switch (question.kind()) {
            case BIRTH -> births.read(question, number, answers);
            case NHS_NUMBER ->
                refuseUnless(text == null || isRead(() -> NhsNumber.parse(text)), key, "error.nhs-number");
            case UPN -> refuseUnless(text == null || isRead(() -> Upn.parse(text)), key, "error.upn");
            case EMAIL -> refuseUnless(text == null || looksLikeEmail(text), key, "error.email");
            case TEXT, LONG_TEXT, CHOICE -> {
                // Anything may be written, and the choice was checked.
            }
        }
    }

    private static boolean isRead(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean looksLikeEmail(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.chars().noneMatch(Character::isWhitespace);
    }

    private static void refuseUnless(boolean fine, String field, String message) {
        if (!fine) {
            throw new Unreadable(field, message);
        }
    }
}
