package onefrontdoor.frontdoor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import org.springframework.stereotype.Component;

/**
 * The record as it goes to a service that has accepted a child. What was said is about everybody on a contact: it goes
 * only where the service knows of all its children and nobody else on it refused (INV14, RB24).
 */
@Component
class RecordForService {

    private static final Set<HoldsNow> NO = Set.of(HoldsNow.REFUSED, HoldsNow.WITHDRAWN, HoldsNow.DISPUTED);
    private static final List<String> OF_CHILD = List.of("name", "born", "age", "sex", "school");
    private static final List<String> OF_HOME = List.of("address", "language", "interpreter");
    private static final List<String> SAID = List.of("concern", "goingWell");

    private final CaseFiles files;
    private final ContactSheet contactSheet;
    private final ChildSheet childSheet;
    private final Redaction redaction;
    private final PersonRegister people;
    private final FamilyWord family;

    RecordForService(
            CaseFiles files,
            ContactSheet contactSheet,
            ChildSheet childSheet,
            Redaction redaction,
            PersonRegister people,
            FamilyWord family) {
        this.files = files;
        this.contactSheet = contactSheet;
        this.childSheet = childSheet;
        this.redaction = redaction;
        this.people = people;
        this.family = family;
    }

    /** @param sight of the service on this contact */
    List<ServiceFact> of(Contact contact, Child child, Sight sight) {
        List<Child> children = files.childrenOn(contact);
        Map<String, Object> sheet = redaction.contact(contactSheet.of(contact, children), contact, sight);
        Map<String, Object> line = redaction.child(childSheet.described(child), sight);
        List<ServiceFact> facts = new ArrayList<>(facts(line, OF_CHILD));
        facts.addAll(facts(sheet, OF_HOME));
        if (children.stream().allMatch(sight::shows) && nobodyElseRefused(contact)) {
            facts.addAll(facts(sheet, SAID));
        }
        return facts;
    }

    private boolean nobodyElseRefused(Contact contact) {
        return people.on(contact.reference()).stream()
                .map(Person::mention)
                .filter(who -> who.as() == Mention.As.PERSON)
                .noneMatch(who -> NO.contains(family.on(AgreementTo.SHARE, who)));
    }

    /** What may not be shared is left out. */
    private List<ServiceFact> facts(Map<String, Object> shown, List<String> wanted) {
        return wanted.stream()
                .map(key -> new ServiceFact(key, String.valueOf(shown.get(key))))
                .filter(fact -> !fact.words().equals(redaction.notShown()))
                .toList();
    }
}
