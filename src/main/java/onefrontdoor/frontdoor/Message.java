package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.correspondence.Occasion;
import org.jspecify.annotations.Nullable;

/** What somebody is to hear about a contact (RB07, RB11). It says who and by when, never what. */
record Message(
        UUID id,
        ContactId contact,
        Occasion kind,
        String recipient,
        MessageChannel channel,
        MessageState state,
        Instant due,
        int tries,
        @Nullable Instant sentAt,
        @Nullable MailFailure failure) {

    /** Stands for the person who made contact: their address is on the contact and nowhere else (INV11). */
    static final String REFERRER = "referrer";

    private static final String AGENCY = "agency ";

    /** An agency, and how often it heard of this contact before: each ending is a message of its own. */
    static String agency(String code, int earlier) {
        return AGENCY + code + (earlier == 0 ? "" : " " + (earlier + 1));
    }

    /** The person who made contact, and how often they heard so before: each time is a message of its own. */
    static String referrer(int earlier) {
        return REFERRER + (earlier == 0 ? "" : " " + (earlier + 1));
    }

    /** The code of the agency to which it goes; empty when it goes to a person. */
    Optional<String> agency() {
        return Optional.of(recipient).filter(to -> to.startsWith(AGENCY)).map(to -> to.split(" ")[1]);
    }

    static Message to(String recipient, ContactId contact, Occasion kind, Instant due) {
        return new Message(
                UUID.randomUUID(),
                contact,
                kind,
                recipient,
                MessageChannel.PERSON,
                MessageState.WITH_A_PERSON,
                due,
                0,
                null,
                null);
    }

    /** A page and a voice have said it; a mail waits for its turn; the rest is a person's. */
    Message by(MessageChannel way) {
        MessageState from =
                switch (way) {
                    case ON_RECEIPT, STATUS_PAGE -> MessageState.SENT;
                    case MAIL -> MessageState.WAITING;
                    case PERSON -> MessageState.WITH_A_PERSON;
                };
        return new Message(id, contact, kind, recipient, way, from, due, tries, sentAt, failure);
    }

    boolean isToReferrer() {
        return recipient.equals(REFERRER) || recipient.startsWith(REFERRER + " ");
    }

    MessageOn shown() {
        return new MessageOn(kind, channel, state, due, sentAt, failure);
    }

    /** Names nobody: an address must not reach a log (P23). */
    @Override
    public String toString() {
        return "Message " + id;
    }
}
