package onefrontdoor.platform.engine;

import onefrontdoor.assessment.FamilyDesk;

/** The group of those who lead on a family's early help; it is no desk of the front door and opens no contact. */
public final class LeadProfessionals {

    public static final String GROUP = FamilyDesk.WRITERS;
    public static final String TITLE = "Lead professionals";

    private LeadProfessionals() {}
}
