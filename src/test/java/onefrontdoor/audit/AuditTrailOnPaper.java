package onefrontdoor.audit;

import java.util.ArrayList;
import java.util.List;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;

/** The audit trail of a test without a database. */
public final class AuditTrailOnPaper extends AuditTrail {

    private final List<String> entries = new ArrayList<>();

    public AuditTrailOnPaper() {
        super(null, null, null);
    }

    @Override
    public void read(Actor who, Reference reference, String form) {
        entries.add(who.id() + " read " + form + " of " + reference);
    }

    @Override
    public void changed(Actor who, Reference reference, String fact) {
        entries.add(who.id() + ": " + fact + ", " + reference);
    }

    public List<String> entries() {
        return List.copyOf(entries);
    }
}
