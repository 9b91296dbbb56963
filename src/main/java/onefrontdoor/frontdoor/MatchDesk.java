package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Matching;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Person;
import onefrontdoor.family.Said;
import onefrontdoor.family.SamePeople;
import onefrontdoor.family.SamePerson;
import onefrontdoor.family.Suggestion;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** Where somebody says whether a child on a contact is somebody we know, and whether it is about an open case (RB05, RB06). */
@Component
class MatchDesk {

    static final String SAME_PERSON = "Is this the same person?";
    static final String SAME_CASE = "Is this contact about that open case?";

    private final CaseFiles files;
    private final Matching matching;
    private final SamePeople samePeople;
    private final OpenCases openCases;
    private final AuditTrail audit;

    MatchDesk(CaseFiles files, Matching matching, SamePeople samePeople, OpenCases openCases, AuditTrail audit) {
        this.files = files;
        this.matching = matching;
        this.samePeople = samePeople;
        this.openCases = openCases;
        this.audit = audit;
    }

    List<Suggestion> suggestions(Contact contact, Child child) {
        return matching.suggestionsFor(PeopleOnContacts.asPerson(contact, child));
    }

    boolean anyUnanswered(Contact contact, List<Child> children) {
        return children.stream().anyMatch(child -> !unanswered(contact, child).isEmpty());
    }

    /** Of two contacts about one child only the later one asks, so that nobody is asked twice. */
    List<Suggestion> unanswered(Contact contact, Child child) {
        return suggestions(contact, child).stream()
                .filter(suggestion -> suggestion.answer().isEmpty())
                .filter(suggestion -> !suggestion.person().toldAt().isAfter(contact.receivedAt()))
                .toList();
    }

    Optional<OpenCases.OpenCase> openCase(Contact contact, Person known) {
        return openCases.before(contact, known.id());
    }

    /** Keeps the answers of the form on which basic information is gathered, one row for each suggestion. */
    void answered(Contact contact, FormAnswers answers) {
        List<FormAnswers> rows = answers.rows("matches");
        Map<Integer, Child> children =
                files.childrenOn(contact).stream().collect(Collectors.toMap(Child::number, Function.identity()));
        for (FormAnswers row : rows) {
            MatchRow asked = MatchRow.of(row);
            Child child = Optional.ofNullable(children.get(asked.child())).orElseThrow(MatchRow::lost);
            Person here = PeopleOnContacts.asPerson(contact, child);
            Pair pair = new Pair(here, suggested(here, asked.known()));
            answer(contact, pair, row, new Said(answers.by(), answers.text("note", BasicsForm.NOTE)));
        }
    }

    /** Somebody on a contact and somebody mentioned before. */
    record Pair(Person here, Person known) {}

    /** Keeps who a child is and, of somebody known with an open case, whether the contact is about that. */
    void answer(Contact contact, Pair pair, FormAnswers row, Said said) {
        SamePerson same = row.choice("samePerson", SamePerson.class, SAME_PERSON);
        Optional<OpenCases.OpenCase> open = same == SamePerson.YES ? openCase(contact, pair.known()) : Optional.empty();
        keep(pair, same, said);
        open.ifPresent(found -> answerCase(pair.here(), found, row, said.by()));
    }

    /** Keeps whether a contact is, for a child whose open case this is, about that case. */
    void answerCase(Person here, OpenCases.OpenCase open, FormAnswers row, Actor by) {
        SameCase answer = row.choice("sameCase", SameCase.class, SAME_CASE);
        openCases.answer(new ChildId(here.id().value()), open.reference(), answer, by);
        audit.changed(by, here.mention().contact(), "same case as " + open.reference() + ": " + answer);
    }

    /** Keeps whether the two are one person; both contacts' records say who said so. */
    void keep(Pair pair, SamePerson same, Said said) {
        samePeople.answer(pair.here().id(), pair.known().id(), same, said);
        note(said.by(), pair.here().mention(), pair.known().mention(), same);
        note(said.by(), pair.known().mention(), pair.here().mention(), same);
    }

    private void note(Actor by, Mention on, Mention other, SamePerson same) {
        audit.changed(by, on.contact(), "same person as " + other + ": " + same);
    }

    /** @throws Refusal when the two are not, or no longer, suggested to be the same */
    Person suggested(Person here, Mention known) {
        return matching.suggestionsFor(here).stream()
                .map(Suggestion::person)
                .filter(person -> person.mention().equals(known))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "Somebody has answered about " + known + " in the meantime. Refresh the page."));
    }
}
