package onefrontdoor.platform.tasks;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Tasklist shows above the form of a task: whose it is, whose words are in it, and since when. */
record TaskAtDesk(
        String reference, @Nullable Holder holder, @Nullable Draft draft) {

    /** Whoever holds the task. */
    record Holder(String name, String since, boolean mine) {}

    /** What is typed and not sent. */
    record Draft(Map<String, Object> answers, String by, String begunBy, String at, int version) {

        @Override
        public String toString() {
            return "Draft";
        }
    }

    @Override
    public String toString() {
        return "TaskAtDesk";
    }
}
