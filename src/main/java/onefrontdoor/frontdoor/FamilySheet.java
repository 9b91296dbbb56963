package onefrontdoor.frontdoor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Person;
import onefrontdoor.family.SamePerson;
import onefrontdoor.family.Suggestion;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** What is known of the family from before, in words: earlier contacts, and people who may be the same (RB05, RB34). */
@Component
class FamilySheet {

    private final CaseFiles files;
    private final MatchDesk desk;
    private final OpenCaseDesk openCases;
    private final MatchWords words;
    private final AuditTrail audit;

    FamilySheet(CaseFiles files, MatchDesk desk, OpenCaseDesk openCases, MatchWords words, AuditTrail audit) {
        this.files = files;
        this.desk = desk;
        this.openCases = openCases;
        this.words = words;
        this.audit = audit;
    }

    /** A line for each child and earlier contact, newest first. Whoever sees it has read that contact too. */
    List<Map<String, Object>> earlier(Contact contact, List<Child> children, Actor viewer) {
        Map<Reference, EarlierContacts.Earlier> told = new LinkedHashMap<>();
        Map<Reference, List<String>> about = new TreeMap<>(Comparator.comparing(Reference::value));
        for (Child child : children) {
            files.earlier(contact, child).forEach(one -> {
                told.putIfAbsent(one.reference(), one);
                about.computeIfAbsent(one.reference(), nobody -> new ArrayList<>())
                        .add(String.valueOf(child.number()));
            });
        }
        told.keySet().forEach(reference -> audit.read(viewer, reference, "earlier contact of " + contact.reference()));
        return told.values().stream()
                .sorted(Comparator.comparing(EarlierContacts.Earlier::receivedAt)
                        .reversed())
                .map(one -> words.earlier(one, String.join(", ", about.get(one.reference()))))
                .toList();
    }

    /** Who may be the same person: suggestions that nobody has answered with yes or no. */
    List<Map<String, Object>> matches(Contact contact, List<Child> children, Actor viewer) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Child child : children) {
            for (Suggestion suggestion : desk.suggestions(contact, child)) {
                if (suggestion.said() != SamePerson.NO) {
                    Reference known = suggestion.person().mention().contact();
                    audit.read(viewer, known, "suggested on " + contact.reference());
                    lines.add(words.match(child, suggestion));
                }
            }
        }
        return lines;
    }

    /**
     * The rows that ask about each suggestion nobody has answered; nothing is filled in for the person who answers, and
     * whoever sees the row has read the contact of the person who is suggested.
     */
    List<Map<String, Object>> questions(Contact contact, List<Child> children, Actor viewer) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Child child : children) {
            desk.unanswered(contact, child).forEach(suggestion -> {
                Person known = suggestion.person();
                audit.read(viewer, known.mention().contact(), "suggested on " + contact.reference());
                rows.add(words.question(
                        child, suggestion, desk.openCase(contact, known).orElse(null)));
            });
        }
        return rows;
    }

    /** The rows that ask about each open case to which the contact may belong; whoever sees one has read that contact. */
    List<Map<String, Object>> cases(Contact contact, List<Child> children, Actor viewer) {
        return openCases.questions(contact, children).stream()
                .map(asked -> {
                    audit.read(viewer, asked.known().mention().contact(), "open case beside " + contact.reference());
                    audit.read(viewer, asked.open().reference(), "open case beside " + contact.reference());
                    return words.caseQuestion(asked);
                })
                .toList();
    }
}
