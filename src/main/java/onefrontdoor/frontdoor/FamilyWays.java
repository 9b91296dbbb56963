package onefrontdoor.frontdoor;

import onefrontdoor.consent.FieldClass;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language the family of a plan is spoken to, and whether mail to it is safe (SC03, INV12). */
@Service
@Transactional(readOnly = true)
@NamedInterface("plans")
public class FamilyWays {

    private final CaseFiles files;
    private final SafeWays safe;
    private final Kinds kinds;
    private final RestrictedRecords restricted;

    FamilyWays(CaseFiles files, SafeWays safe, Kinds kinds, RestrictedRecords restricted) {
        this.files = files;
        this.safe = safe;
        this.kinds = kinds;
        this.restricted = restricted;
    }

    /**
     * How a family is spoken to.
     *
     * @param language in words, as whoever made contact gave it
     * @param inPersonOnly somebody who would hurt them could read what is written to them, or nobody knows that not (SC22)
     */
    @NamedInterface("plans")
    public record Ways(@Nullable String language, boolean interpreter, boolean inPersonOnly) {

        /** Says nothing of the family (P23). */
        @Override
        public String toString() {
            return "Ways";
        }
    }

    public Ways of(Reference reference) {
        Contact contact = files.of(reference);
        boolean inPersonOnly = safe.byHandOnly(contact)
                || kinds.home(contact) == FieldClass.SAFE_ADDRESS
                || restricted.on(reference).isPresent();
        return new Ways(contact.home().language(), contact.home().interpreterNeeded() == Answer.YES, inPersonOnly);
    }
}
