package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;

/** The open tasks on a record, which go to those on its list when it is restricted. */
public interface RestrictedTasks {

    /** Offers every open task to those who may see the record now, and takes it from whoever may not. */
    void offerAgain(Reference record);

    /** Ends the wait for paperwork: the decision is put before a manager at once (SC17). */
    void skipPaperwork(Reference record);
}
