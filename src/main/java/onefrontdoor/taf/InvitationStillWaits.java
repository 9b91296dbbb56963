package onefrontdoor.taf;

import java.io.Serial;

/** An invitation was not sent and is to be tried again. It names nobody, since it stands in the log and beside the job. */
class InvitationStillWaits extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    InvitationStillWaits() {
        super(
                "The mail server did not take an invitation. It is tried again, and becomes a task when that does not help.");
    }
}
