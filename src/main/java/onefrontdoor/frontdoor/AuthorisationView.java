package onefrontdoor.frontdoor;

import java.util.List;
import java.util.UUID;

/**
 * The page of a contact on sharing: what was authorised without agreement, every decision, and what the form offers.
 *
 * @param inPart whether something is not shown to the reader
 */
public record AuthorisationView(
        List<Authorised> authorised, List<Decided> decisions, boolean mayAuthorise, Offer offer, boolean inPart) {

    /** How an override stands. */
    public enum State {
        IN_FORCE,
        PROVISIONAL,
        LAPSED,
        ENDED
    }

    /** One override; {@code signable} for whoever looks, as long as a second signature counts. */
    public record Authorised(
            UUID id,
            State state,
            String stands,
            String whose,
            String ground,
            List<Detail> details,
            List<Detail> steps,
            boolean signable) {

        public boolean isEnded() {
            return state == State.ENDED;
        }
    }

    /** One decision to share or not to share. */
    public record Decided(
            String at, boolean shared, String whose, String agency, String reason, List<Detail> details) {}

    /** What the form offers to choose from, and the id of what is authorised with it. */
    public record Offer(
            List<Option> people,
            List<Option> agencies,
            List<Option> grounds,
            List<Option> items,
            List<Option> levels,
            UUID id) {}

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "AuthorisationView";
    }
}
