package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact with everything that belongs to it, in words, as one member of staff may read it now.
 *
 * @param contact the sheet that also heads the task forms
 * @param readers empty for whom that is none of their business
 */
public record CaseView(
        Summary summary,
        Map<String, Object> contact,
        List<ChildPart> children,
        List<StoryView> stories,
        List<Timed> times,
        List<Line> chronology,
        List<Sent> messages,
        @Nullable List<Looked> readers,
        List<CaseProgress.Running> processes) {

    /** What the processes go by. */
    public List<CaseProgress.Model> models() {
        return CaseProgress.models(processes);
    }

    /**
     * The state of the clock.
     *
     * @param clock OPEN, OVERDUE, IN_TIME or LATE
     */
    public record Summary(String clock, String clockInWords, List<Holder> holders) {}

    /** A current step in words. */
    public record Holder(
            String step,
            String desks,
            @Nullable String due,
            @Nullable String heldBy) {}

    /** A child with all that was proposed and decided, oldest first. */
    public record ChildPart(Map<String, Object> told, List<Judged> history) {}

    /** A proposal or a decision about one child. */
    public record Judged(
            boolean decision,
            String answer,
            String words,
            @Nullable String by,
            String at,
            @Nullable String supersededAt) {}

    /** A message: what it is, how it goes, how far it got, and why it went wrong. */
    public record Sent(
            String what,
            String channel,
            String state,
            @Nullable String at,
            @Nullable String failure) {}

    /** Something that somebody does for a child in time or not. */
    public record Timed(String child, String what, String due, String state) {}

    /** A line of the chronology. */
    public record Line(
            String at,
            String who,
            String kind,
            String what,
            @Nullable String words) {}

    /** Somebody who read the record. */
    public record Looked(String who, long times, String first, String last) {}

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "CaseView";
    }
}
