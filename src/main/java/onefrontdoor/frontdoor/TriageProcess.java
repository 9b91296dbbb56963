package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;

/** Tells the triage process, in the words of the work, what happened to a contact. */
public interface TriageProcess {

    /** @param childrenAges such as "2 years, unborn"; the only thing about the children that the work list shows */
    void contactReceived(Reference reference, ContactSource source, String childrenAges);
}
