package onefrontdoor.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import onefrontdoor.shared.Reference;

/** A child as some contact mentions it; every one on a contact of its own unless a test says otherwise. */
final class APerson {

    static final Instant TOLD = Instant.parse("2026-03-10T09:00:00Z");

    private static int contacts;

    private Mention mention = new Mention(nextContact(), Mention.As.CHILD, 1);
    private Person.Role role = Person.Role.CHILD;
    private Name name = new Name(null, null);
    private Birth birth = Birth.notKnown();
    private Sex sex = Sex.UNKNOWN;
    private Person.Numbers numbers = Person.Numbers.NONE;
    private Person.Place home = new Person.Place(null, null);

    private APerson() {}

    static APerson named(String given, String family) {
        APerson person = new APerson();
        person.name = new Name(given, family);
        return person;
    }

    static Reference nextContact() {
        return new Reference("C-2026-%06d".formatted(++contacts));
    }

    APerson on(Reference contact, int number) {
        mention = new Mention(contact, Mention.As.CHILD, number);
        return this;
    }

    APerson adult() {
        role = Person.Role.ADULT;
        return this;
    }

    APerson born(String day) {
        return born(Birth.on(LocalDate.parse(day)));
    }

    APerson born(Birth newBirth) {
        birth = newBirth;
        return this;
    }

    APerson of(Sex newSex) {
        sex = newSex;
        return this;
    }

    APerson nhs(String number) {
        numbers = new Person.Numbers(new NhsNumber(number), numbers.upn());
        return this;
    }

    APerson upn(String number) {
        numbers = new Person.Numbers(numbers.nhs(), new Upn(number));
        return this;
    }

    APerson at(String address, String postcode) {
        home = new Person.Place(address, postcode);
        return this;
    }

    Person told() {
        return new Person(new PersonId(UUID.randomUUID()), mention, role, name, birth, sex, numbers, home, TOLD);
    }
}
