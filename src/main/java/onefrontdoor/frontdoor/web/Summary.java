package onefrontdoor.frontdoor.web;

import java.util.List;
import java.util.stream.Stream;

/** All answers so far, page by page, for the person to check. */
record Summary(Answers answers, List<FieldError> errors) {

    /** One page with its answers. */
    record Card(Section section, List<Field> shown, String changeHref) {

        public String words() {
            return section.words();
        }

        public int number() {
            return section.number();
        }
    }

    /** Something to mend, and where. */
    record Problem(FieldError error, String href) {}

    /** In the order of the pages, but with all about one child together. */
    public List<Card> cards() {
        List<Step> steps = List.of(Step.values());
        return Stream.of(
                        cards(steps.subList(0, steps.indexOf(Step.CHILD_NAME)), 0),
                        numbered(Scope.CHILD, Step.CHILDREN),
                        numbered(Scope.PERSON, Step.PEOPLE),
                        cards(steps.subList(steps.indexOf(Step.ADDRESS), steps.size()), 0))
                .flatMap(cards -> cards)
                .toList();
    }

    public List<Problem> problems() {
        return errors.stream().map(this::problem).toList();
    }

    private Stream<Card> numbered(Scope scope, Step list) {
        return answers.count(scope) == 0
                ? Stream.of(card(list, 0))
                : answers.numbers(scope)
                        .boxed()
                        .flatMap(number -> cards(Step.in(scope).toList(), number));
    }

    private Stream<Card> cards(List<Step> steps, int number) {
        return steps.stream().filter(step -> step.isAsked(number, answers)).map(step -> card(step, number));
    }

    /** Of the indicators only those that were answered, since there are thirty. */
    private Card card(Step step, int number) {
        Section section = Section.of(step, number, answers, errors);
        List<Field> shown = section.fields().stream()
                .filter(field -> !field.isIndicator() || !field.typed().isEmpty())
                .toList();
        return new Card(section, shown, step.href(number) + "?change");
    }

    private Problem problem(FieldError error) {
        Scope scope = Stream.of(Scope.CHILD, Scope.PERSON)
                .filter(any -> any.numberIn(error.field()) > 0)
                .findFirst()
                .orElse(Scope.CONTACT);
        int number = scope == Scope.CONTACT ? 0 : scope.numberIn(error.field());
        String href = Step.in(scope)
                .filter(step ->
                        step.isAsked(number, answers) && step.keys(number).contains(error.field()))
                .findFirst()
                .map(step -> step.href(number))
                .orElse(Journey.first());
        return new Problem(error, href + "?change#" + error.field());
    }
}
