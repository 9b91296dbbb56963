package onefrontdoor.frontdoor.web;

import java.util.List;

/** The questions of one step, ready to be shown. */
record Section(Step step, int number, List<Field> fields, List<FieldError> errors) {

    static Section of(Step step, int number, Answers answers, List<FieldError> errors) {
        List<Field> fields = step.questions().stream()
                .map(question -> new Field(question, number, answers, errors))
                .toList();
        return new Section(step, number, fields, errors);
    }

    Section without(Question question) {
        List<Field> others = fields.stream()
                .filter(field -> !field.question().name().equals(question.name()))
                .toList();
        return new Section(step, number, others, errors);
    }

    /** As an officer fills it in for a caller, whose details the officer's browser does not have. */
    Section aboutSomebodyElse() {
        List<Field> plain = fields.stream()
                .map(field -> new Field(field.question().filledWith(""), number, field.answers(), errors))
                .toList();
        return new Section(step, number, plain, errors);
    }

    public String words() {
        return step.words();
    }

    /** A page with a single question has it as its heading. */
    public boolean isSingle() {
        return fields.size() == 1;
    }

    /** About one of several children or people. */
    public boolean isNumbered() {
        return number > 0;
    }

    /** The word for what is numbered. */
    public String one() {
        return step.scope().prefix();
    }

    public String href() {
        return step.href(number);
    }
}
