package onefrontdoor.handover;

import java.io.Serial;

/** Social care's system was not reached; its job tries again. Says nothing of whom it was about. */
final class SocialCareAway extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SocialCareAway() {
        super("Social care's system was not reached; the request is sent again later.");
    }
}
