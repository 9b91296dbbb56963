package onefrontdoor.assessment;

import java.util.List;
import onefrontdoor.directory.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * An assessment at a glance, as its page shows it.
 *
 * @param document the name that the council gives it (F23)
 * @param missing what it lacks, in words
 */
public record AssessmentSheet(
        String reference,
        String document,
        Standing standing,
        List<PartLine> parts,
        List<ChildFooting> children,
        List<String> missing,
        List<Checked> checks,
        List<String> authors,
        List<Colleague> colleagues) {

    /**
     * How far it has come.
     *
     * @param reminder whether its authors were reminded of the date
     * @param writes whether the viewer is one of its authors and it is open
     * @param submits whether they submit it, being the one whose task it is
     * @param holder whose task it is; empty while the desk that keeps the plan looks for somebody
     */
    public record Standing(String state, String due, boolean reminder, boolean writes, boolean submits, String holder) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Standing " + state;
        }
    }

    /** One page of it, and how many answers are missing there. */
    public record PartLine(String code, String title, String who, int missing, boolean leftOut) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "PartLine " + code;
        }
    }

    /** On what a child is assessed. */
    public record ChildFooting(
            int number,
            String title,
            String who,
            String holds,
            boolean agreed,
            @Nullable String reason) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "ChildFooting " + number;
        }
    }

    /** What a manager found. */
    public record Checked(String outcome, String words, String who, String at) {

        /** Says nothing of what people wrote: it must not reach a log (P23). */
        @Override
        public String toString() {
            return "Checked " + at;
        }
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "AssessmentSheet " + reference;
    }
}
