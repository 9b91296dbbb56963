package onefrontdoor.frontdoor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.Namesakes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who is on the list of a record that restricts itself: the desks that decide, without the family's own (INV04, SC17). */
@Component
class FirstOwners {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOwners.class);
    private static final List<String> HEAD_OF_SERVICE = List.of("head-of-service");

    private final StaffList staff;
    private final List<String> desks;

    FirstOwners(StaffList staff, @Value("${onefrontdoor.restricted.listed-at-first}") List<String> desks) {
        this.staff = staff;
        this.desks = List.copyOf(desks);
    }

    /** Those wanted; without any of them the desks that decide, the head of service, and last whoever is only named alike. */
    Set<String> of(Collection<String> wanted, Namesakes.Found family) {
        Set<String> owners = Stream.<Supplier<Set<String>>>of(
                        () -> without(family.kin(), wanted),
                        () -> without(family.kin(), at(desks)),
                        () -> without(family.kin(), at(HEAD_OF_SERVICE)),
                        () -> without(family.themselves(), at(desks)))
                .map(Supplier::get)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(Set.of());
        if (owners.isEmpty()) {
            LOG.error("A restricted record has nobody who may see it. Give somebody the desk that decides.");
        }
        return owners;
    }

    private List<String> at(List<String> where) {
        return where.stream()
                .flatMap(desk -> staff.at(desk).stream())
                .map(Colleague::id)
                .toList();
    }

    private static Set<String> without(Set<String> family, Collection<String> people) {
        Set<String> left = new TreeSet<>(people);
        left.removeAll(family);
        return left;
    }
}
