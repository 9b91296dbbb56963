package onefrontdoor.frontdoor;

import java.time.LocalDate;
import java.util.Set;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Upn;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A child on a record of the system before this one. */
@NamedInterface("plans")
public record EarlierChild(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        @Nullable NhsNumber nhsNumber,
        @Nullable Upn upn,
        EarlierAgreement agreement) {

    /**
     * What the earlier system says that was agreed; blank is not given (CT14).
     *
     * @param help whether help was agreed to; empty when nothing usable is on record
     * @param sharing whether sharing was agreed to; empty when nothing usable is on record
     * @param agencies with which sharing was agreed
     * @param on the day of the answers
     */
    @NamedInterface("plans")
    public record EarlierAgreement(
            @Nullable Boolean help,
            @Nullable Boolean sharing,
            Set<String> agencies,
            @Nullable LocalDate on) {

        public EarlierAgreement {
            agencies = Set.copyOf(agencies);
            if ((help != null || sharing != null) && on == null) {
                throw new IllegalArgumentException("An answer has its day.");
            }
            if (Boolean.TRUE.equals(sharing) && agencies.isEmpty()) {
                throw new IllegalArgumentException("Agreement to sharing names with whom.");
            }
        }
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "EarlierChild";
    }
}
