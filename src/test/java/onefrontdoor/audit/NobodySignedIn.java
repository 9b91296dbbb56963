package onefrontdoor.audit;

import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Actor;

/** Where a module runs without the application around it: no request, and nobody at a desk. */
public final class NobodySignedIn implements Circumstances {

    @Override
    public Optional<String> correlation() {
        return Optional.empty();
    }

    @Override
    public List<String> desksOf(Actor who) {
        return List.of();
    }
}
