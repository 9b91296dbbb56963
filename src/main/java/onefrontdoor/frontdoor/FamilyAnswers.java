package onefrontdoor.frontdoor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts what a family answered into the ledger: agreement to the service and to sharing, each for itself (domain 2.3.1). */
@Component
class FamilyAnswers {

    private static final Set<SharingPurpose> TO_REFER = Set.of(SharingPurpose.REFER, SharingPurpose.SHARE_NAMED);

    private final ConsentRegister register;
    private final DecisionBook decisions;
    private final SpokenAnswers spoken;

    FamilyAnswers(ConsentRegister register, DecisionBook decisions, SpokenAnswers spoken) {
        this.register = register;
        this.decisions = decisions;
        this.spoken = spoken;
    }

    /** What was said about one child, as the officer wrote it down. */
    record Said(int childNumber, Agreement help, Agreement sharing, FormAnswers row) {
        /** Names nobody: what people said must not reach a log (P23). */
        @Override
        public String toString() {
            return "Said";
        }
    }

    static List<Said> read(FormAnswers typed) {
        return typed.rows("children").stream()
                .map(row -> new Said(
                        ChildRow.number(row),
                        row.choice("agreesToHelp", Agreement.class, "Does the family agree to the help?"),
                        row.choice(
                                "agreesToSharing", Agreement.class, "Does the family agree that we tell the service?"),
                        row))
                .toList();
    }

    void enter(Contact contact, Child child, Said said, Actor by) {
        enter(contact, child, AgreementTo.SERVICE, said.help(), said.row(), by);
        enter(contact, child, AgreementTo.SHARE, said.sharing(), said.row(), by);
    }

    private void enter(Contact contact, Child child, AgreementTo to, Agreement said, FormAnswers row, Actor by) {
        Mention whose = FamilyWord.mention(contact, child);
        var asked = new SpokenAnswers.Question(whose, to, servicesOf(List.of(child)));
        register.record(spoken.act(asked, said, answers -> giver(whose.contact(), answers), row), by);
    }

    /** The services to which these children are sent, and for what they would be told. */
    Scope servicesOf(Collection<Child> children) {
        Set<String> told = children.stream()
                .map(decisions::destination)
                .flatMap(Optional::stream)
                .flatMap(sent -> sent.destination().agency().stream())
                .collect(Collectors.toSet());
        return new Scope(TO_REFER, told, Set.of());
    }

    private static Giver giver(Reference contact, FormAnswers row) {
        return AnswerGiver.of(who(contact, row.text("answeredBy", "Who answered?")), row);
    }

    private static Mention who(Reference contact, String place) {
        try {
            return Mention.of(contact, place);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(Refusal.Kind.INVALID, "Say who answered as in the list of people, such as “person 1”.");
        }
    }
}
