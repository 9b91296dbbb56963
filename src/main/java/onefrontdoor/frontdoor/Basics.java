package onefrontdoor.frontdoor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import org.jspecify.annotations.Nullable;

/** The basic information of a contact: what there should be, and what somebody has found out (RB03, RB04). */
record Basics(
        List<ChildBasics> children,
        HomeBasics home,
        @Nullable FamilyAwareness family) {

    /** What was found out about one child; what is absent stays as it was. */
    record ChildBasics(
            int number,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable Birth birth,
            @Nullable Sex sex,
            @Nullable String school) {

        ChildTold addedTo(ChildTold known) {
            Birth newBirth = birth == null ? known.birth() : birth;
            Sex newSex = sex == null ? known.sex() : sex;
            return new ChildTold(
                    or(givenName, known.givenName()),
                    or(familyName, known.familyName()),
                    known.description(),
                    newBirth,
                    newBirth.isUnborn() ? Sex.UNKNOWN : newSex,
                    or(school, known.school()),
                    known.nhsNumber(),
                    known.upn());
        }
    }

    /** What was found out about the home; what is absent stays as it was. */
    record HomeBasics(
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String language,
            @Nullable Answer interpreterNeeded) {

        Home addedTo(Home known) {
            return new Home(
                    or(address, known.address()),
                    or(postcode, known.postcode()),
                    or(language, known.language()),
                    Optional.ofNullable(interpreterNeeded).orElse(known.interpreterNeeded()));
        }
    }

    /** What is missing, in words; a decision never waits for it beyond its deadline (SC22). */
    static List<String> missing(Contact contact, List<Child> children) {
        List<String> missing = new ArrayList<>();
        children.forEach(child -> missing.addAll(missing(child)));
        if (contact.home().address() == null && contact.home().postcode() == null) {
            missing.add("address");
        }
        if (contact.family().knows() == Answer.NOT_KNOWN) {
            missing.add("whether the family knows of this contact");
        }
        return missing;
    }

    private static List<String> missing(Child child) {
        List<String> missing = new ArrayList<>();
        if (child.told().givenName() == null && child.told().familyName() == null) {
            missing.add("name of child " + child.number());
        }
        if (child.told().birth().equals(Birth.notKnown())) {
            missing.add("age of child " + child.number());
        }
        return missing;
    }

    private static @Nullable String or(@Nullable String found, @Nullable String known) {
        return found == null ? known : found;
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Basics";
    }
}
