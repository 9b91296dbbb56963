package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** The work that waits at a desk, as the engine knows it. */
public interface OpenTasks {

    /**
     * Something that a person has to do.
     *
     * @param what name of the task: what the contact waits for
     * @param holder who has claimed it
     */
    record OpenTask(
            String id,
            String what,
            Reference reference,
            @Nullable Urgency urgency,
            Instant due,
            @Nullable String holder) {}

    /** Everything open at a desk, claimed or not, the most pressing first. */
    List<OpenTask> at(String desk);

    /** The open decisions on whether the threshold is met, or else the news that waits to be read, where there is any yet. */
    Map<Reference, String> decisionsOn(List<Reference> references);

    /** Lets these desks and no other decide on a contact; whoever holds the decision now may finish it. */
    void offerDecision(Reference reference, List<String> desks);

    /**
     * Takes a task out of somebody's hands.
     *
     * @param to who has the task from now on, or nobody
     * @return false when it has ended, or is no longer in these hands
     */
    boolean give(String task, String from, @Nullable String to);
}
