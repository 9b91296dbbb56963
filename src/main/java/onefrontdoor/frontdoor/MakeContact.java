package onefrontdoor.frontdoor;

import java.util.List;

/**
 * A request to record a contact. Only a concern and some way to find the child are required (Q12).
 *
 * @param worksForCouncil whether anybody in the family does; then no colleague takes the contact by chance (SC17)
 */
public record MakeContact(
        Referrer referrer,
        List<ChildTold> children,
        List<PersonTold> household,
        Home home,
        Worry worry,
        FamilyAwareness family,
        Answer worksForCouncil) {

    public MakeContact {
        children = List.copyOf(children);
        household = List.copyOf(household);
        if (home.address() == null
                && home.postcode() == null
                && children.stream().noneMatch(ChildTold::canBeFound)) {
            throw new IllegalArgumentException(
                    "Give some way to find the child: a name, a description, an address or a school.");
        }
    }

    /** A contact that leaves open whether somebody in the family works for the council. */
    public MakeContact(
            Referrer referrer,
            List<ChildTold> children,
            List<PersonTold> household,
            Home home,
            Worry worry,
            FamilyAwareness family) {
        this(referrer, children, household, home, worry, family, Answer.NOT_KNOWN);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "MakeContact";
    }
}
