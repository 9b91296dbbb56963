package onefrontdoor.audit;

import java.io.Serial;

/** No audit, no read: what could not be written down is not shown and not done (P7). */
public class NotWrittenDown extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotWrittenDown(Throwable cause) {
        super("The audit cannot be written.", cause);
    }
}
