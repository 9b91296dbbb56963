package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Nobody steps down. */
final class NoStepDowns extends StepDowns {

    NoStepDowns() {
        super(null, null);
    }

    @Override
    Optional<StepDown> find(UUID id) {
        return Optional.empty();
    }

    @Override
    List<StepDown> since(UUID decision) {
        return List.of();
    }
}
