package onefrontdoor.frontdoor;

import java.util.List;
import java.util.UUID;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Name;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonId;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.family.Sex;
import org.springframework.stereotype.Component;

/** Enters everybody whom a contact mentions in the register of people, as told. */
@Component
class PeopleOnContacts {

    private static final Person.Place NOT_KNOWN = new Person.Place(null, null);

    private final PersonRegister register;

    PeopleOnContacts(PersonRegister register) {
        this.register = register;
    }

    void enter(Contact contact, List<Child> children) {
        children.forEach(child -> register.keep(asPerson(contact, child)));
        List<PersonTold> household = contact.household();
        for (int place = 0; place < household.size(); place++) {
            if (household.get(place).name() != null) {
                Mention mention = new Mention(contact.reference(), Mention.As.PERSON, place + 1);
                register.keep(asPerson(contact, household.get(place), mention));
            }
        }
    }

    /** A child on a contact as the register knows it. */
    static Person asPerson(Contact contact, Child child) {
        ChildTold told = child.told();
        return new Person(
                new PersonId(child.id().value()),
                new Mention(contact.reference(), Mention.As.CHILD, child.number()),
                Person.Role.CHILD,
                new Name(told.givenName(), told.familyName()),
                told.birth(),
                told.sex(),
                new Person.Numbers(told.nhsNumber(), told.upn()),
                home(contact),
                contact.receivedAt());
    }

    private static Person asPerson(Contact contact, PersonTold told, Mention mention) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                mention,
                Person.roleOf(told.birth(), contact.receivedAt()),
                Name.inOnePiece(told.name()),
                told.birth(),
                Sex.UNKNOWN,
                Person.Numbers.NONE,
                told.livesWithChild() == Answer.YES ? home(contact) : NOT_KNOWN,
                contact.receivedAt());
    }

    private static Person.Place home(Contact contact) {
        return new Person.Place(contact.home().address(), contact.home().postcode());
    }
}
