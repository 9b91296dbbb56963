package onefrontdoor.taf;

/** A row that cannot be taken over; it names the fault and never what stands in the row (P23). */
final class BadRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LegacyFault fault;

    BadRow(LegacyFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    LegacyFault fault() {
        return fault;
    }
}
