package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.consent.SharingEndings;
import onefrontdoor.correspondence.EmailAddress;
import onefrontdoor.family.Mention;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What a service hears when sharing with it has ended: that, about which reference, and nothing else (CT11). */
@Component
@EnableConfigurationProperties(ServiceAddresses.class)
class EndingInWords {

    private final SharingEndings endings;
    private final AgenciesInWords agencies;
    private final ServiceAddresses addresses;
    private final StaffWords words;

    EndingInWords(SharingEndings endings, AgenciesInWords agencies, ServiceAddresses addresses, StaffWords words) {
        this.endings = endings;
        this.agencies = agencies;
        this.addresses = addresses;
        this.words = words;
    }

    /** Empty for a message that tells of no ending. */
    Optional<String> sentence(UUID message) {
        List<Mention> whose = endings.of(message);
        String places = whose.stream().map(Mention::place).collect(Collectors.joining(", "));
        return whose.stream().findFirst().map(one -> words.sentence("ending.sentence", one.contact(), places));
    }

    /** Whom the officer who writes or calls has to reach. */
    Map<String, Object> service(Message message) {
        String code = message.agency().orElseThrow();
        return Map.of(
                "for",
                words.sentence("write-or-call.for-service"),
                "who",
                agencies.name(code),
                "source",
                "",
                "phone",
                StaffWords.NOT_GIVEN,
                "email",
                addresses.of(code).map(EmailAddress::value).orElse(StaffWords.NOT_GIVEN),
                "address",
                StaffWords.NOT_GIVEN);
    }
}
