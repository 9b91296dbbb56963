package onefrontdoor.consent;

import static onefrontdoor.consent.Demands.demand;
import static onefrontdoor.consent.Demands.said;

import java.time.Instant;
import java.util.Collections;
import org.springframework.stereotype.Component;

/** What an entry of the ledger must say (domain 2.3.2). Stopping never asks for more than that somebody stops. */
@Component
class AgreementRules {

    private final GiverRules givers;

    AgreementRules(GiverRules givers) {
        this.givers = givers;
    }

    void check(AgreementAct act, Instant now) {
        demand(!act.telling().at().isAfter(now), "An answer cannot be given in the future. Look at the time again.");
        if (act.answer().isAnswer()) {
            checkAnswer(act, now);
        } else {
            demand(
                    act.giver() == null && act.scope().equals(Scope.NONE),
                    "Nobody was asked, so nobody can have answered. Leave out who answered and which agencies.");
        }
    }

    private void checkAnswer(AgreementAct act, Instant now) {
        Means means = act.telling().means();
        demand(means != null, "Say how the answer was given.");
        Giver giver = act.giver();
        if (giver != null) {
            givers.check(act, giver, now);
        }
        if (act.answer() == GivenAnswer.AGREED && means != null && !means.isReport()) {
            checkAgreement(act);
        }
        checkScope(act.scope());
    }

    private static void checkScope(Scope scope) {
        demand(
                Collections.disjoint(scope.agencies(), scope.excluded()),
                "The same agency is listed and excluded. Choose one.");
        demand(
                !scope.agencies().contains(Recipients.FAMILY),
                "The family is no agency. Requests for a file go to information governance.");
    }

    private static void checkAgreement(AgreementAct act) {
        Telling telling = act.telling();
        demand(act.giver() != null, "Say who agreed and in what capacity.");
        demand(said(telling.statementVersion()), "Say which version of the statement they agreed to.");
        demand(
                telling.means() != Means.VERBAL || said(telling.witnessedBy()),
                "Say who heard the agreement that was given by word of mouth.");
        if (act.to() == AgreementTo.SHARE) {
            demand(
                    !act.scope().purposes().isEmpty() && !act.scope().agencies().isEmpty(),
                    "Say for which purposes and with which agencies sharing was agreed: blank means not given.");
        }
    }
}
