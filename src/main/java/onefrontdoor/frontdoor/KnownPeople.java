package onefrontdoor.frontdoor;

import java.util.List;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/** The people on a contact as somebody reads them who has no part in finding out who is the same person (RB24). */
@Component
class KnownPeople {

    private final PersonRegister register;
    private final Confidence confidence;
    private final Redaction redaction;
    private final MatchWords words;

    KnownPeople(PersonRegister register, Confidence confidence, Redaction redaction, MatchWords words) {
        this.register = register;
        this.confidence = confidence;
        this.redaction = redaction;
        this.words = words;
    }

    /** Whether the reader may see everything about everybody. */
    boolean tellsAll(Actor viewer) {
        return confidence.everywhere(viewer).showsAnything();
    }

    /** Names and ages of those whom the reader knows of, and nobody who may be the same. */
    PeopleDesk.People on(Contact contact, Actor viewer) {
        Sight sight = confidence.of(contact, viewer);
        List<PeopleDesk.Somebody> people = register.on(contact.reference()).stream()
                .filter(person -> redaction.knows(person.mention(), contact, sight))
                .map(person -> new PeopleDesk.Somebody(person.mention().toString(), words.briefly(person), List.of()))
                .toList();
        return new PeopleDesk.People(people, List.of(), true);
    }
}
