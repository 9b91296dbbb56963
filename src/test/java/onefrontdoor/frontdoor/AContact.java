package onefrontdoor.frontdoor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;

/** A contact as somebody might make it; a plain one has complete basics, no indicator and nobody in a hurry. */
public final class AContact {

    static final ChildTold NUR = child("Nur ZZ-Aspen", Birth.on(LocalDate.parse("2018-05-04")), Sex.FEMALE);
    static final ChildTold LEO = child("Leo ZZ-Aspen", Birth.on(LocalDate.parse("2021-01-15")), Sex.MALE);

    private final Map<Indicator, Answer> indicators = new EnumMap<>(Indicator.class);
    private final List<PersonTold> household = new ArrayList<>();
    private List<ChildTold> children = List.of(NUR);
    private Referrer referrer = professional(ContactSource.SCHOOL, "Una ZZ-Teacher", "Class teacher", "ZZ-Hill School");
    private Home home = new Home("1 Test Street", "ZZ99 3VZ", null, Answer.NO);
    private FamilyAwareness family = new FamilyAwareness(Answer.YES, Agreement.AGREED, Agreement.NOT_YET_ASKED, null);
    private Purpose purpose = Purpose.WORRY;
    private Immediacy immediacy = Immediacy.NOT_SOON;
    private String concern = "She has been very quiet since the summer.";
    private String goingWell;

    private AContact() {}

    public static AContact aContact() {
        return new AContact();
    }

    /** A child with the first name first and the rest as the family name. */
    public static ChildTold child(String name, Birth birth, Sex sex) {
        String[] parts = name.split(" ", 2);
        return new ChildTold(parts[0], parts[1], null, birth, sex, null, null, null);
    }

    /** A child of whom only what the words say is known. */
    public static ChildTold childDescribedAs(String description) {
        return new ChildTold(null, null, description, Birth.notKnown(), Sex.UNKNOWN, null, null, null);
    }

    public static PersonTold parent(String name, String relationship) {
        return new PersonTold(name, relationship, Birth.notKnown(), Answer.YES, Answer.YES);
    }

    public static PersonTold relative(String name, String relationship) {
        return new PersonTold(name, relationship, Birth.notKnown(), Answer.YES, Answer.NOT_KNOWN);
    }

    public static Referrer professional(ContactSource source, String name, String role, String organisation) {
        return new Referrer(source, false, name, role, organisation, "01632 960123", null);
    }

    public static Referrer fromThePublic(ContactSource source, String name) {
        return new Referrer(source, false, name, null, null, "01632 960456", null);
    }

    public AContact by(Referrer newReferrer) {
        referrer = newReferrer;
        return this;
    }

    public AContact about(ChildTold... newChildren) {
        children = List.of(newChildren);
        return this;
    }

    public AContact withAtHome(PersonTold... people) {
        household.addAll(List.of(people));
        return this;
    }

    public AContact at(Home newHome) {
        home = newHome;
        return this;
    }

    public AContact withFamily(Answer knows, Agreement help, Agreement sharing) {
        return withFamily(new FamilyAwareness(knows, help, sharing, null));
    }

    public AContact withFamily(FamilyAwareness newFamily) {
        family = newFamily;
        return this;
    }

    public AContact saying(String newConcern) {
        concern = newConcern;
        return this;
    }

    public AContact goingWell(String words) {
        goingWell = words;
        return this;
    }

    public AContact askingForAdvice() {
        purpose = Purpose.ADVICE;
        return this;
    }

    public AContact expected(Immediacy newImmediacy) {
        immediacy = newImmediacy;
        return this;
    }

    public AContact yesTo(Indicator... present) {
        List.of(present).forEach(indicator -> indicators.put(indicator, Answer.YES));
        return this;
    }

    public AContact noTo(Indicator... absent) {
        List.of(absent).forEach(indicator -> indicators.put(indicator, Answer.NO));
        return this;
    }

    public AContact notKnown(Indicator... unknown) {
        List.of(unknown).forEach(indicator -> indicators.put(indicator, Answer.NOT_KNOWN));
        return this;
    }

    public MakeContact make() {
        return new MakeContact(referrer, children, household, home, worry(), family);
    }

    private Worry worry() {
        Set<IndicatorAnswer> answers = indicators.entrySet().stream()
                .map(entry -> new IndicatorAnswer(entry.getKey(), entry.getValue()))
                .collect(Collectors.toUnmodifiableSet());
        return new Worry(purpose, concern, goingWell, immediacy, answers);
    }
}
