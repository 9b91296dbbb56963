package onefrontdoor.frontdoor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The services that managers chose, kept in memory. */
final class ServicesOnPaper extends ChosenServices {

    private final Map<UUID, List<UUID>> kept = new HashMap<>();

    ServicesOnPaper() {
        super(null);
    }

    @Override
    void keep(UUID decision, List<UUID> services) {
        kept.put(decision, services);
    }

    @Override
    List<UUID> with(UUID decision) {
        return kept.getOrDefault(decision, List.of());
    }
}
