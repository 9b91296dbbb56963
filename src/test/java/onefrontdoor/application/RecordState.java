package onefrontdoor.application;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.frontdoor.ContactReceipt;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was brought into one state, and to whom it is therefore open.
 *
 * @param listed the people on the list of a restricted record, each with their desk; nothing for one that is open
 * @param behindGlass who broke the glass and still sees it
 * @param shared the agencies that it is shared with, each with what it may be told
 */
record RecordState(
        String name,
        ContactReceipt receipt,
        @Nullable Map<String, String> listed,
        Set<String> behindGlass,
        Map<String, Set<Secret.Kind>> shared) {

    /** What a family of which a professional reports that it agrees has shared: never where it lives (INV11, INV12). */
    private static final Set<Secret.Kind> AGREED = Set.of(
            Secret.Kind.EXISTENCE, Secret.Kind.CHILD, Secret.Kind.PEOPLE, Secret.Kind.STORY, Secret.Kind.REFERRER);

    /** A service at the front door takes part in the work besides. */
    private static final Set<Secret.Kind> SERVED = EnumSet.complementOf(EnumSet.of(Secret.Kind.PUBLIC_REFERRER));

    /** How somebody stands to a record. */
    enum Standing {
        OPEN,
        LISTED,
        BEHIND_GLASS,
        CLOSED
    }

    RecordState(String name, ContactReceipt receipt) {
        this(name, receipt, null, Set.of(), Map.of());
    }

    RecordState restrictedTo(Map<String, String> people) {
        return new RecordState(name, receipt, people, behindGlass, shared);
    }

    RecordState openedBy(Set<String> people) {
        return new RecordState(name, receipt, listed, people, shared);
    }

    RecordState agreedWith(String... agencies) {
        return sharedWith(Stream.of(agencies).collect(Collectors.toMap(agency -> agency, RecordState::told)));
    }

    private static Set<Secret.Kind> told(String agency) {
        return agency.equals("targeted-family-support") ? SERVED : AGREED;
    }

    RecordState sharedWith(Map<String, Set<Secret.Kind>> agencies) {
        return new RecordState(name, receipt, listed, behindGlass, agencies);
    }

    boolean tells(String agency, Secret.Kind kind) {
        return shared.getOrDefault(agency, Set.of()).contains(kind);
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
