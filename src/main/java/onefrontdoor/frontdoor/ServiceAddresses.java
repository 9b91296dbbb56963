package onefrontdoor.frontdoor;

import java.util.Map;
import java.util.Optional;
import onefrontdoor.correspondence.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where services read their mail; a person writes to or calls a service without an address.
 *
 * @param mail by the code of the service
 */
@ConfigurationProperties("onefrontdoor.services")
record ServiceAddresses(@DefaultValue Map<String, String> mail) {

    Optional<EmailAddress> of(String agency) {
        return EmailAddress.in(mail.get(agency));
    }
}
