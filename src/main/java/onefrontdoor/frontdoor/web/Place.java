package onefrontdoor.frontdoor.web;

import java.util.Optional;

/** A step, and the number of the child or person it is about; 0 for the contact as a whole. */
record Place(Step step, int number) {

    static Optional<Place> inContact(String page) {
        return Step.at(Scope.CONTACT, page).map(step -> new Place(step, 0));
    }

    /** A child or person already there, or the next one. */
    static Optional<Place> in(Scope scope, int number, String page) {
        return number < 1 || number > scope.most()
                ? Optional.empty()
                : Step.at(scope, page).map(step -> new Place(step, number));
    }

    boolean isReachable(Answers answers) {
        return number <= answers.count(step.scope()) + 1;
    }

    String next(Answers answers) {
        return Journey.next(step, number, answers);
    }

    String previous(Answers answers) {
        return Journey.previous(step, number, answers);
    }
}
