package onefrontdoor.frontdoor;

import java.util.List;

/**
 * The story of one child over time, over every contact about it.
 *
 * @param child number on the contact that is read
 * @param comesBack the closure to which this contact goes back within twelve months; empty where there is none (T21)
 */
public record StoryView(int child, List<Line> lines, StoryDrawing drawing, String comesBack) {

    public StoryView {
        lines = List.copyOf(lines);
    }

    /**
     * From one day to the next, in words.
     *
     * @param need level and threshold
     * @param who is responsible, or ended it
     */
    public record Line(String since, String until, String what, String need, String who, String reference) {

        public boolean isAboutPlan() {
            return reference.startsWith("P");
        }
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "StoryView of child " + child;
    }
}
