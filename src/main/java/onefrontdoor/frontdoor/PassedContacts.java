package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts that went to whoever works on the case already (RB06). */
@Repository
class PassedContacts {

    private final JdbcClient database;

    PassedContacts(JdbcClient database) {
        this.database = database;
    }

    /** The case to which a contact was passed. */
    Optional<Reference> caseOf(Contact contact) {
        return database.sql(
                        "select open.reference from passed_contact passed join contact open on open.id = passed.open_case"
                                + " where passed.contact = ?")
                .param(contact.id().value())
                .query((row, number) -> new Reference(row.getString(1)))
                .optional();
    }

    void enter(Contact contact, Contact openCase, Instant at) {
        database.sql("insert into passed_contact (contact, open_case, passed_at) values (?, ?, ?)")
                .params(contact.id().value(), openCase.id().value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
