package onefrontdoor.frontdoor;

import java.util.List;

/** A request to record a contact. Only a concern and some way to find the child are required (Q12). */
public record MakeContact(
        Referrer referrer,
        List<ChildTold> children,
        List<PersonTold> household,
        Home home,
        Worry worry,
        FamilyAwareness family) {

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

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "MakeContact";
    }
}
