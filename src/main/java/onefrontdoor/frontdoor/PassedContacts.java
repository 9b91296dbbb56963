package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts that went to whoever works on the case already (RB06). */
@Repository
class PassedContacts {

    private final JdbcClient database;

    PassedContacts(JdbcClient database) {
        this.database = database;
    }

    void enter(ContactId contact, ContactId openCase, Instant at) {
        database.sql("insert into passed_contact (contact, open_case, passed_at) values (?, ?, ?)")
                .params(contact.value(), openCase.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
