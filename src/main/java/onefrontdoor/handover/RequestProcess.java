package onefrontdoor.handover;

/** Tells the process that waits for a service what happened. */
public interface RequestProcess {

    /** The request has its answer, or is not asked any more. */
    void ended(ServiceRequest request);

    /** The service has asked something before it answers. */
    void asked(ServiceRequest request);
}
