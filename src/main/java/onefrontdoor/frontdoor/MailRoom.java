package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.correspondence.EmailAddress;
import onefrontdoor.correspondence.Mail;
import onefrontdoor.correspondence.MailAnswer;
import onefrontdoor.correspondence.Occasion;
import onefrontdoor.correspondence.Post;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends one mail from a job that is retried. The mail is claimed before it goes out and marked as sent as soon as the
 * mail server has it, each in a transaction of its own, so that a job that fails afterwards sends nothing again. Only
 * when the service dies between the server's "250 OK" and that mark does a mail go out twice, under the same Message-ID:
 * at least once is what a promise to tell people needs (decision 0011).
 */
@Service
@Transactional
public class MailRoom {

    private final CaseFiles files;
    private final MessageBook book;
    private final Reach reach;
    private final Post post;
    private final AuditTrail audit;
    private final Clock clock;
    private final Patience patience;
    private final SecretPages pages;

    MailRoom(
            CaseFiles files,
            MessageBook book,
            Reach reach,
            Post post,
            AuditTrail audit,
            Clock clock,
            Patience patience,
            SecretPages pages) {
        this.files = files;
        this.book = book;
        this.reach = reach;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
        this.patience = patience;
        this.pages = pages;
    }

    /**
     * Sends a message once.
     *
     * @return false when a person has to tell it instead
     * @throws RuntimeException that says nothing but that it is to be tried again
     */
    public boolean send(Reference reference, UUID id) {
        Message message = book.of(id);
        if (message.state() == MessageState.SENT) {
            return true;
        }
        if (message.tries() >= patience.with(message)) {
            return handToPerson(reference, message, MailFailure.UNREACHABLE);
        }
        if (!book.claim(id)) {
            throw new MailStillWaits();
        }
        return switch (tried(files.of(reference), message)) {
            case TAKEN -> sent(reference, message);
            case REFUSED -> handToPerson(reference, message, MailFailure.REFUSED);
            case AWAY -> tryAgainOrHandToPerson(reference, message);
        };
    }

    private MailAnswer tried(Contact contact, Message message) {
        return reach.address(contact, message)
                .map(address -> post.send(mail(contact, message, address)))
                .orElse(MailAnswer.REFUSED);
    }

    private Mail mail(Contact contact, Message message, EmailAddress to) {
        if (message.kind() == Occasion.ALERT) {
            return Mail.toWorkList(message.id(), to, message.due());
        }
        if (message.kind() == Occasion.SHARING_ENDED) {
            return Mail.toEnding(message.id(), to, message.due());
        }
        if (message.kind().isToService()) {
            return Mail.toService(message.id(), to, message.kind(), pages.freshPath(message.id()), message.due());
        }
        return toReferrer(contact, message, to);
    }

    private static Mail toReferrer(Contact contact, Message message, EmailAddress to) {
        boolean decided = message.kind() != Occasion.ACKNOWLEDGEMENT;
        return Mail.toStatusPage(
                message.id(),
                to,
                message.kind(),
                contact.receipt().statusKey(),
                decided ? message.due() : contact.decideBy());
    }

    private boolean sent(Reference reference, Message message) {
        book.sent(message.id());
        audit.changed(Actor.SYSTEM, reference, "mail sent: " + message.kind());
        return true;
    }

    /** A deadline that has passed, or patience at its end, makes it a person's task. */
    private boolean tryAgainOrHandToPerson(Reference reference, Message message) {
        boolean late = !clock.instant().isBefore(message.due());
        if (late || message.tries() + 1 >= patience.with(message)) {
            return handToPerson(reference, message, MailFailure.UNREACHABLE);
        }
        book.waits(message.id());
        throw new MailStillWaits();
    }

    private boolean handToPerson(Reference reference, Message message, MailFailure why) {
        book.handToPerson(message.id(), why);
        audit.changed(Actor.SYSTEM, reference, "mail not sent: " + why);
        return false;
    }
}
