package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.family.Matching;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonId;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.family.Said;
import onefrontdoor.family.SamePerson;
import onefrontdoor.family.Suggestion;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** Where a manager says that a contact which waits for a decision is about a case that is open already (RB06). */
@Component
class OpenCaseDesk {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final MatchDesk matches;
    private final OpenCases cases;
    private final PersonRegister register;
    private final Matching matching;

    OpenCaseDesk(
            CaseFiles files,
            DecisionBook decisions,
            MatchDesk matches,
            OpenCases cases,
            PersonRegister register,
            Matching matching) {
        this.files = files;
        this.decisions = decisions;
        this.matches = matches;
        this.cases = cases;
        this.register = register;
        this.matching = matching;
    }

    /**
     * A child, and somebody with an open case who is or may be that child.
     *
     * @param suggestion empty when somebody has confirmed already that the two are one
     */
    record Asked(Child child, Person known, Optional<Suggestion> suggestion, OpenCases.OpenCase open) {

        String row() {
            return new MatchRow(child.number(), known.mention()).toString();
        }
    }

    /** The open cases to which each child may belong, confirmed children first; nobody is asked what was answered no. */
    List<Asked> questions(Contact contact, List<Child> children) {
        return children.stream()
                .flatMap(child -> Stream.concat(confirmed(contact, child).stream(), suggested(contact, child)))
                .toList();
    }

    private Optional<Asked> confirmed(Contact contact, Child child) {
        PersonId here = PeopleOnContacts.asPerson(contact, child).id();
        List<PersonId> same = matching.confirmed(here);
        return cases.before(contact, here).flatMap(open -> register.on(open.reference()).stream()
                .filter(person -> same.contains(person.id()))
                .findFirst()
                .map(known -> new Asked(child, known, Optional.empty(), open)));
    }

    private Stream<Asked> suggested(Contact contact, Child child) {
        return matches.suggestions(contact, child).stream()
                .filter(suggestion -> suggestion.said() != SamePerson.NO)
                .flatMap(suggestion -> matches.openCase(contact, suggestion.person()).stream()
                        .map(open -> new Asked(child, suggestion.person(), Optional.of(suggestion), open)));
    }

    /**
     * Keeps to which case the contact belongs.
     *
     * @throws Refusal when a child on it was decided before or is not part of that case; nothing is kept then
     */
    void belongs(Reference reference, FormAnswers answers) {
        Contact contact = files.of(reference);
        List<Child> children = files.childrenOn(contact);
        refuseDecided(children);
        Map<String, Asked> asked =
                questions(contact, children).stream().collect(Collectors.toMap(Asked::row, Function.identity()));
        Said said = new Said(answers.by(), answers.text("openCaseNote", "How do you know?"));
        answers.rows("cases").forEach(row -> answer(contact, asked, row, said));
        if (cases.caseOf(reference).isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "A contact goes to an open case when every child on it is part of that one case. Say so for each"
                            + " child, or decide here.");
        }
    }

    private void refuseDecided(List<Child> children) {
        if (children.stream()
                .anyMatch(child -> !decisions.thresholdHistory(child).isEmpty()
                        || !decisions.destinationHistory(child).isEmpty())) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "This contact has been decided before, so it is a case of its own. Decide it here.");
        }
    }

    private void answer(Contact contact, Map<String, Asked> asked, FormAnswers row, Said said) {
        Asked about =
                Optional.ofNullable(asked.get(MatchRow.of(row).toString())).orElseThrow(MatchRow::lost);
        Person here = PeopleOnContacts.asPerson(contact, about.child());
        if (about.suggestion().isPresent()) {
            matches.answer(contact, new MatchDesk.Pair(here, about.known()), row, said);
        } else {
            matches.answerCase(here, about.open(), row, said.by());
        }
    }
}
