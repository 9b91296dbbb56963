package onefrontdoor.frontdoor;

/** Tells the triage process, in the words of the work, what happened to a contact. */
public interface TriageProcess {

    void contactReceived(ListEntry contact);
}
