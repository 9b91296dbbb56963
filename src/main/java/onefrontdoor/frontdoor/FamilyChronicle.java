package onefrontdoor.frontdoor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened at the front door about the children of a plan, as far as somebody may know it (P6, RB34). */
@Service
@Transactional
@NamedInterface("plans")
public class FamilyChronicle {

    private final CaseFiles files;
    private final ChildHistory history;
    private final PageRedaction redaction;
    private final Confidence confidence;
    private final SightOfLead lead;
    private final AuditTrail audit;
    private final StaffWords words;

    FamilyChronicle(
            CaseFiles files,
            ChildHistory history,
            PageRedaction redaction,
            Confidence confidence,
            SightOfLead lead,
            AuditTrail audit,
            StaffWords words) {
        this.files = files;
        this.history = history;
        this.redaction = redaction;
        this.confidence = confidence;
        this.lead = lead;
        this.audit = audit;
        this.words = words;
    }

    /** In no order. Whoever sees that there was an earlier contact has read it too. */
    public List<FamilyPast> of(Reference reference, Actor viewer, Led led) {
        Contact contact = files.of(reference);
        Sight sight = confidence.of(contact, viewer).and(lead.of(contact, led));
        List<Child> children = redaction.children(files.childrenOn(contact), sight);
        List<FamilyPast> past = new ArrayList<>();
        past.add(received(contact, sight));
        List<DecisionHistory.Entry> decided = redaction.decisions(history.of(contact), sight);
        children.forEach(child -> past.addAll(decisions(child, decided)));
        if (sight.everyChild()) {
            past.addAll(earlier(contact, children, viewer));
        }
        return past;
    }

    private FamilyPast received(Contact contact, Sight sight) {
        String what = sight.shows(FieldClass.NARRATIVE)
                ? words.sentence(
                        "plan.past.contact.from", words.of(contact.referrer().source()))
                : words.sentence("plan.past.contact");
        return new FamilyPast(contact.receivedAt(), 0, FamilyPast.Kind.CONTACT, what, null, "");
    }

    private List<FamilyPast> decisions(Child child, List<DecisionHistory.Entry> decided) {
        return decided.stream()
                .filter(entry -> entry.number() == child.number())
                .flatMap(entry -> history.events(List.of(entry)).stream())
                .map(event -> new FamilyPast(
                        event.at(),
                        child.number(),
                        FamilyPast.Kind.DECISION,
                        event.what(),
                        event.words(),
                        words.who(event.who())))
                .toList();
    }

    private List<FamilyPast> earlier(Contact contact, List<Child> children, Actor viewer) {
        Set<Reference> read = new HashSet<>();
        List<FamilyPast> past = children.stream()
                .flatMap(child -> files.earlier(contact, child).stream()
                        .peek(one -> read.add(one.reference()))
                        .map(one -> earlier(child, one)))
                .toList();
        read.forEach(one -> audit.read(viewer, one, "earlier contact of " + contact.reference()));
        return past;
    }

    private FamilyPast earlier(Child child, EarlierContacts.Earlier one) {
        String what = words.sentence(
                "plan.past.earlier", child.number(), one.reference().value(), words.of(one.source()));
        return new FamilyPast(one.receivedAt(), child.number(), FamilyPast.Kind.CONTACT, what, null, "");
    }
}
