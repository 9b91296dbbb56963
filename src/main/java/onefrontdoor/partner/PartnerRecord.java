package onefrontdoor.partner;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import onefrontdoor.frontdoor.Level;
import onefrontdoor.frontdoor.Route;
import org.jspecify.annotations.Nullable;

/** One child as a partner agency sees them now; what is not shared is empty, like what is not known. */
public record PartnerRecord(
        Line line,
        Told told,
        @Nullable Decision decision,
        @Nullable String service,
        List<Person> people) {

    /**
     * The least: who the child is.
     *
     * @param until when sight ends by itself; empty when somebody has to end it
     */
    public record Line(
            String reference,
            int number,
            @Nullable String name,
            String age,
            @Nullable LocalDate born,
            LocalDate received,
            @Nullable ZonedDateTime until) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return reference + " child " + number;
        }
    }

    /**
     * What was said, each kind of information by itself.
     *
     * @param referrer the professional who made contact; never a member of the public (INV11)
     */
    public record Told(
            @Nullable String school,
            @Nullable String language,
            @Nullable String interpreterNeeded,
            @Nullable String concern,
            @Nullable String goingWell,
            @Nullable String referrer,
            @Nullable String home) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** What was decided about the child. */
    public record Decision(Level level, Route route) {}

    /** Somebody else on the contact who may be named. */
    public record Person(@Nullable String name, @Nullable String relationship) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return line.toString();
    }
}
