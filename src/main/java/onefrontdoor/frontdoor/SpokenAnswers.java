package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.ReasonNotAsked;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.FormAnswers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns one row of the form on which the family is asked into an entry of the ledger. */
@Component
class SpokenAnswers {

    private final Clock clock;
    private final String statementVersion;

    SpokenAnswers(Clock clock, @Value("${onefrontdoor.sharing.statement-version}") String statementVersion) {
        this.clock = clock;
        this.statementVersion = statementVersion;
    }

    /** What somebody was asked. */
    record Question(Mention whose, AgreementTo to, Scope scope) {}

    AgreementAct act(Question asked, Agreement said, Function<FormAnswers, Giver> who, FormAnswers row) {
        return said == Agreement.NOT_YET_ASKED ? notAsked(asked, row) : answered(asked, said, who.apply(row), row);
    }

    private AgreementAct notAsked(Question asked, FormAnswers row) {
        Reply reply = new Reply(
                GivenAnswer.NOT_YET_ASKED,
                row.optionalChoice("notAskedBecause", ReasonNotAsked.class).orElse(null),
                row.optionalText("reason").orElse(null));
        Telling nobody = Telling.nobodyAsked(clock.instant());
        return new AgreementAct(asked.whose(), asked.to(), reply, null, nobody, Scope.NONE, null);
    }

    private AgreementAct answered(Question asked, Agreement said, Giver giver, FormAnswers row) {
        boolean yes = said == Agreement.AGREED;
        Reply reply = new Reply(
                yes ? GivenAnswer.AGREED : GivenAnswer.REFUSED,
                null,
                row.optionalText("reason").orElse(null));
        Scope scope = yes && asked.to() == AgreementTo.SHARE ? asked.scope() : Scope.NONE;
        return new AgreementAct(asked.whose(), asked.to(), reply, giver, telling(row), scope, null);
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
}
