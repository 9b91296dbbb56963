package onefrontdoor.platform.tasks;

import java.time.Instant;
import java.util.Map;

/** What was typed into a task form and not sent yet, with whose words it is and from when. */
record TaskDraft(Map<String, Object> answers, String begunBy, String writtenBy, Instant writtenAt, int version) {

    @Override
    public String toString() {
        return "TaskDraft";
    }
}
