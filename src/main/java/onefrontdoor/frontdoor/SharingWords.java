package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.Standings;
import onefrontdoor.family.Mention;
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

    String of(Child child, String agreement) {
        String service = decisions
                .destination(child)
                .map(sent -> words.of(sent.destination()))
                .orElse(StaffWords.NOT_GIVEN);
        return service + "\n" + agreement;
    }

    /** What holds of both agreements for each child, in one line; the ledger is asked once, however many there are. */
    Map<Child, String> agreements(Contact contact, List<Child> children) {
        Standings now = family.on(contact);
        return children.stream()
                .collect(Collectors.toMap(child -> child, child -> line(now, FamilyWord.mention(contact, child))));
    }

    private String line(Standings now, Mention child) {
        return words.sentence(
                "agreement.line",
                words.of(now.of(child, AgreementTo.SERVICE).holds()),
                words.of(now.of(child, AgreementTo.SHARE).holds()));
    }

    Map<String, Object> statement() {
        return Map.of("words", words.sentence("agreement.statement"), "version", version);
    }
}
