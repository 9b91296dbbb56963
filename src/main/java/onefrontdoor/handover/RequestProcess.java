package onefrontdoor.handover;

import onefrontdoor.frontdoor.FamilySupportCases.OnList;

/** Tells the process that waits for a service what happened. */
public interface RequestProcess {

    /** Nothing looks after the request yet. */
    void begins(ServiceRequest request, OnList shown);

    /** The request has its answer, or is not asked any more. */
    void ended(ServiceRequest request);

    /** The service has asked something before it answers. */
    void asked(ServiceRequest request);
}
