package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.List;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.Capacity;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.ReasonNotAsked;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the form on which staff write down what somebody answered; nothing that was typed is dropped. */
@Component
class AgreementForm {

    private final AgenciesInWords agencies;
    private final StaffWords words;
    private final Clock clock;
    private final String statementVersion;

    AgreementForm(
            AgenciesInWords agencies,
            StaffWords words,
            Clock clock,
            @Value("${onefrontdoor.sharing.statement-version}") String statementVersion) {
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
        this.statementVersion = statementVersion;
    }

    String statementVersion() {
        return statementVersion;
    }

    AgreementView.Choices choices() {
        return new AgreementView.Choices(
                words.options(List.of(AgreementTo.values())),
                words.options(List.of(GivenAnswer.values())),
                words.options(List.of(Capacity.values())),
                words.options(List.of(Means.values())),
                words.options(List.of(SharingPurpose.values())),
                words.options(List.of(ReasonNotAsked.values())));
    }

    AgreementAct act(Picks picks) {
        Mention whose = picks.person("whose", "Whose information is it?");
        AgreementTo to = picks.typed().choice("to", AgreementTo.class, "Agreement to what?");
        GivenAnswer answer = picks.typed().choice("answer", GivenAnswer.class, "What was the answer?");
        return new AgreementAct(
                whose,
                to,
                reply(answer, picks),
                giver(picks),
                telling(picks),
                scope(picks),
                picks.day("reviewOn").orElse(null));
    }

    private static Reply reply(GivenAnswer answer, Picks picks) {
        ReasonNotAsked because = picks.typed()
                .optionalChoice("notAskedBecause", ReasonNotAsked.class)
                .orElse(null);
        if (because != null && answer != GivenAnswer.NOT_YET_ASKED) {
            throw Picks.invalid("Say why nobody was asked only where nobody was asked.");
        }
        return new Reply(answer, because, picks.words("reason"));
    }

    private static @Nullable Giver giver(Picks picks) {
        Mention who = picks.person("answeredBy").orElse(null);
        if (who == null) {
            if (picks.words("capacity") != null || picks.words("evidence") != null) {
                throw Picks.invalid("Say who answered, or leave out in what capacity.");
            }
            return null;
        }
        return AnswerGiver.of(who, picks.typed());
    }

    private Telling telling(Picks picks) {
        return new Telling(
                picks.moment("onDay", "atTime").orElseGet(clock::instant),
                picks.typed().optionalChoice("means", Means.class).orElse(null),
                picks.words("witnessedBy"),
                picks.isTicked("statement") ? statementVersion : null,
                spoken(picks));
    }

    private static Telling.@Nullable Spoken spoken(Picks picks) {
        String language = picks.words("language");
        String interpreter = picks.words("interpreter");
        if (language == null && interpreter != null) {
            throw Picks.invalid("Say in which language the interpreter spoke with them.");
        }
        return language == null ? null : new Telling.Spoken(language, interpreter);
    }

    private Scope scope(Picks picks) {
        return new Scope(
                picks.ticked("purpose-", SharingPurpose.class),
                picks.ticked("with-", agencies.codes()),
                picks.ticked("without-", agencies.codes()));
    }
}
