package onefrontdoor.handover;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the system of Children's Social Care.
 *
 * @param address to which requests are posted; encrypted, unless it is on this machine
 * @param token with which we show who we are
 * @param within how long one try may take
 */
@ConfigurationProperties("onefrontdoor.social-care")
record SocialCareProperties(
        URI address,
        @DefaultValue("") String token,
        @DefaultValue("10s") Duration within) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    SocialCareProperties {
        if (token.isBlank()) {
            throw new IllegalArgumentException("Set onefrontdoor.social-care.token beside the address.");
        }
        if (!"https".equals(address.getScheme()) && !THIS_MACHINE.contains(address.getHost())) {
            throw new IllegalArgumentException("onefrontdoor.social-care.address must begin with https.");
        }
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "SocialCareProperties";
    }
}
