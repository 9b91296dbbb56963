package onefrontdoor.family;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onefrontdoor.shared.Reference;

/** A record that only the people on its list may see (RB36). */
public record Restriction(Reference record, RestrictionKind kind, Set<String> listed) {

    public Restriction {
        listed = Set.copyOf(listed);
    }

    public boolean lists(String person) {
        return listed.contains(person);
    }

    /** Those of some people who may know of the record; when none of them may, everybody on the list. */
    public Set<String> among(Collection<String> people) {
        Set<String> allowed = people.stream().filter(listed::contains).collect(Collectors.toSet());
        return allowed.isEmpty() ? listed : allowed;
    }

    public Restriction without(Set<String> people) {
        Set<String> left = new TreeSet<>(listed);
        left.removeAll(people);
        return new Restriction(record, kind, left);
    }
}
