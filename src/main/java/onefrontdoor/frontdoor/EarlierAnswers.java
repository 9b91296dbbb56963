package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.EarlierChild.EarlierAgreement;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Puts into the ledger what the earlier system says that was answered, by its own day; blank is not given (CT14, T20). */
@Component
class EarlierAnswers {

    private static final Set<SharingPurpose> PURPOSES = Set.of(SharingPurpose.REFER, SharingPurpose.SHARE_NAMED);

    private final ConsentRegister register;

    EarlierAnswers(ConsentRegister register) {
        this.register = register;
    }

    void enter(Reference contact, List<EarlierChild> children, Actor by) {
        for (int place = 0; place < children.size(); place++) {
            Mention whose = new Mention(contact, Mention.As.CHILD, place + 1);
            EarlierAgreement said = children.get(place).agreement();
            if (said.help() != null) {
                enter(new Said(whose, AgreementTo.SERVICE, said.help()), said, by);
            }
            if (said.sharing() != null) {
                enter(new Said(whose, AgreementTo.SHARE, said.sharing()), said, by);
            }
        }
    }

    private record Said(Mention whose, AgreementTo to, boolean yes) {}

    private void enter(Said said, EarlierAgreement agreement, Actor by) {
        Instant at = agreement.on().atStartOfDay(WorkingCalendar.LONDON).toInstant();
        boolean shares = said.yes() && said.to() == AgreementTo.SHARE;
        Scope scope = shares ? new Scope(PURPOSES, agreement.agencies(), Set.of()) : Scope.NONE;
        Reply reply = Reply.of(said.yes() ? GivenAnswer.AGREED : GivenAnswer.REFUSED);
        Telling telling = Telling.by(Means.REPORTED_BY_PROFESSIONAL, at);
        register.carryOver(new AgreementAct(said.whose(), said.to(), reply, null, telling, scope, null), by);
    }
}
