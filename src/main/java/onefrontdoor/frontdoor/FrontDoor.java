package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where every contact comes in (RB01, RB02) and where the person who made it learns what happened. */
@Service
public class FrontDoor {

    private final Submissions submissions;
    private final CaseFiles files;
    private final ReportedAgreement agreement;
    private final Discretion discretion;
    private final TriageProcess triage;
    private final ToldReferrer told;
    private final AdviceLinks links;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    FrontDoor(
            Submissions submissions,
            CaseFiles files,
            ReportedAgreement agreement,
            Discretion discretion,
            TriageProcess triage,
            ToldReferrer told,
            AdviceLinks links,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.submissions = submissions;
        this.files = files;
        this.agreement = agreement;
        this.discretion = discretion;
        this.triage = triage;
        this.told = told;
        this.links = links;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records a contact and starts its triage, both or neither. The same submission again gives the same receipt (P2).
     *
     * @throws AlreadyReceived when other words come under a token that was used before; they are kept
     */
    @Transactional(noRollbackFor = AlreadyReceived.class)
    public ContactReceipt receive(MakeContact contact, Submission submission) {
        AsTold words = AsTold.of(contact);
        Instant now = clock.instant();
        if (!submissions.isFirst(submission.token(), words, now)) {
            return replay(submission, words, now);
        }
        Contact received = files.open(contact, submission, now, deadlines.due(Timer.T2, now));
        agreement.enter(received, null, submission.by());
        discretion.received(received.reference(), contact.worksForCouncil());
        triage.contactReceived(files.listEntry(received, now));
        audit.changed(submission.by(), received.reference(), "contact received");
        return received.receipt();
    }

    private ContactReceipt replay(Submission submission, AsTold words, Instant now) {
        ContactReceipt first = files.ofToken(submission.token()).receipt();
        if (!submissions.sameAsBefore(submission.token(), words)) {
            submissions.keepOtherVersion(submission.token(), words, now);
            audit.changed(submission.by(), first.reference(), "other version kept");
            throw new AlreadyReceived(first.reference());
        }
        return first.again();
    }

    /** What the person who made contact may know; empty for a key that nobody was given. */
    @Transactional(readOnly = true)
    public Optional<ContactStatus> status(UUID statusKey) {
        return files.ofStatusKey(statusKey).map(this::statusOf);
    }

    private ContactStatus statusOf(Contact contact) {
        List<ContactStatus.Told> messages = told.to(contact.id());
        return new ContactStatus(
                contact.reference(),
                contact.referrer().source().professional(),
                contact.receivedAt(),
                contact.decideBy(),
                messages,
                links.of(contact, messages));
    }
}
