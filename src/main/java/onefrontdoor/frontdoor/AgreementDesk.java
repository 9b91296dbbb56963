package onefrontdoor.frontdoor;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.LedgerEntry;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Withdrawal;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff see what everybody on a contact agreed to, write down what was said, and stop at once what was agreed (RB22). */
@Service
@Transactional
public class AgreementDesk {

    private final CaseFiles files;
    private final PeopleInWords people;
    private final Confidence confidence;
    private final AgreementSheet sheet;
    private final AgreementForm form;
    private final AgenciesInWords agencies;
    private final ConsentRegister register;
    private final AuditTrail audit;

    AgreementDesk(
            CaseFiles files,
            PeopleInWords people,
            Confidence confidence,
            AgreementSheet sheet,
            AgreementForm form,
            AgenciesInWords agencies,
            ConsentRegister register,
            AuditTrail audit) {
        this.files = files;
        this.people = people;
        this.confidence = confidence;
        this.sheet = sheet;
        this.form = form;
        this.agencies = agencies;
        this.register = register;
        this.audit = audit;
    }

    /** Shows what holds and the whole ledger; whoever looks is written down first (INV20). */
    public AgreementView open(Reference reference, Actor viewer) {
        Contact contact = files.of(reference);
        audit.read(viewer, reference, "agreement");
        Sight sight = confidence.of(contact, viewer);
        List<PeopleInWords.Line> everybody = people.on(contact, sight);
        return new AgreementView(
                agreed(everybody, true),
                agreed(everybody, false),
                sight.shows(FieldClass.NARRATIVE) ? sheet.history(register.history(reference), everybody) : List.of(),
                everybody.stream().map(PeopleInWords.Line::option).toList(),
                agencies.options(),
                form.choices(),
                form.statementVersion(),
                !sight.showsAnything());
    }

    private List<AgreementView.Agreed> agreed(List<PeopleInWords.Line> everybody, boolean children) {
        return everybody.stream()
                .filter(line -> line.isChild() == children)
                .map(sheet::agreed)
                .toList();
    }

    /** Writes down an answer, or why nobody was asked. */
    public void record(Reference reference, FormAnswers typed) {
        Contact contact = files.of(reference);
        var act = form.act(new Picks(reference, typed));
        Set<Mention> known = known(contact);
        if (!known.contains(act.whose())
                || act.giver() != null && !known.contains(act.giver().who())) {
            throw Picks.invalid("Choose somebody on this contact.");
        }
        register.record(act, typed.by());
    }

    /** Stops what is named for those who are named; nothing else is asked. */
    public void withdraw(Reference reference, FormAnswers typed) {
        Picks picks = new Picks(reference, typed);
        Set<Mention> whose = known(files.of(reference)).stream()
                .filter(mention -> picks.isTicked("whose-" + mention.place()))
                .collect(Collectors.toSet());
        Set<AgreementTo> agreements = picks.ticked("from-", AgreementTo.class);
        if (whose.isEmpty() || agreements.isEmpty()) {
            throw Picks.invalid("Choose for whom, and what stops: help, sharing or both.");
        }
        withdraw(whose, agreements, typed.by());
    }

    /** Stops everything for everybody on the contact. */
    public void withdrawEverything(Reference reference, Actor by) {
        withdraw(known(files.of(reference)), EnumSet.allOf(AgreementTo.class), by);
    }

    private void withdraw(Set<Mention> whose, Set<AgreementTo> agreements, Actor by) {
        register.withdraw(new Withdrawal(whose, agreements, null, Means.VERBAL, null), by);
    }

    /** Everybody on the contact, and whoever the ledger knows of besides. */
    private Set<Mention> known(Contact contact) {
        Set<Mention> known = new HashSet<>();
        people.on(contact).forEach(line -> known.add(line.mention()));
        register.history(contact.reference()).stream().map(LedgerEntry::act).forEach(act -> known.add(act.whose()));
        return known;
    }
}
