package onefrontdoor.frontdoor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import onefrontdoor.consent.FieldClass;

/**
 * What somebody sees of one contact (P6).
 *
 * @param everyChild whether it is all children, or only those listed
 */
record Sight(Set<FieldClass> kinds, boolean everyChild, Set<Integer> childNumbers) {

    static final Sight NOTHING = new Sight(Set.of(), false, Set.of());

    Sight {
        kinds = Set.copyOf(kinds);
        childNumbers = Set.copyOf(childNumbers);
    }

    /** These kinds of information about everybody. */
    static Sight of(Collection<FieldClass> kinds) {
        return new Sight(Set.copyOf(kinds), kinds.contains(FieldClass.BASIC), Set.of());
    }

    boolean shows(FieldClass kind) {
        return kinds.contains(kind);
    }

    /** Whether words that may be about anything and anybody are for this reader, such as the facts behind an authorisation. */
    boolean showsAnything() {
        return kinds.containsAll(Set.of(
                FieldClass.NARRATIVE, FieldClass.SAFE_ADDRESS, FieldClass.THIRD_PARTY, FieldClass.POLICE_INFORMATION));
    }

    boolean shows(Child child) {
        return shows(child.number());
    }

    boolean shows(int childNumber) {
        return everyChild || childNumbers.contains(childNumber);
    }

    Sight and(Sight other) {
        Set<FieldClass> both = EnumSet.noneOf(FieldClass.class);
        both.addAll(kinds);
        both.addAll(other.kinds);
        Set<Integer> children = new HashSet<>(childNumbers);
        children.addAll(other.childNumbers);
        return new Sight(both, everyChild || other.everyChild, children);
    }
}
