package onefrontdoor.frontdoor;

import java.util.Map;
import onefrontdoor.consent.AgreementTo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Agreement in words for staff: the service that would be told, what holds now, and the statement that the family hears. */
@Component
class SharingWords {

    private final StaffWords words;
    private final DecisionBook decisions;
    private final FamilyWord family;
    private final String version;

    SharingWords(
            StaffWords words,
            DecisionBook decisions,
            FamilyWord family,
            @Value("${onefrontdoor.sharing.statement-version}") String version) {
        this.words = words;
        this.decisions = decisions;
        this.family = family;
        this.version = version;
    }

    String of(Contact contact, Child child) {
        String service = decisions
                .destination(child)
                .map(sent -> words.of(sent.destination()))
                .orElse(StaffWords.NOT_GIVEN);
        return service + "\n" + agreement(contact, child);
    }

    /** What holds of both agreements, in one line. */
    String agreement(Contact contact, Child child) {
        return words.sentence(
                "agreement.line",
                words.of(family.on(AgreementTo.SERVICE, contact, child)),
                words.of(family.on(AgreementTo.SHARE, contact, child)));
    }

    Map<String, Object> statement() {
        return Map.of("words", words.sentence("agreement.statement"), "version", version);
    }
}
