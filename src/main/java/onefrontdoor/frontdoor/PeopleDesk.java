package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Link;
import onefrontdoor.family.Matching;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.family.Said;
import onefrontdoor.family.SamePeople;
import onefrontdoor.family.SamePerson;
import onefrontdoor.family.Suggestion;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff see the people on a contact, say who is the same person as whom, and take it back (RB05, INV19). */
@Service
@Transactional
public class PeopleDesk {

    private final CaseFiles files;
    private final PersonRegister register;
    private final Matching matching;
    private final SamePeople samePeople;
    private final MatchDesk desk;
    private final KnownPeople known;
    private final MatchWords words;
    private final StaffWords staffWords;
    private final AuditTrail audit;

    PeopleDesk(
            CaseFiles files,
            PersonRegister register,
            Matching matching,
            SamePeople samePeople,
            MatchDesk desk,
            KnownPeople known,
            MatchWords words,
            StaffWords staffWords,
            AuditTrail audit) {
        this.files = files;
        this.register = register;
        this.matching = matching;
        this.samePeople = samePeople;
        this.desk = desk;
        this.known = known;
        this.words = words;
        this.staffWords = staffWords;
        this.audit = audit;
    }

    /** Somebody on the contact, in words, with whom they may be. */
    public record Somebody(String mention, String words, List<Perhaps> perhaps) {}

    /** Somebody mentioned before, why they may be the same, and what was said about it. */
    public record Perhaps(String mention, String words, String strength, String reasons, String answer) {}

    /** A confirmation in words; {@code undone} is empty while it stands. */
    public record Joined(UUID id, String one, String other, String said, String undone) {}

    /** Everybody on a contact, or only those whom the reader knows of. */
    public record People(List<Somebody> people, List<Joined> joined, boolean inPart) {}

    /** Shows the people; every record that is shown along with them is read too. */
    public People open(Reference contact, Actor viewer) {
        Contact opened = files.of(contact);
        audit.read(viewer, contact, "people");
        return known.tellsAll(viewer) ? everybody(contact, viewer) : known.on(opened, viewer);
    }

    private People everybody(Reference contact, Actor viewer) {
        List<Link> links = samePeople.on(contact);
        links.stream()
                .flatMap(link -> Stream.of(link.one(), link.other()))
                .map(end -> end.mention().contact())
                .filter(other -> !other.equals(contact))
                .distinct()
                .forEach(other -> audit.read(viewer, other, "joined on " + contact));
        return new People(
                register.on(contact).stream()
                        .map(person -> somebody(person, viewer))
                        .toList(),
                links.stream().map(this::joined).toList(),
                false);
    }

    private Somebody somebody(Person person, Actor viewer) {
        List<Suggestion> suggestions = matching.suggestionsFor(person);
        suggestions.forEach(found -> audit.read(
                viewer,
                found.person().mention().contact(),
                "suggested on " + person.mention().contact()));
        return new Somebody(
                person.mention().toString(),
                words.described(person),
                suggestions.stream().map(this::perhaps).toList());
    }

    private Perhaps perhaps(Suggestion suggestion) {
        return new Perhaps(
                suggestion.person().mention().toString(),
                words.described(suggestion.person()),
                staffWords.of(suggestion.strength()),
                words.reasons(suggestion.reasons()),
                suggestion.answer().map(staffWords::of).orElse(""));
    }

    private Joined joined(Link link) {
        return new Joined(
                link.id(),
                end(link.one()),
                end(link.other()),
                said(link.confirmed(), link.confirmedAt()),
                link.takenBack().map(undone -> said(undone.said(), undone.at())).orElse(""));
    }

    private static String end(Link.End end) {
        return end.name().inFull() + ", " + end.mention();
    }

    private String said(Said said, Instant at) {
        return said.by().id() + ", " + staffWords.of(at) + ": " + said.why();
    }

    /** Keeps what somebody said about a suggestion. */
    public void answer(Mention here, Mention known, SamePerson answer, Said said) {
        Person person = register.of(here).orElseThrow(NoSuchContact::new);
        desk.keep(new MatchDesk.Pair(person, desk.suggested(person, known)), answer, said);
    }

    /** Takes a confirmation back; both contacts' records say who did. */
    public void undo(Reference contact, UUID confirmation, Said said) {
        Link link = samePeople.of(confirmation);
        List<Reference> contacts =
                List.of(link.one().mention().contact(), link.other().mention().contact());
        if (!contacts.contains(contact)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "There is no such confirmation on this contact.");
        }
        samePeople.undo(confirmation, said);
        Set.copyOf(contacts).forEach(reference -> audit.changed(said.by(), reference, "same person taken back"));
    }
}
