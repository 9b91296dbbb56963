package onefrontdoor.taf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Who was named to lead a plan before it began, as by social care when it hands a child over (RB32, T16). */
@NamedInterface("step")
public interface NamedLeads {

    /** Empty where nobody was named, or their child does not come over any more. */
    Optional<Named> of(Reference contact);

    /**
     * What was said.
     *
     * @param child number of the child on the contact
     * @param guest whoever hands the child over, and comes to the first meeting
     * @param jointOn day of the final review, at which the team can meet for the first time
     * @param agreedAt from when the first meeting is due (T16)
     * @param by who accepted it
     */
    @NamedInterface("step")
    record Named(int child, Who who, Guest guest, @Nullable LocalDate jointOn, Instant agreedAt, Actor by) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Named";
        }
    }

    /** The named lead professional. @param login where they sign in here */
    @NamedInterface("step")
    record Who(@Nullable String login, String name, String agency, String reached) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Who";
        }
    }

    /** The social worker. @param reached e-mail address or telephone number */
    @NamedInterface("step")
    record Guest(String name, String reached) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Guest";
        }
    }
}
