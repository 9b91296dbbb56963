package onefrontdoor.frontdoor;

import java.util.ArrayList;
import java.util.List;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;

/**
 * How much of what a decision should have is on record (RB04). It is shown and chased and never holds anything: a hold is
 * worse than a gap (Q12).
 *
 * @param missing what is not there, in words
 */
record Completeness(int present, int wanted, List<String> missing) {

    Completeness {
        missing = List.copyOf(missing);
    }

    static Completeness of(Contact contact, List<Child> children) {
        Count count = new Count();
        children.forEach(child -> count.child(child.number(), child.told()));
        count.home(contact.home());
        count.household(contact.household());
        count.family(contact.family());
        return new Completeness(count.wanted - count.missing.size(), count.wanted, count.missing);
    }

    private static final class Count {

        private final List<String> missing = new ArrayList<>();
        private int wanted;

        private void want(boolean present, String words) {
            wanted++;
            if (!present) {
                missing.add(words);
            }
        }

        private void child(int number, ChildTold told) {
            want(told.givenName() != null || told.familyName() != null, "name of child " + number);
            want(!told.birth().equals(Birth.notKnown()), "age of child " + number);
            if (!told.birth().isUnborn()) {
                want(told.sex() != Sex.UNKNOWN, "sex of child " + number);
                want(told.school() != null, "school or nursery of child " + number);
            }
        }

        private void home(Home home) {
            want(home.address() != null || home.postcode() != null, "address");
            want(home.language() != null, "language");
        }

        private void household(List<PersonTold> household) {
            want(!household.isEmpty(), "who lives with the children");
            want(
                    household.stream().anyMatch(person -> person.parentalResponsibility() == Answer.YES),
                    "who has parental responsibility");
        }

        private void family(FamilyAwareness family) {
            want(family.knows() != Answer.NOT_KNOWN, "whether the family knows of this contact");
            want(family.agreesToHelp() != Agreement.NOT_YET_ASKED, "whether the family agrees to help");
            want(family.agreesToSharing() != Agreement.NOT_YET_ASKED, "whether the family agrees to sharing");
        }
    }
}
