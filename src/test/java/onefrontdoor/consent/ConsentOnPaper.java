package onefrontdoor.consent;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Mention;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import org.springframework.context.ApplicationEventPublisher;

/** The ledger of agreement kept in memory, behind the real register with its real rules. */
public final class ConsentOnPaper extends AgreementLedger {

    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Clock clock;

    private ConsentOnPaper(Clock clock) {
        super(null, clock);
        this.clock = clock;
    }

    public static ConsentRegister register(
            PersonRegister people,
            Deadlines deadlines,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        AgreementRules rules = new AgreementRules(new GiverRules(people));
        return new ConsentRegister(new ConsentOnPaper(clock), rules, deadlines, audit, events, clock);
    }

    @Override
    void add(AgreementAct act, Actor by) {
        entries.add(new LedgerEntry(entries.size() + 1L, act, by, clock.instant()));
    }

    @Override
    List<LedgerEntry> on(Reference contact) {
        return entries.stream()
                .filter(entry -> entry.act().whose().contact().equals(contact))
                .toList();
    }

    @Override
    List<LedgerEntry> of(Mention whose, AgreementTo to) {
        return entries.stream()
                .filter(entry -> entry.act().whose().equals(whose))
                .filter(entry -> entry.act().to() == to)
                .toList();
    }
}
