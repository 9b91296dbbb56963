package onefrontdoor.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of an assessment with all its texts, as its page or the printed document shows it. */
public record PartSheet(
        String reference,
        String document,
        String code,
        String title,
        String who,
        boolean writes,
        @Nullable String closed,
        List<Answer> answers) {

    /**
     * One text.
     *
     * @param last by whom and when it was last written
     * @param mine what the viewer wrote while somebody else wrote too; empty unless they have to choose
     */
    public record Answer(
            String topic,
            String question,
            String help,
            int version,
            String words,
            @Nullable String last,
            @Nullable String mine) {

        public boolean written() {
            return !words.isBlank();
        }

        /** Says nothing of what people wrote: it must not reach a log (P23). */
        @Override
        public String toString() {
            return "Answer " + topic;
        }
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "PartSheet " + reference + " " + code;
    }
}
