package onefrontdoor.taf;

import java.util.Set;
import java.util.UUID;
import onefrontdoor.correspondence.EmailAddress;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team around a family (E22).
 *
 * @param part who they are to the children, or what they do
 * @param children numbers of the children of the plan that they are concerned with
 * @param here whether they are still of the team
 */
record Member(
        UUID id,
        Reference plan,
        String name,
        String part,
        @Nullable String agency,
        Set<Integer> children,
        Reached reached,
        Spoken spoken,
        boolean here) {

    /**
     * How somebody is reached.
     *
     * @param inPerson somebody else could read their mail, so that nothing is written to them (INV12)
     */
    record Reached(@Nullable String email, @Nullable String otherwise, boolean inPerson) {

        boolean byMail() {
            return !inPerson && EmailAddress.in(email).isPresent();
        }

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Reached";
        }
    }

    /** In which language they are invited, in words, and whether somebody interprets for them. */
    record Spoken(@Nullable String language, boolean interpreter) {

        /** Says nothing of anybody (P23). */
        @Override
        public String toString() {
            return "Spoken";
        }
    }

    boolean isFamily() {
        return agency == null;
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "Member " + id;
    }
}
