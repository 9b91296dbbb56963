package onefrontdoor.redesign;

import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;

/** What a process owner says a change is for. */
final class Purpose {

    private static final int LONGEST = 2000;

    private Purpose() {}

    /** @throws Refusal when nothing is said, or too much */
    static String in(FormAnswers typed, String question) {
        String purpose = typed.text("purpose", question);
        if (purpose.length() > LONGEST) {
            throw new Refusal(Refusal.Kind.INVALID, "Say what it is for in at most 2,000 characters.");
        }
        return purpose;
    }
}
