package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A contact about one child or several, from receipt on. The children are {@link Child}ren of their own. */
@Table("contact")
class Contact {

    @Id
    private ContactId id;

    @Version
    private @Nullable Long version;

    private Reference reference;
    private UUID token;
    private UUID statusKey;
    private Channel channel;
    private String takenBy;
    private Instant receivedAt;
    private Instant decideBy;
    private @Nullable Urgency urgency;
    private @Nullable String urgencyReason;

    @Embedded.Empty(prefix = "referrer_")
    private Referrer referrer;

    @Embedded.Empty(prefix = "home_")
    private Home home;

    @Embedded.Empty(prefix = "worry_")
    private Worry worry;

    @Embedded.Empty(prefix = "family_")
    private FamilyAwareness family;

    @MappedCollection(idColumn = "contact", keyColumn = "place")
    private List<PersonTold> household = new ArrayList<>();

    private Contact() {}

    /** The moment of receipt, and by when a decision is due. */
    record Receipt(Reference reference, Instant at, Instant decideBy) {}

    static Contact received(MakeContact told, Submission submission, Receipt receipt) {
        Contact contact = new Contact();
        contact.id = new ContactId(UUID.randomUUID());
        contact.statusKey = UUID.randomUUID();
        contact.reference = receipt.reference();
        contact.receivedAt = receipt.at();
        contact.decideBy = receipt.decideBy();
        contact.token = submission.token();
        contact.channel = submission.channel();
        contact.takenBy = submission.by().id();
        contact.tell(told);
        return contact;
    }

    private void tell(MakeContact told) {
        referrer = told.referrer();
        home = told.home();
        worry = told.worry();
        family = told.family();
        household = new ArrayList<>(told.household());
    }

    /** Rates how soon a decision is needed; the deadline only ever moves closer (T2, T3). */
    void rate(Urgency rated, String reason, Instant due) {
        urgency = rated;
        urgencyReason = reason;
        decideBy = due.isBefore(decideBy) ? due : decideBy;
    }

    /** Replaces what is known of home and family; what was told first stays with the submission. */
    void learn(Home newHome, FamilyAwareness newFamily) {
        home = newHome;
        family = newFamily;
    }

    ContactReceipt receipt() {
        return new ContactReceipt(reference, statusKey, decideBy);
    }

    /** By this member of staff, from somebody who rang. */
    boolean wasTakenByTelephone(Actor officer) {
        return channel == Channel.PHONE && takenBy.equals(officer.id());
    }

    ContactId id() {
        return id;
    }

    Reference reference() {
        return reference;
    }

    UUID token() {
        return token;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant decideBy() {
        return decideBy;
    }

    @Nullable
    Urgency urgency() {
        return urgency;
    }

    @Nullable
    String urgencyReason() {
        return urgencyReason;
    }

    Referrer referrer() {
        return referrer;
    }

    Home home() {
        return home;
    }

    Worry worry() {
        return worry;
    }

    FamilyAwareness family() {
        return family;
    }

    List<PersonTold> household() {
        return List.copyOf(household);
    }
}
