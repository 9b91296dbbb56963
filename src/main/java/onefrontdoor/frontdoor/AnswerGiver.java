package onefrontdoor.frontdoor;

import onefrontdoor.consent.Capacity;
import onefrontdoor.consent.Giver;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.FormAnswers;

/** Reads from a form in what capacity somebody answers; whoever fills it in judged whether a child is competent. */
final class AnswerGiver {

    private AnswerGiver() {}

    static Giver of(Mention who, FormAnswers typed) {
        Capacity capacity = typed.choice("capacity", Capacity.class, "In what capacity did they answer?");
        boolean judged = capacity == Capacity.COMPETENT_CHILD;
        return new Giver(who, capacity, typed.optionalText("evidence").orElse(null), judged ? typed.by() : null);
    }
}
