package onefrontdoor.frontdoor.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What is wrong with an answer: the field to go back to and the message that says how to mend it. Never the answer itself. */
record FieldError(String field, String message, List<Object> arguments) {

    static FieldError of(String field, String message) {
        return new FieldError(field, message, List.of());
    }

    /** A message that names the question. */
    static FieldError about(Question question, String field, String message, Object... more) {
        Object label = new DefaultMessageSourceResolvable(question.words() + ".label");
        List<Object> arguments = new ArrayList<>(List.of(label));
        arguments.addAll(List.of(more));
        return new FieldError(field, message, List.copyOf(arguments));
    }

    /** For the template, which passes them on to the message. */
    public Object[] values() {
        return arguments.toArray();
    }
}
