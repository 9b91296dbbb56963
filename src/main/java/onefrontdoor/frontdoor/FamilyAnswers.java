package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.ReasonNotAsked;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts what a family answered into the ledger: agreement to the service and to sharing, each for itself (domain 2.3.1). */
@Component
class FamilyAnswers {

    private static final Set<SharingPurpose> TO_REFER = Set.of(SharingPurpose.REFER, SharingPurpose.SHARE_NAMED);

    private final ConsentRegister register;
    private final DecisionBook decisions;
    private final Clock clock;
    private final String statementVersion;

    FamilyAnswers(
            ConsentRegister register,
            DecisionBook decisions,
            Clock clock,
            @Value("${onefrontdoor.sharing.statement-version}") String statementVersion) {
        this.register = register;
        this.decisions = decisions;
        this.clock = clock;
        this.statementVersion = statementVersion;
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
        register.record(
                said == Agreement.NOT_YET_ASKED
                        ? notAsked(whose, to, row)
                        : answered(whose, to, said, row, scope(to, said, child)),
                by);
    }

    private AgreementAct notAsked(Mention whose, AgreementTo to, FormAnswers row) {
        Reply reply = new Reply(
                GivenAnswer.NOT_YET_ASKED,
                row.optionalChoice("notAskedBecause", ReasonNotAsked.class).orElse(null),
                row.optionalText("reason").orElse(null));
        return new AgreementAct(whose, to, reply, null, Telling.nobodyAsked(clock.instant()), Scope.NONE, null);
    }

    private AgreementAct answered(Mention whose, AgreementTo to, Agreement said, FormAnswers row, Scope scope) {
        Reply reply = new Reply(
                said == Agreement.AGREED ? GivenAnswer.AGREED : GivenAnswer.REFUSED,
                null,
                row.optionalText("reason").orElse(null));
        return new AgreementAct(whose, to, reply, giver(whose.contact(), row), telling(row), scope, null);
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

    private Telling telling(FormAnswers row) {
        Means means =
                row.choice("means", HowAnswered.class, "How did they answer?").means();
        Optional<String> language = row.optionalText("language");
        return new Telling(
                clock.instant(),
                means,
                means == Means.VERBAL ? row.by().id() : null,
                statementVersion,
                language.map(spoken -> new Telling.Spoken(
                                spoken, row.optionalText("interpreter").orElse(null)))
                        .orElse(null));
    }

    private Scope scope(AgreementTo to, Agreement said, Child child) {
        if (to == AgreementTo.SERVICE || said == Agreement.REFUSED) {
            return Scope.NONE;
        }
        Set<String> told = decisions
                .destination(child)
                .flatMap(sent -> sent.destination().agency())
                .map(Set::of)
                .orElse(Set.of());
        return new Scope(TO_REFER, told, Set.of());
    }
}
