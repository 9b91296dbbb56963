package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.Basics.ChildBasics;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a Customer Support Officer completes the basic information of a contact (RB03, RB04). */
@Service
@Transactional
public class BasicsDesk {

    private final CaseFiles files;
    private final ContactNotes notes;
    private final InformationDesk information;
    private final ReportedAgreement agreement;
    private final MatchDesk matches;
    private final Discretion discretion;
    private final AuditTrail audit;
    private final Clock clock;

    BasicsDesk(
            CaseFiles files,
            ContactNotes notes,
            InformationDesk information,
            ReportedAgreement agreement,
            MatchDesk matches,
            Discretion discretion,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.notes = notes;
        this.information = information;
        this.agreement = agreement;
        this.matches = matches;
        this.discretion = discretion;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds what was gathered before the decision, who was recognised (RB05), and answers with the children's ages for the work list. */
    public String gathered(Reference reference, FormAnswers answers) {
        matches.answered(files.of(reference), answers);
        return learn(reference, answers, ContactNotes.Kind.BASICS);
    }

    /** Adds what a chase brought, also after the decision; "no answer" is worth recording too. */
    public void chased(Reference reference, FormAnswers answers) {
        learn(reference, answers, ContactNotes.Kind.CHASE);
        information.announce(files.of(reference), answers.text("note", BasicsForm.NOTE));
    }

    private String learn(Reference reference, FormAnswers answers, ContactNotes.Kind occasion) {
        Contact contact = files.of(reference);
        FamilyAwareness before = contact.family();
        contact.learn(BasicsForm.home(answers).addedTo(contact.home()), BasicsForm.family(answers, contact.family()));
        files.keep(contact);
        Map<Integer, Child> byNumber =
                files.childrenOn(contact).stream().collect(Collectors.toMap(Child::number, Function.identity()));
        BasicsForm.children(answers, today()).forEach(found -> learnOf(byNumber.get(found.number()), found));
        files.enterPeople(contact);
        agreement.enter(contact, before, answers.by());
        discretion.learned(reference);
        notes.write(contact.id(), occasion, answers.text("note", BasicsForm.NOTE), answers.by());
        audit.changed(answers.by(), reference, "basics recorded");
        return files.agesOn(contact, today());
    }

    private void learnOf(Child child, ChildBasics found) {
        if (child == null) {
            throw new Refusal(Refusal.Kind.INVALID, "There is no child " + found.number() + " on this contact.");
        }
        child.learn(found.addedTo(child.told()));
        files.keep(child);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }
}
