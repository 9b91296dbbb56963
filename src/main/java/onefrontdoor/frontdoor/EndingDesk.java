package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.SharingEndings;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where services that were told of a child hear that sharing has ended, once, and nothing else (CT11, SC12). */
@Service
@Transactional
public class EndingDesk {

    private final CaseFiles files;
    private final SharingEndings endings;
    private final Correspondence correspondence;
    private final EndingInWords words;
    private final AuditTrail audit;

    EndingDesk(
            CaseFiles files,
            SharingEndings endings,
            Correspondence correspondence,
            EndingInWords words,
            AuditTrail audit) {
        this.files = files;
        this.endings = endings;
        this.correspondence = correspondence;
        this.words = words;
        this.audit = audit;
    }

    /** Writes one message to each service; done again, it writes nothing. */
    public void tellServices(Reference reference) {
        Contact contact = files.of(reference);
        Map<String, List<SharingEndings.Ending>> ended = endings.toTell(reference).stream()
                .collect(Collectors.groupingBy(SharingEndings.Ending::agency, TreeMap::new, Collectors.toList()));
        ended.forEach((agency, ends) -> {
            int earlier = endings.timesTold(reference, agency);
            endings.tell(ends, correspondence.tellEnding(contact, agency, earlier));
            audit.changed(Actor.SYSTEM, reference, "ending of sharing told to %s".formatted(agency));
        });
    }

    /** What a service reads behind the link of its mail; empty for a number that no such message has. */
    @Transactional(readOnly = true)
    public Optional<String> read(UUID message) {
        return words.sentence(message);
    }
}
