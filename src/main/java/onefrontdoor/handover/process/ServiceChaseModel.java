package onefrontdoor.handover.process;

/** Names shared by {@code service-chase.bpmn} and the code behind it. */
final class ServiceChaseModel {

    /** The message that starts it. */
    static final String SILENT = "ServiceSilent";

    static final String RING_BY = "ringBy";

    private ServiceChaseModel() {}
}
