package onefrontdoor.frontdoor;

import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.OverrideStanding;
import onefrontdoor.consent.Overrides;
import onefrontdoor.consent.SharingFile;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was authorised without agreement and still needs a second signature or a review, by reference, without names (Q05). */
@Service
@Transactional
public class AuthorisationsToReview {

    private static final String HEAD = "head-of-service";

    private final Overrides overrides;
    private final SharingFile file;
    private final RestrictedRecords restricted;
    private final AuthorisationSheet sheet;
    private final AuditTrail audit;

    AuthorisationsToReview(
            Overrides overrides,
            SharingFile file,
            RestrictedRecords restricted,
            AuthorisationSheet sheet,
            AuditTrail audit) {
        this.overrides = overrides;
        this.file = file;
        this.restricted = restricted;
        this.sheet = sheet;
        this.audit = audit;
    }

    /** One override, without a name. */
    public record Waiting(String reference, String whose, String ground, String authorised, String stands) {}

    /** Those without a second signature, and those that nobody has reviewed or whose review is due. */
    public record Lists(List<Waiting> unsigned, List<Waiting> toReview) {}

    /** For those who authorise and the head of service; every record that is shown was read. */
    public Lists open(Reader reader) {
        if (!file.mayAuthorise(reader.by()) && !reader.sitsAtOneOf(List.of(HEAD))) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "Managers who may authorise sharing and the head of service see this.");
        }
        List<OverrideStanding> unsigned = openTo(reader, file.unsigned());
        List<OverrideStanding> toReview = openTo(reader, overrides.toReview());
        Stream.concat(unsigned.stream(), toReview.stream())
                .map(override -> override.whose().contact())
                .distinct()
                .forEach(contact -> audit.read(reader.by(), contact, "authorisations to review"));
        return new Lists(lines(unsigned), lines(toReview));
    }

    private List<OverrideStanding> openTo(Reader reader, List<OverrideStanding> found) {
        return found.stream()
                .filter(override ->
                        restricted.opensTo(reader.by(), override.whose().contact()))
                .toList();
    }

    private List<Waiting> lines(List<OverrideStanding> found) {
        return found.stream().map(sheet::waiting).toList();
    }
}
