package onefrontdoor.frontdoor;

import java.io.Serial;

/** A mail was not sent and is to be tried again. It names nobody, since it stands in the log and beside the job. */
class MailStillWaits extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    MailStillWaits() {
        super("The mail server did not take a mail. It is tried again, and becomes a task when that does not help.");
    }
}
