package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.Capacity;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.Scope;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** What each adult says about their own information: nobody else says it for them, and blank means not given (CT14). */
@Component
class AdultAnswers {

    private static final List<String> SAID_WITH_AN_ANSWER =
            List.of("means", "language", "interpreter", "notAskedBecause", "reason");

    private final PeopleInWords people;
    private final FamilyWord family;
    private final StaffWords words;
    private final SpokenAnswers spoken;
    private final ConsentRegister register;

    AdultAnswers(
            PeopleInWords people, FamilyWord family, StaffWords words, SpokenAnswers spoken, ConsentRegister register) {
        this.people = people;
        this.family = family;
        this.words = words;
        this.spoken = spoken;
        this.register = register;
    }

    /** A row for each adult on the contact, with what holds now. */
    List<Map<String, Object>> shown(Contact contact) {
        return adults(contact).stream().map(this::row).toList();
    }

    private Map<String, Object> row(PeopleInWords.Line adult) {
        String holds = words.sentence(
                "agreement.line",
                words.of(family.on(AgreementTo.SERVICE, adult.mention())),
                words.of(family.on(AgreementTo.SHARE, adult.mention())));
        return Map.of(
                ChildRow.NUMBER, String.valueOf(adult.mention().number()), "adult", adult.words(), "holds", holds);
    }

    private List<PeopleInWords.Line> adults(Contact contact) {
        return people.on(contact).stream().filter(line -> !line.isChild()).toList();
    }

    /** Enters what was said; a row left empty says nothing, and a second one or one about anybody else is refused. */
    void enter(Contact contact, Scope services, FormAnswers typed) {
        Map<Integer, Mention> adults = adults(contact).stream()
                .map(PeopleInWords.Line::mention)
                .collect(Collectors.toMap(Mention::number, mention -> mention));
        for (FormAnswers row : typed.rows("adults")) {
            Mention adult = adults.remove(ChildRow.number(row));
            if (adult == null) {
                throw invalid("The adults on this contact have changed. Refresh the page and write it down again.");
            }
            enter(adult, services, row);
        }
    }

    private void enter(Mention adult, Scope services, FormAnswers row) {
        Optional<Agreement> help = row.optionalChoice("agreesToHelp", Agreement.class);
        Optional<Agreement> sharing = row.optionalChoice("agreesToSharing", Agreement.class);
        boolean more = SAID_WITH_AN_ANSWER.stream()
                .anyMatch(key -> row.optionalText(key).isPresent());
        if (more && help.isEmpty() && sharing.isEmpty()) {
            throw invalid("Say what " + adult.place() + " answered, or leave the rest of the row empty.");
        }
        help.ifPresent(said -> record(new SpokenAnswers.Question(adult, AgreementTo.SERVICE, services), said, row));
        sharing.ifPresent(said -> record(new SpokenAnswers.Question(adult, AgreementTo.SHARE, services), said, row));
    }

    private void record(SpokenAnswers.Question asked, Agreement said, FormAnswers row) {
        register.record(spoken.act(asked, said, answers -> Giver.of(asked.whose(), Capacity.ADULT), row), row.by());
    }

    private static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
