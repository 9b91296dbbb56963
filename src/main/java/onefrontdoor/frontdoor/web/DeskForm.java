package onefrontdoor.frontdoor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The phone page as it was sent: everything typed, and the token that makes pressing twice one contact (P2). */
record DeskForm(UUID token, Answers answers, List<FieldError> typingErrors) {

    /** A stretch of the page: the sections of the contact, of a child or of a person. */
    record Part(Scope scope, int number, List<Section> sections, boolean isLast) {

        public String removal() {
            return "remove-" + scope.prefix() + "-" + number;
        }

        public String addition() {
            return "add-" + scope.prefix();
        }

        public String words() {
            return scope.prefix();
        }
    }

    static DeskForm blank(UUID token) {
        return new DeskForm(token, withOneMore(withOneMore(Answers.NONE, Scope.CHILD), Scope.PERSON), List.of());
    }

    static DeskForm in(HttpServletRequest request, UUID token) {
        List<String> keys =
                Stream.of(Scope.values()).flatMap(scope -> keys(scope, request)).toList();
        Typed typed = Typed.in(request, keys);
        return new DeskForm(token, new Answers(typed.texts()), typed.errors());
    }

    List<FieldError> errors(WholeContact whole) {
        List<FieldError> errors = new ArrayList<>(typingErrors);
        errors.addAll(whole.errors(answers));
        return errors;
    }

    /** What a button other than Send does. */
    DeskForm after(String action) {
        Answers changed = answers;
        for (Scope scope : List.of(Scope.CHILD, Scope.PERSON)) {
            if (action.equals("add-" + scope.prefix()) && changed.count(scope) < scope.most()) {
                changed = withOneMore(changed, scope);
            }
            int removed = scope.numberIn(action.replaceFirst("remove-", "") + "-button");
            changed = removed > 0 ? changed.without(scope, removed) : changed;
            changed = changed.count(scope) == 0 ? withOneMore(changed, scope) : changed;
        }
        return new DeskForm(token, changed, List.of());
    }

    List<Part> parts(List<FieldError> errors) {
        List<Step> steps = List.of(Step.values());
        int child = steps.indexOf(Step.CHILD_NAME);
        int home = steps.indexOf(Step.ADDRESS);
        List<Part> parts = new ArrayList<>();
        parts.add(part(Scope.CONTACT, 0, steps.subList(0, child), errors));
        for (Scope scope : List.of(Scope.CHILD, Scope.PERSON)) {
            answers.numbers(scope)
                    .forEach(number ->
                            parts.add(part(scope, number, Step.in(scope).toList(), errors)));
        }
        parts.add(part(Scope.CONTACT, 0, steps.subList(home, steps.size()), errors));
        return parts;
    }

    private Part part(Scope scope, int number, List<Step> steps, List<FieldError> errors) {
        List<Section> sections = steps.stream()
                .filter(step -> step != Step.REACHING_YOU)
                .map(step -> section(step, number, errors))
                .toList();
        return new Part(scope, number, sections, number == answers.count(scope));
    }

    /** The name of a professional is asked with that of everybody else. */
    private Section section(Step step, int number, List<FieldError> errors) {
        Section section = Section.of(step, number, answers, errors).aboutSomebodyElse();
        return step == Step.YOUR_WORK ? section.without(Questions.YOUR_NAME) : section;
    }

    private static Stream<String> keys(Scope scope, HttpServletRequest request) {
        int count = request.getParameterMap().keySet().stream()
                .mapToInt(scope::numberIn)
                .max()
                .orElse(0);
        IntStream numbers =
                scope == Scope.CONTACT ? IntStream.of(0) : IntStream.rangeClosed(1, Math.min(count, scope.most()));
        return numbers.boxed()
                .flatMap(number -> WholeContact.questions(scope).flatMap(question -> question.keys(number).stream()));
    }

    private static Answers withOneMore(Answers answers, Scope scope) {
        String name = scope == Scope.CHILD ? Questions.GIVEN_NAME.name() : Questions.PERSON_NAME.name();
        return answers.with(scope.key(answers.count(scope) + 1, name), "");
    }
}
