package onefrontdoor.frontdoor.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import onefrontdoor.frontdoor.Purpose;

/** Which page comes after which, and which one before. */
final class Journey {

    static final String START = "/";
    static final String CHECK = "/contact/check";
    static final String DONE = "/contact/done";

    /** Kept with the answers once somebody has been through all pages: from then on each change leads back to the check. */
    private static final String SEEN_ALL = "seen-all";

    private Journey() {}

    static String first() {
        return Step.PURPOSE.href(0);
    }

    /** What else is known once a page is answered. */
    static Answers after(Step step, Answers answers) {
        if (step == Step.PURPOSE && answers.is(Questions.PURPOSE, Purpose.ADVICE)) {
            return answers.with(Questions.WHO.key(0), Questions.Who.PUBLIC.name());
        }
        return step == Step.FAMILY ? answers.with(Map.of(SEEN_ALL, "YES")) : answers;
    }

    static String next(Step step, int number, Answers answers) {
        if (step.scope() == Scope.CONTACT && answers.text(SEEN_ALL) != null) {
            return CHECK;
        }
        return inScope(step.scope()).stream()
                .filter(later -> later.ordinal() > step.ordinal() && later.isAsked(number, answers))
                .findFirst()
                .map(later -> entry(later, number, answers))
                .orElseGet(() -> end(step.scope()));
    }

    static String previous(Step step, int number, Answers answers) {
        Predicate<Step> earlier = other -> other.ordinal() < step.ordinal() && other.isAsked(number, answers);
        List<Step> before = inScope(step.scope()).stream().filter(earlier).toList();
        if (!before.isEmpty()) {
            return before.get(before.size() - 1).href(number);
        }
        return switch (step.scope()) {
            case CONTACT -> START;
            case PERSON -> Step.PEOPLE.href(0);
            case CHILD -> answers.count(Scope.CHILD) > 0 ? Step.CHILDREN.href(0) : previous(Step.CHILDREN, 0, answers);
        };
    }

    /** Nobody needs to see an empty list of children first. */
    private static String entry(Step step, int number, Answers answers) {
        boolean firstChild = step == Step.CHILDREN && answers.count(Scope.CHILD) == 0;
        return firstChild ? Step.CHILD_NAME.href(1) : step.href(number);
    }

    private static String end(Scope scope) {
        return switch (scope) {
            case CONTACT -> CHECK;
            case CHILD -> Step.CHILDREN.href(0);
            case PERSON -> Step.PEOPLE.href(0);
        };
    }

    private static List<Step> inScope(Scope scope) {
        return Step.in(scope).toList();
    }
}
