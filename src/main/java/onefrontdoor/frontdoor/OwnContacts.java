package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which contacts the systems of agencies have made themselves. */
@Repository
class OwnContacts {

    private final JdbcClient database;

    OwnContacts(JdbcClient database) {
        this.database = database;
    }

    boolean isMadeBy(String agency, Reference reference) {
        return database.sql("select exists (select from contact where reference = ? and channel = ? and taken_by = ?)")
                .params(reference.value(), Channel.API.name(), agency)
                .query(Boolean.class)
                .single();
    }
}
