package onefrontdoor.handover;

import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;

/** A service that needs to know more before it answers (E11). */
public record Enquiry(String words, Reply.Way way, Actor by) {

    static final int LONGEST = 2_000;

    /** What a service chooses on its page instead of an answer. */
    public static final String CHOICE = "ASK";

    /** @throws Refusal when nothing was asked, or too much */
    public static Enquiry in(FormAnswers typed, Reply.Way way) {
        return new Enquiry(bounded(typed.text("question", "What do you need to know?")), way, typed.by());
    }

    static String bounded(String words) {
        if (words.length() > LONGEST) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "This is longer than " + LONGEST + " characters. Shorten it and try again.");
        }
        return words;
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "Enquiry";
    }
}
