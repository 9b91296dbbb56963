package onefrontdoor.frontdoor;

import onefrontdoor.family.Sex;
import org.springframework.modulith.NamedInterface;

/**
 * Somebody of a family as a contact tells of them.
 *
 * @param place on the contact, such as "child 1" or "person 2"
 * @param told who they are to the children, as it was told; nothing for the children whom the contact is about
 */
@NamedInterface("plans")
public record FamilyMember(
        String place, String name, String told, String age, Sex sex, boolean unborn, boolean child, boolean atHome) {

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "FamilyMember " + place;
    }
}
