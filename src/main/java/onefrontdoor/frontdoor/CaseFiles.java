package onefrontdoor.frontdoor;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Contacts with their children, found by the references that people and processes hold. */
@Component
class CaseFiles {

    private static final ChildTold NOTHING_KNOWN =
            new ChildTold(null, null, null, Birth.notKnown(), Sex.UNKNOWN, null, null, null);

    private final Contacts contacts;
    private final Children children;
    private final EarlierContacts earlier;
    private final PeopleOnContacts people;

    CaseFiles(Contacts contacts, Children children, EarlierContacts earlier, PeopleOnContacts people) {
        this.contacts = contacts;
        this.children = children;
        this.earlier = earlier;
        this.people = people;
    }

    /** A contact that names no child is still about one: nothing known is not nobody (SC22). */
    Contact open(MakeContact told, Submission submission, Instant at, Instant decideBy) {
        Contact contact =
                contacts.save(Contact.received(told, submission, new Contact.Receipt(nextReference(at), at, decideBy)));
        List<ChildTold> named = told.children().isEmpty() ? List.of(NOTHING_KNOWN) : told.children();
        List<Child> numbered = new ArrayList<>();
        named.forEach(child -> numbered.add(Child.on(contact.id(), numbered.size() + 1, child)));
        children.saveAll(numbered);
        people.enter(contact, numbered);
        return contact;
    }

    /** Passes on to the register of people what was learned about those on this contact. */
    void enterPeople(Contact contact) {
        people.enter(contact, childrenOn(contact));
    }

    private Reference nextReference(Instant at) {
        int year = LocalDate.ofInstant(at, WorkingCalendar.LONDON).getYear();
        return new Reference("C-%d-%06d".formatted(year, contacts.nextNumber()));
    }

    Contact of(Reference reference) {
        return contacts.findByReference(reference).orElseThrow(NoSuchContact::new);
    }

    Optional<Contact> withReference(Reference reference) {
        return contacts.findByReference(reference);
    }

    Contact ofToken(UUID token) {
        return contacts.findByToken(token).orElseThrow(NoSuchContact::new);
    }

    Optional<Contact> ofStatusKey(UUID key) {
        return contacts.findByStatusKey(key);
    }

    List<Child> childrenOn(Contact contact) {
        return children.findByContactOrderByNumber(contact.id());
    }

    Child childOn(Contact contact, UUID id) {
        return childrenOn(contact).stream()
                .filter(child -> child.id().value().equals(id))
                .findFirst()
                .orElseThrow(NoSuchContact::new);
    }

    /** How often somebody made contact about this child in the twelve months before this contact (RB34). */
    int earlierContacts(Contact contact, Child child) {
        return earlierYear(contact, child).contacts();
    }

    EarlierYear earlierYear(Contact contact, Child child) {
        return EarlierYear.before(contact.receivedAt(), earlier(contact, child));
    }

    /** Every earlier contact about this child, newest first. */
    List<EarlierContacts.Earlier> earlier(Contact contact, Child child) {
        return earlier.about(child, contact.receivedAt());
    }

    void keep(Contact contact) {
        contacts.save(contact);
    }

    void keep(Child child) {
        children.save(child);
    }

    ListEntry listEntry(Contact contact, Instant now) {
        String ages = agesOn(contact, LocalDate.ofInstant(now, WorkingCalendar.LONDON));
        return new ListEntry(contact.reference(), contact.referrer().source(), ages, contact.urgency());
    }

    String agesOn(Contact contact, LocalDate today) {
        return childrenOn(contact).stream()
                .map(child -> child.told().birth().describe(today))
                .collect(joining(", "));
    }
}
