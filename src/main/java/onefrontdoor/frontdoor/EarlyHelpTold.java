package onefrontdoor.frontdoor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What early help knows of a child whom social care is asked to take on from its plan, as social care is sent it (RB31).
 *
 * @param plan its reference
 * @param agreesToHelp what the family says of it now, such as AGREED or WITHDRAWN
 * @param minutes of the meetings of the team around the family, the latest last
 * @param chronology of the plan; nothing of earlier contacts, each of which has an answer of its own to who may know of it
 */
@NamedInterface("step")
public record EarlyHelpTold(
        String plan,
        String agreesToHelp,
        String agreesToSharing,
        List<Text> assessment,
        List<Aim> aims,
        List<Entry> minutes,
        List<Entry> chronology) {

    /** The longest text of any kind, in characters; a longer one ends in three dots. */
    public static final int LONGEST = 4000;

    /** The most of any list; of minutes and chronology the latest. */
    public static final int MOST = 50;

    public EarlyHelpTold {
        assessment = List.copyOf(assessment);
        aims = List.copyOf(aims);
        minutes = List.copyOf(minutes);
        chronology = List.copyOf(chronology);
    }

    /** A text of the assessment, under its question. */
    @NamedInterface("step")
    public record Text(String question, String words) {

        public Text {
            words = bounded(words);
        }

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Text";
        }
    }

    /** A need of the child or of the whole family, with what is done about it and what became of it so far. */
    @NamedInterface("step")
    public record Aim(String need, String words, @Nullable String outcome, List<Doing> actions) {

        public Aim {
            words = bounded(words);
            actions = latest(actions);
        }

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Aim " + need;
        }
    }

    /** An action of the plan. */
    @NamedInterface("step")
    public record Doing(String aim, @Nullable String byWhen, String status) {

        public Doing {
            aim = bounded(aim);
        }

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Doing " + status;
        }
    }

    /** Something that happened, and when. */
    @NamedInterface("step")
    public record Entry(String at, String what, @Nullable String words) {

        public Entry {
            words = words == null ? null : bounded(words);
        }

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Entry " + at;
        }
    }

    /** The last of them, no more than may go. */
    public static <T> List<T> latest(List<T> all) {
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    private static String bounded(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "...";
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "EarlyHelpTold " + plan;
    }
}
