package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts into the ledger what whoever makes contact says that the family agreed to or refused, for each person on it
 * (RB22). Where nobody was asked nothing is entered: blank means not given (CT14).
 */
@Component
class ReportedAgreement {

    private final ConsentRegister register;
    private final PersonRegister people;
    private final Clock clock;
    private final Scope services;

    ReportedAgreement(
            ConsentRegister register,
            PersonRegister people,
            Clock clock,
            @Value("${onefrontdoor.sharing.services-in-statement}") Set<String> services) {
        this.register = register;
        this.people = people;
        this.clock = clock;
        this.services = new Scope(Set.of(SharingPurpose.REFER, SharingPurpose.SHARE_NAMED), services, Set.of());
    }

    /** @param before what was reported earlier on this contact; the same again is not entered twice */
    void enter(Contact contact, @Nullable FamilyAwareness before, Actor by) {
        FamilyAwareness now = contact.family();
        if (before == null || before.agreesToHelp() != now.agreesToHelp()) {
            enter(contact, AgreementTo.SERVICE, now.agreesToHelp(), by);
        }
        if (before == null || before.agreesToSharing() != now.agreesToSharing()) {
            enter(contact, AgreementTo.SHARE, now.agreesToSharing(), by);
        }
    }

    private void enter(Contact contact, AgreementTo to, Agreement said, Actor by) {
        Optional<GivenAnswer> answer = answer(said);
        if (answer.isEmpty()) {
            return;
        }
        Telling telling = Telling.by(means(contact), clock.instant());
        Scope scope = to == AgreementTo.SHARE && answer.get() == GivenAnswer.AGREED ? services : Scope.NONE;
        for (Mention whose : mentionedOn(contact)) {
            register.record(new AgreementAct(whose, to, Reply.of(answer.get()), null, telling, scope, null), by);
        }
    }

    private List<Mention> mentionedOn(Contact contact) {
        return people.on(contact.reference()).stream().map(Person::mention).toList();
    }

    private static Means means(Contact contact) {
        return contact.referrer().source().professional() ? Means.REPORTED_BY_PROFESSIONAL : Means.REPORTED_BY_PUBLIC;
    }

    private static Optional<GivenAnswer> answer(Agreement said) {
        return switch (said) {
            case AGREED -> Optional.of(GivenAnswer.AGREED);
            case REFUSED -> Optional.of(GivenAnswer.REFUSED);
            case NOT_YET_ASKED -> Optional.empty();
        };
    }
}
