package onefrontdoor.frontdoor;

import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the record of a contact: to somebody who may not open one it is as if there were none (INV13). */
@Service
@Transactional(readOnly = true)
@NamedInterface("family-support")
public class CaseDoor {

    private final JdbcClient database;
    private final RestrictedRecords restricted;

    CaseDoor(JdbcClient database, RestrictedRecords restricted) {
        this.database = database;
        this.restricted = restricted;
    }

    /** Asks both questions whatever the first answer is, so that the time that it takes tells nothing either (P8). */
    public boolean opens(Reference reference, Actor person) {
        boolean opens = restricted.opensTo(person, reference);
        return isThere(reference) && opens;
    }

    boolean isThere(Reference reference) {
        return database.sql("select exists (select from contact where reference = ?)")
                .param(reference.value())
                .query(Boolean.class)
                .single();
    }
}
