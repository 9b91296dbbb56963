package onefrontdoor.taf.process;

/** Names shared by {@code taf-invitation.bpmn} and the code behind it. */
final class TafInvitationModel {

    static final String KEY = "TafInvitationProcess";

    /** The message that starts it. */
    static final String CHANGED = "InvitationsChanged";

    static final String ANY_INVITATION_WAITS = "anyInvitationWaits";

    private TafInvitationModel() {}
}
