package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** Where a contact stands in its processes, called and follow-up ones included. */
public interface CaseProgress {

    /**
     * One running process.
     *
     * @param key with the version, the address of its picture
     * @param current ids of the elements it stands at, for the picture
     */
    record Running(String key, int version, String name, List<String> current, List<Step> steps) {}

    /**
     * Something that is waited for.
     *
     * @param desks groups that may take it; empty when no person is asked
     */
    record Step(
            String name,
            List<String> desks,
            @Nullable Instant due,
            @Nullable String heldBy) {}

    /** In the order in which they began. */
    List<Running> of(Reference contact);

    /** The model of a process as its owner drew it, in BPMN XML. */
    Optional<String> picture(String key, int version);
}
