package onefrontdoor.frontdoor.web;

import java.util.stream.Stream;
import onefrontdoor.directory.Agency;
import onefrontdoor.frontdoor.ContactSource;

/** Which source a contact of an agency has; the directory knows only its code (domain 3.1.4). */
final class AgencySources {

    private AgencySources() {}

    static ContactSource of(Agency agency) {
        return Stream.of(ContactSource.values())
                .filter(source -> source.professional() && source.code().equals(agency.sourceCode()))
                .findFirst()
                .orElse(ContactSource.OTHER);
    }
}
