package onefrontdoor.frontdoor;

import java.util.Optional;
import onefrontdoor.correspondence.EmailAddress;
import onefrontdoor.correspondence.Occasion;
import onefrontdoor.correspondence.Post;
import org.springframework.stereotype.Component;

/** How somebody can be told something, as things stand now (RB07, RB11). */
@Component
class Reach {

    private final Post post;
    private final MessageBook book;
    private final ServiceAddresses services;

    Reach(Post post, MessageBook book, ServiceAddresses services) {
        this.post = post;
        this.book = book;
        this.services = services;
    }

    MessageChannel of(Contact contact, Message message) {
        if (post.isOpen() && address(contact, message).isPresent() && !isRefused(message)) {
            return MessageChannel.MAIL;
        }
        if (!message.isToReferrer()) {
            return MessageChannel.PERSON;
        }
        return message.kind() == Occasion.ACKNOWLEDGEMENT ? MessageChannel.ON_RECEIPT : withoutMail(contact);
    }

    /** Where mail goes: the address on the contact as it is now, or that of the service or of the member of staff. */
    Optional<EmailAddress> address(Contact contact, Message message) {
        if (message.agency().isPresent()) {
            return message.agency().flatMap(services::of);
        }
        return EmailAddress.in(message.isToReferrer() ? contact.referrer().email() : message.recipient());
    }

    /** Somebody who left no way to be reached, and everybody anonymous, looks at the status page. */
    private static MessageChannel withoutMail(Contact contact) {
        Referrer referrer = contact.referrer();
        boolean reachable = referrer.phone() != null || referrer.email() != null || lettersReach(contact);
        return reachable && !referrer.anonymous() ? MessageChannel.PERSON : MessageChannel.STATUS_PAGE;
    }

    /** The only address on a contact is the family's: a letter goes there only to a family that asked for itself. */
    static boolean lettersReach(Contact contact) {
        return contact.worry().purpose() == Purpose.ADVICE && contact.home().address() != null;
    }

    private boolean isRefused(Message message) {
        return book.on(message.contact()).stream()
                .filter(earlier -> earlier.recipient().equals(message.recipient())
                        || earlier.isToReferrer() && message.isToReferrer())
                .anyMatch(earlier -> earlier.failure() == MailFailure.REFUSED);
    }
}
