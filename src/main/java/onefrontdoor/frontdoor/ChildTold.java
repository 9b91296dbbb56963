package onefrontdoor.frontdoor;

import onefrontdoor.family.Birth;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Sex;
import onefrontdoor.family.Upn;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/** A child as the person making contact describes them; anything may be missing (Q12, RB04). */
public record ChildTold(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String description,
        @Embedded.Empty(prefix = "birth_") Birth birth,
        Sex sex,
        @Nullable String school,
        @Nullable NhsNumber nhsNumber,
        @Nullable Upn upn) {

    public ChildTold {
        if (birth.isUnborn() && sex != Sex.UNKNOWN) {
            throw new IllegalArgumentException("The sex of an unborn child is recorded as not known.");
        }
    }

    boolean canBeFound() {
        return givenName != null
                || familyName != null
                || description != null
                || school != null
                || nhsNumber != null
                || upn != null;
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "ChildTold";
    }
}
