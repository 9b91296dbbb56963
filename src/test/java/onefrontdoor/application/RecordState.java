package onefrontdoor.application;

import java.util.Map;
import java.util.Set;
import onefrontdoor.frontdoor.ContactReceipt;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was brought into one state, and to whom it is therefore open.
 *
 * @param listed the people on the list of a restricted record, each with their desk; nothing for one that is open
 * @param behindGlass who broke the glass and still sees it
 */
record RecordState(
        String name, ContactReceipt receipt, @Nullable Map<String, String> listed, Set<String> behindGlass) {

    /** How somebody stands to a record. */
    enum Standing {
        OPEN,
        LISTED,
        BEHIND_GLASS,
        CLOSED
    }

    RecordState(String name, ContactReceipt receipt) {
        this(name, receipt, null, Set.of());
    }

    RecordState restrictedTo(Map<String, String> people) {
        return new RecordState(name, receipt, people, behindGlass);
    }

    RecordState openedBy(Set<String> people) {
        return new RecordState(name, receipt, listed, people);
    }

    String reference() {
        return receipt.reference().value();
    }

    Standing of(String login) {
        if (listed == null) {
            return Standing.OPEN;
        }
        if (listed.containsKey(login)) {
            return Standing.LISTED;
        }
        return behindGlass.contains(login) ? Standing.BEHIND_GLASS : Standing.CLOSED;
    }

    /** Whether everybody who may see another record may see this one, so that it may be named there (INV13). */
    boolean mayBeNamedOn(RecordState other) {
        return listed == null || other.listed != null && listed.keySet().containsAll(other.listed.keySet());
    }

    boolean listsNobodyAt(Set<String> desks) {
        return listed != null && listed.values().stream().noneMatch(desks::contains);
    }
}
