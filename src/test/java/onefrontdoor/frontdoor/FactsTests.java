package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onefrontdoor.family.Birth;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Sex;
import onefrontdoor.family.Upn;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.api.Test;

class FactsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final Set<String> CODES = Stream.of(
                    Purpose.values(), Immediacy.values(), Agreement.values(), Indicator.values(), Level.values())
            .flatMap(Stream::of)
            .map(Enum::name)
            .collect(Collectors.toSet());

    @Property
    void neverHoldsAWordThatAnybodyWrote(@ForAll("words") List<String> words) {
        MakeContact told = fullOf(words);
        Contact contact = contact(told);
        List<Child> children = children(contact, told);

        Map<String, Object> ofContact = Facts.ofContact(contact, children, TODAY);
        Map<String, Object> ofChild = Facts.ofChild(contact, children.get(0), TODAY, Level.LEVEL_2A);

        Set<String> personal = new HashSet<>(words);
        personal.addAll(Set.of("9990000018", "B871100000101", "2018-05-04", "C-2026-000123"));
        assertThat(List.of(ofContact, ofChild)).allSatisfy(facts -> {
            assertThat(facts.toString()).doesNotContain(personal);
            assertThat(facts.values()).allMatch(FactsTests::isCodeOrNumber);
        });
    }

    @Property
    void tellsAgesInYearsAndNeverADate(@ForAll("ages") int age) {
        ChildTold child = AContact.child("Nur ZZ-Aspen", Birth.on(TODAY.minusYears(age)), Sex.FEMALE);

        assertThat(age(child)).isEqualTo(age);
    }

    @Test
    void tellsAnUnbornChildFromOneWhoseAgeNobodyKnows() {
        assertThat(age(Scenarios.sc15().children().get(0))).isEqualTo(-1);
        assertThat(age(AContact.childDescribedAs("A boy in a red hat"))).isNull();
        assertThat(age(AContact.child("Nur ZZ-Aspen", Birth.about(4), Sex.FEMALE)))
                .isEqualTo(4);
    }

    @Test
    void takesTheYoungestChildForTheContact() {
        ChildTold unborn = Scenarios.sc15().children().get(0);
        ChildTold unknown = AContact.childDescribedAs("A boy in a red hat");

        assertThat(youngest(AContact.NUR, AContact.LEO)).isEqualTo(5);
        assertThat(youngest(AContact.NUR, unborn, unknown)).isEqualTo(-1);
        assertThat(youngest(AContact.NUR, unknown)).isEqualTo(7);
        assertThat(youngest(unknown)).isNull();
    }

    @Test
    void tellsThatNothingWasAnsweredApartFromNothingPresent() {
        assertThat(factsOf(aContact()).get("indicatorsAnswered")).isEqualTo(false);
        assertThat(factsOf(aContact().noTo(Indicator.NEGLECT)))
                .containsEntry("indicatorsAnswered", true)
                .containsEntry("indicators", List.of());
        assertThat(factsOf(aContact().yesTo(Indicator.NEGLECT).notKnown(Indicator.GANGS)))
                .containsEntry("indicators", List.of("NEGLECT"));
    }

    @Test
    void answersEverythingThatTheTablesAsk() {
        MakeContact told = aContact().make();
        Contact contact = contact(told);
        List<Child> children = children(contact, told);

        assertThat(Facts.ofContact(contact, children, TODAY)).containsKeys(inputsOf("urgency"));
        assertThat(Facts.ofChild(contact, children.get(0), TODAY, Level.LEVEL_1))
                .containsKeys(inputsOf("destination-guide"));
        Map<String, Object> forLevel = Facts.ofChild(contact, children.get(0), TODAY);
        forLevel.put("earlierContacts", 0);
        assertThat(forLevel).containsKeys(inputsOf("threshold-guide"));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(3)
                .ofMaxLength(12)
                .map("zz-"::concat)
                .list()
                .ofSize(16);
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(0, 25);
    }

    private static MakeContact fullOf(List<String> words) {
        ChildTold child = new ChildTold(
                words.get(0),
                words.get(1),
                words.get(2),
                Birth.on(LocalDate.parse("2018-05-04")),
                Sex.FEMALE,
                words.get(3),
                new NhsNumber("9990000018"),
                new Upn("B871100000101"));
        return aContact()
                .by(new Referrer(
                        ContactSource.SCHOOL,
                        false,
                        words.get(4),
                        words.get(5),
                        words.get(6),
                        words.get(7),
                        words.get(8)))
                .about(child)
                .withAtHome(AContact.parent(words.get(9), words.get(10)))
                .at(new Home(words.get(11), words.get(12), words.get(13), Answer.YES))
                .saying(words.get(14))
                .goingWell(words.get(15))
                .yesTo(Indicator.NEGLECT)
                .make();
    }

    private static boolean isCodeOrNumber(Object value) {
        return value == null
                || value instanceof Integer
                || value instanceof Boolean
                || CODES.contains(value)
                || value instanceof List<?> list && CODES.containsAll(list);
    }

    private static Object age(ChildTold told) {
        MakeContact made = aContact().about(told).make();
        Contact contact = contact(made);
        return Facts.ofChild(contact, children(contact, made).get(0), TODAY).get("age");
    }

    private static Object youngest(ChildTold... told) {
        return factsOf(aContact().about(told)).get("youngestAge");
    }

    private static Map<String, Object> factsOf(AContact told) {
        MakeContact made = told.make();
        Contact contact = contact(made);
        return Facts.ofContact(contact, children(contact, made), TODAY);
    }

    private static Contact contact(MakeContact told) {
        Instant now = Instant.parse("2026-03-10T09:00:00Z");
        return Contact.received(
                told, Door.press(), new Contact.Receipt(new Reference("C-2026-000123"), now, now.plusSeconds(60)));
    }

    private static List<Child> children(Contact contact, MakeContact told) {
        return IntStream.range(0, told.children().size())
                .mapToObj(place ->
                        Child.on(contact.id(), place + 1, told.children().get(place)))
                .toList();
    }

    private static String[] inputsOf(String table) {
        return Dmn.readModelFromFile(
                        Path.of("processes", "frontdoor", table + ".dmn").toFile())
                .getModelElementsByType(InputExpression.class)
                .stream()
                .map(input -> input.getText().getTextContent().strip())
                .toArray(String[]::new);
    }
}
