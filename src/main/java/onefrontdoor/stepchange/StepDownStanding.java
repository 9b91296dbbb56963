package onefrontdoor.stepchange;

import java.time.Instant;
import onefrontdoor.frontdoor.Destination;
import onefrontdoor.frontdoor.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A step-down from social care with what has become of it so far. */
@NamedInterface("step")
public record StepDownStanding(
        SocialCareStepDown asked,
        @Nullable Answer answer,
        @Nullable End end) {

    /** What the duty early help manager decided. */
    @NamedInterface("step")
    public record Answer(
            boolean accepted,
            @Nullable Level level,
            @Nullable Destination destination,
            String why,
            String by,
            Instant at) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /** How it ended. @param code reason of social care's closing, where early help has the child now */
    @NamedInterface("step")
    public record End(Outcome outcome, @Nullable String code, Instant at) {}

    /** How a step-down from social care can end. */
    @NamedInterface("step")
    public enum Outcome {
        /** Early help has accepted the child and somebody leads; social care has closed (INV16). */
        STEPPED_DOWN,
        /** The duty early help manager said no; social care has the child. */
        DECLINED,
        /** No service took the child on; social care has the child. */
        KEPT
    }

    /** Where it stands, for people. */
    @NamedInterface("step")
    public enum State {
        ASKED,
        ACCEPTED,
        STEPPED_DOWN,
        DECLINED,
        KEPT
    }

    public State state() {
        if (end != null) {
            return State.valueOf(end.outcome().name());
        }
        return answer == null ? State.ASKED : State.ACCEPTED;
    }

    public boolean isOpen() {
        return end == null;
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "StepDownStanding " + asked.id();
    }
}
