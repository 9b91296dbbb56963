package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service for adults that works with an adult of a family (Think Family, H23).
 *
 * @param place of the adult in the family
 * @param kind code of a kind of service, as the council configures them
 * @param person whom to speak to there, and how they are reached
 */
record AdultService(
        UUID id,
        String place,
        String kind,
        @Nullable LocalDate since,
        @Nullable String person) {

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "AdultService " + id;
    }
}
