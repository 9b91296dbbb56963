package onefrontdoor.redesign;

import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a process owner asked for is answered once, by another one. */
final class SecondPerson {

    private SecondPerson() {}

    /** @throws Refusal when somebody has answered, or it is the same person */
    static void mayAnswer(@Nullable Answer given, String asked, Actor answers) {
        if (given != null) {
            throw answered();
        }
        if (asked.equals(answers.id())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "You handed this in yourself. A second person looks at it.");
        }
    }

    static Refusal answered() {
        return new Refusal(Refusal.Kind.CONFLICT, "Somebody has answered already. Open the page again.");
    }
}
