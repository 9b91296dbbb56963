package onefrontdoor.platform.security;

import onefrontdoor.shared.Refusal;
import org.springframework.http.HttpStatus;

/** How systems, and the engine's own pages, are told that a rule was broken. */
public final class RefusalStatus {

    private RefusalStatus() {}

    /** As {@link Refusal.Kind#status()}, but what is invalid is a bad request to a system that could have known. */
    public static HttpStatus of(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.INVALID
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.valueOf(refusal.kind().status());
    }
}
