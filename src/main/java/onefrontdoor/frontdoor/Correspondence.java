package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.correspondence.Occasion;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is to hear what about a contact, once each. What is written commits with what caused it and is sent afterwards.
 */
@Service
@Transactional
@NamedInterface("sending")
public class Correspondence {

    private final CaseFiles files;
    private final MessageBook book;
    private final ToldReferrer told;
    private final Reach reach;
    private final CorrespondenceProcess process;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;
    private final ContactNotes notes;

    Correspondence(
            CaseFiles files,
            MessageBook book,
            ToldReferrer told,
            Reach reach,
            CorrespondenceProcess process,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock,
            ContactNotes notes) {
        this.files = files;
        this.book = book;
        this.told = told;
        this.reach = reach;
        this.process = process;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
        this.notes = notes;
    }

    /** The person who made contact learns that it arrived (RB07, T1); all but mail has said so already. */
    void acknowledge(Contact contact) {
        told.tell(contact.id(), ContactStatus.Kind.RECEIVED);
        write(contact, Message.REFERRER, Occasion.ACKNOWLEDGEMENT, deadlines.due(Timer.T1, contact.receivedAt()));
    }

    /** The person who made contact learns as much of the outcome as they may, and again when it has changed (RB11, T15). */
    void tellOutcome(Contact contact, Set<ContactStatus.Kind> mayHear) {
        if (told.outcomeLastTold(contact.id()).equals(mayHear)) {
            return;
        }
        mayHear.forEach(kind -> told.tell(contact.id(), kind));
        write(contact, Message.REFERRER, Occasion.OUTCOME, deadlines.due(Timer.T15, clock.instant()));
    }

    /** Members of staff learn at once that a task at their desk cannot wait; the same alert twice is one (RB12). */
    public void alert(Reference reference, Collection<String> staffAddresses, Instant due) {
        Contact contact = files.of(reference);
        staffAddresses.forEach(address -> write(contact, address, Occasion.ALERT, due));
        audit.changed(Actor.SYSTEM, reference, "staff alerted");
    }

    /** A service hears that sharing with it has ended, and nothing else (CT11). */
    UUID tellEnding(Contact contact, String agency, int earlier) {
        Instant due = deadlines.due(Timer.T15, clock.instant());
        return write(contact, Message.agency(agency, earlier), Occasion.SHARING_ENDED, due);
    }

    /**
     * A service is asked to take a child on, or reminded that it was; the mail holds a private link and nothing else (Q13).
     *
     * @param earlier how often it was written to about this contact before
     * @return the message
     */
    public UUID askService(Reference reference, String agency, int earlier, Instant due) {
        return write(files.of(reference), Message.agency(agency, earlier), Occasion.SERVICE_REQUEST, due);
    }

    /** A service hears that what it asked about a request is answered; the mail holds a private link and nothing else. */
    public UUID answerService(Reference reference, String agency, int earlier, Instant due) {
        return write(files.of(reference), Message.agency(agency, earlier), Occasion.SERVICE_QUESTION_ANSWERED, due);
    }

    /** A service that has taken a child on can see once more what it was shown; the mail holds a private link and nothing else. */
    public UUID showService(Reference reference, String agency, int earlier, Instant due) {
        return write(files.of(reference), Message.agency(agency, earlier), Occasion.SERVICE_SHOWN_AGAIN, due);
    }

    /** A professional learns each time where their disagreement stands, on their status page (RB33, T15). */
    public void tellChallenger(Reference reference) {
        Contact contact = files.of(reference);
        long earlier = book.on(contact.id()).stream()
                .filter(message -> message.kind() == Occasion.DISAGREEMENT)
                .count();
        write(
                contact,
                Message.referrer((int) earlier),
                Occasion.DISAGREEMENT,
                deadlines.due(Timer.T15, clock.instant()));
    }

    /** Everything that somebody heard or is still to hear about a contact, oldest first. */
    @Transactional(readOnly = true)
    public List<MessageOn> on(Reference reference) {
        return on(files.of(reference));
    }

    List<MessageOn> on(Contact contact) {
        return book.on(contact.id()).stream().map(Message::shown).toList();
    }

    /** How a message goes out, as things stand now. */
    public MessageChannel chooseChannel(Reference reference, UUID message) {
        return reach.of(files.of(reference), book.of(message));
    }

    /** Keeps how and on which day a person told it, or why that was not possible. */
    public void told(Reference reference, UUID message, FormAnswers answers) {
        WriteOrCall done = WriteOrCall.in(answers, LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON));
        book.settle(message, done.end(), done.day());
        notes.write(files.of(reference).id(), ContactNotes.Kind.MESSAGE, done.words(), answers.by());
        audit.changed(answers.by(), reference, "message " + done.end());
    }

    private UUID write(Contact contact, String recipient, Occasion occasion, Instant due) {
        Message message = Message.to(recipient, contact.id(), occasion, due);
        MessageChannel channel = reach.of(contact, message);
        boolean first = book.write(message.by(channel));
        if (first && (channel == MessageChannel.MAIL || channel == MessageChannel.PERSON)) {
            process.messageWritten(
                    new CorrespondenceProcess.Told(message.id(), files.listEntry(contact, clock.instant()), due));
        }
        return message.id();
    }
}
