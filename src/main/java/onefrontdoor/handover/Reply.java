package onefrontdoor.handover;

import onefrontdoor.frontdoor.ServiceReason;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a service says to a request.
 *
 * @param worker who looks after the child there; only of an acceptance
 * @param reason why it does not take the child on; only of a refusal
 * @param words of the service about its reason
 */
public record Reply(
        Say say,
        @Nullable Worker worker,
        @Nullable ServiceReason reason,
        @Nullable String words,
        Way way,
        Actor by) {

    public enum Say {
        ACCEPT,
        DECLINE
    }

    /** How the answer arrived. */
    public enum Way {
        LINK,
        PAGE,
        API,
        TELEPHONE
    }

    /** Who looks after the child at the service. */
    public record Worker(String name, String reached) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Worker";
        }
    }

    /** @throws Refusal when something is missing, naming the question as the page words it */
    public static Reply in(FormAnswers typed, Way way) {
        Say say = typed.choice("answer", Say.class, "Do you take this child on?");
        return switch (say) {
            case ACCEPT -> accepted(typed, way);
            case DECLINE -> declined(typed, way);
        };
    }

    RequestState end() {
        if (say == Say.ACCEPT) {
            return RequestState.ACCEPTED;
        }
        return reason == ServiceReason.NO_ANSWER ? RequestState.UNANSWERED : RequestState.DECLINED;
    }

    private static Reply accepted(FormAnswers typed, Way way) {
        Worker worker = new Worker(
                typed.text("worker", "Who looks after the child?"), typed.text("reached", "How do we reach them?"));
        return new Reply(Say.ACCEPT, worker, null, null, way, typed.by());
    }

    private static Reply declined(FormAnswers typed, Way way) {
        ServiceReason reason = typed.choice("reason", ServiceReason.class, "Why not?");
        String words = typed.optionalText("words").orElse(null);
        boolean nobodySaid = reason == ServiceReason.NO_ANSWER && way != Way.TELEPHONE;
        if (nobodySaid || reason == ServiceReason.OTHER && words == null) {
            throw new Refusal(Refusal.Kind.INVALID, "Say in your own words why not.");
        }
        return new Reply(Say.DECLINE, null, reason, words, way, typed.by());
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "Reply";
    }
}
