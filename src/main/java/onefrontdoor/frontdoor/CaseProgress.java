package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Where a contact or a plan stands in its processes, called and follow-up ones included. */
@NamedInterface("plans")
public interface CaseProgress {

    /**
     * One running process.
     *
     * @param key with the version, the address of its picture
     * @param version which of the models it follows that were ever deployed under this key, counted from 1 (SC34)
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

    /** A version of a model. */
    record Model(String name, int version) {}

    /** Which versions of which models are gone by, each once (SC34). */
    static List<Model> models(List<Running> running) {
        return running.stream()
                .map(one -> new Model(one.name(), one.version()))
                .distinct()
                .toList();
    }

    /** In the order in which they began. */
    List<Running> of(Reference contactOrPlan);

    /** The model of a process as its owner drew it, in BPMN XML. */
    Optional<String> picture(String key, int version);
}
