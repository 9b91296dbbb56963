package onefrontdoor.redesign;

import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;

/** What a process owner asked for is answered once, by another one. */
final class SecondPerson {

    private SecondPerson() {}

    /** @throws Refusal when it is the same person */
    static void refuse(String asked, Actor answers) {
        if (asked.equals(answers.id())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "You handed this in yourself. A second person looks at it.");
        }
    }

    static Refusal answered() {
        return new Refusal(Refusal.Kind.CONFLICT, "Somebody has answered already. Open the page again.");
    }
}
