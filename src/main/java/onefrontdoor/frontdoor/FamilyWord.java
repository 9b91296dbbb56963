package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.consent.LedgerEntry;
import onefrontdoor.consent.Standings;
import onefrontdoor.family.Mention;
import org.springframework.stereotype.Component;

/** What holds now of the family's agreement about one child of a contact, from the ledger; each child for itself (INV14). */
@Component
class FamilyWord {

    private static final Set<HoldsNow> NO = Set.of(HoldsNow.REFUSED, HoldsNow.WITHDRAWN);

    private final ConsentRegister register;

    FamilyWord(ConsentRegister register) {
        this.register = register;
    }

    static Mention mention(Contact contact, Child child) {
        return new Mention(contact.reference(), Mention.As.CHILD, child.number());
    }

    /** Of everybody on a contact at once. */
    Standings on(Contact contact) {
        return register.standings(contact.reference());
    }

    HoldsNow on(AgreementTo to, Contact contact, Child child) {
        return on(to, mention(contact, child));
    }

    HoldsNow on(AgreementTo to, Mention whose) {
        return register.standing(whose, to).holds();
    }

    /** Early help is voluntary: against this word there is none (RB21). */
    boolean refusesHelp(Contact contact, Child child) {
        return NO.contains(on(AgreementTo.SERVICE, contact, child));
    }

    boolean refusesAnything(Contact contact, Child child) {
        return refusesHelp(contact, child) || NO.contains(on(AgreementTo.SHARE, contact, child));
    }

    /** Somebody tried to ask about sharing since then, and could not. */
    boolean wasAskedInVain(Contact contact, Child child, Instant since) {
        return saidOfSharing(contact, child).stream()
                .filter(entry -> entry.act().reply().answer() == GivenAnswer.NOT_YET_ASKED)
                .anyMatch(entry -> !entry.recordedAt().isBefore(since));
    }

    /** When anything was last said of sharing; long ago where nothing was. */
    Instant lastSaidAt(Contact contact, Child child) {
        return saidOfSharing(contact, child).stream()
                .map(LedgerEntry::recordedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private List<LedgerEntry> saidOfSharing(Contact contact, Child child) {
        return register.history(mention(contact, child), AgreementTo.SHARE);
    }
}
