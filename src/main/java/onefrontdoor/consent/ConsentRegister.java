package onefrontdoor.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person agreed to, said by themselves or by whoever answers for them; nothing is overwritten (RB22). */
@Service
@Transactional
public class ConsentRegister {

    private final AgreementLedger ledger;
    private final AgreementRules rules;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentRegister(
            AgreementLedger ledger,
            AgreementRules rules,
            Deadlines deadlines,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.rules = rules;
        this.deadlines = deadlines;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down what was said about one person's information. */
    public void record(AgreementAct act, Actor by) {
        keep(act, by);
        if (act.answer().isNo()) {
            events.publishEvent(
                    new AgreementEnded(act.whose().contact(), Set.of(act.whose()), Set.of(act.to()), act.answer()));
        }
    }

    /** Writes down what was said before this service kept the ledger: whatever a no has to stop was stopped then. */
    public void carryOver(AgreementAct act, Actor by) {
        keep(act, by);
    }

    /** Stops sharing, or a service, from this moment on; it asks for nothing that giving did not ask for. */
    public void withdraw(Withdrawal withdrawal, Actor by) {
        Telling now = Telling.by(withdrawal.means(), clock.instant());
        Reply reply = new Reply(GivenAnswer.WITHDRAWN, null, withdrawal.reason());
        for (Mention whose : withdrawal.whose()) {
            for (AgreementTo to : withdrawal.agreements()) {
                keep(new AgreementAct(whose, to, reply, withdrawal.giver(), now, Scope.NONE, null), by);
            }
        }
        events.publishEvent(new AgreementEnded(
                withdrawal.contact(), withdrawal.whose(), withdrawal.agreements(), GivenAnswer.WITHDRAWN));
    }

    /** Somebody takes back what they gave themselves; they might answer then, so nothing is checked again. */
    void takeBack(List<LedgerEntry> given, UnaryOperator<AgreementAct> change, Actor by) {
        given.forEach(entry -> enter(change.apply(entry.act()), by));
        Set<Mention> whose = given.stream().map(entry -> entry.act().whose()).collect(Collectors.toSet());
        Set<AgreementTo> to = given.stream().map(entry -> entry.act().to()).collect(Collectors.toSet());
        Reference contact = whose.iterator().next().contact();
        events.publishEvent(new AgreementEnded(contact, whose, to, GivenAnswer.WITHDRAWN));
    }

    private void keep(AgreementAct act, Actor by) {
        rules.check(act, clock.instant());
        enter(act, by);
    }

    private void enter(AgreementAct act, Actor by) {
        ledger.add(act.answer() == GivenAnswer.AGREED ? reviewed(act) : act.reviewedAt(null), by);
        audit.changed(
                by,
                act.whose().contact(),
                "agreement to %s: %s for %s"
                        .formatted(
                                act.to().words(),
                                words(act.answer()),
                                act.whose().place()));
    }

    /** An earlier review than T20 may be agreed, a later one not. */
    private AgreementAct reviewed(AgreementAct act) {
        Instant latest = deadlines.due(Timer.T20, act.telling().at());
        Instant wanted = act.reviewAt();
        return act.reviewedAt(wanted == null || wanted.isAfter(latest) ? latest : wanted);
    }

    private static String words(GivenAnswer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What holds now. */
    @Transactional(readOnly = true)
    public Standing standing(Mention whose, AgreementTo to) {
        return Standing.of(ledger.of(whose, to), clock.instant());
    }

    /** What holds now for everybody on a contact. */
    @Transactional(readOnly = true)
    public Standings standings(Reference contact) {
        return new Standings(ledger.on(contact), clock.instant());
    }

    /** Everything that was ever said, in the order in which it was said. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> history(Mention whose, AgreementTo to) {
        return ledger.of(whose, to);
    }

    /** Everything that was ever said about anybody on a contact, in the order in which it was said. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> history(Reference contact) {
        return ledger.on(contact);
    }
}
