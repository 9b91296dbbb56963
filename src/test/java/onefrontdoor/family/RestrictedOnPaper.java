package onefrontdoor.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.shared.Reference;

/** Restricted records without a database, with the reasons that were given. */
public final class RestrictedOnPaper extends RestrictedRecords {

    private final Map<Reference, Restriction> kept = new HashMap<>();
    private final List<String> reasons = new ArrayList<>();

    public RestrictedOnPaper() {
        super(null, null, null, null);
    }

    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    @Override
    public Optional<Restriction> on(Reference record) {
        return Optional.ofNullable(kept.get(record));
    }

    @Override
    public void restrict(Restriction wanted, Set<String> barred, Said said) {
        kept.put(wanted.record(), wanted.without(barred));
        reasons.add(said.by().id() + ": " + said.why());
    }
}
