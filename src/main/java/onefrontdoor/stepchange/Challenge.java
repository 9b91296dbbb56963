package onefrontdoor.stepchange;

import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What a professional says against a decision, and who they are (RB33).
 *
 * @param agency for which they speak, by its code, where they speak for one
 * @param newHarm whether it tells of harm that nobody knew of
 */
public record Challenge(
        Way way, Actor by, @Nullable String agency, Person person, String why, String wanted, boolean newHarm) {

    private static final int LONGEST_LINE = 200;

    /** How it came in. */
    public enum Way {
        /** From the private page of whoever made contact. */
        REFERRER,
        /** From the system of an agency. */
        AGENCY,
        /** From somebody of a partner agency who sees the record. */
        PARTNER,
        /** From somebody who works here, or leads the plan. */
        STAFF;

        /** Whether the answers go to the private page of whoever made contact. */
        boolean isAnsweredOnStatusPage() {
            return this == REFERRER || this == AGENCY;
        }
    }

    /** A professional, and how they are reached. */
    public record Person(String name, String role, String reached) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** Who challenges, and from where. */
    public record From(Way way, @Nullable String agency) {}

    /** @throws onefrontdoor.shared.Refusal naming the first question without an answer */
    public static Challenge in(FormAnswers typed, From from) {
        return new Challenge(
                from.way(),
                typed.by(),
                from.agency(),
                new Person(
                        line(typed, "name", "What is your name?"),
                        line(typed, "role", "What is your role?"),
                        line(typed, "reached", "How do we reach you?")),
                typed.text("why", "Why do you disagree?"),
                typed.text("wanted", "What should happen instead?"),
                typed.optionalText("newHarm").filter("yes"::equals).isPresent());
    }

    private static String line(FormAnswers typed, String field, String question) {
        String said = typed.text(field, question);
        return said.substring(0, Math.min(said.length(), LONGEST_LINE));
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Challenge";
    }
}
