package onefrontdoor.correspondence;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who writes, from where, and where the links in a mail lead. */
@Component
class Letterhead {

    private final String council;
    private final String address;
    private final String sender;

    Letterhead(
            @Value("${onefrontdoor.council.name}") String council,
            @Value("${onefrontdoor.public-address}") URI address,
            @Value("${onefrontdoor.mail.from}") String sender) {
        this.council = council;
        this.address = address.toString().replaceFirst("/$", "");
        this.sender = sender;
    }

    String council() {
        return council;
    }

    String address() {
        return address;
    }

    /** Links that lead to the reader's own machine lead nowhere. */
    boolean leadsToThisMachineOnly() {
        return address.matches("https?://(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    }

    EmailAddress sender() {
        return EmailAddress.in(sender)
                .orElseThrow(() -> new IllegalStateException(
                        "Set onefrontdoor.mail.from to the address from which the front door writes."));
    }
}
