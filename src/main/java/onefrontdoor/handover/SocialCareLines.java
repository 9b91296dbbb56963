package onefrontdoor.handover;

import java.time.Instant;
import java.util.List;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to social care with the numbers by which a contact counts its children. */
@Repository
class SocialCareLines {

    private final JdbcClient database;

    SocialCareLines(JdbcClient database) {
        this.database = database;
    }

    /** A request that did not arrive. */
    record Waiting(int child, String route, SocialCareFailure why) {}

    Instant receivedAt(Reference contact) {
        return database.sql("select received_at from contact where reference = ?")
                .param(contact.value())
                .query((row, place) -> row.getTimestamp(1).toInstant())
                .single();
    }

    List<Waiting> waiting(Reference contact) {
        return database.sql("select h.number, r.route, r.failure from social_care_request r"
                        + " join child h on h.id = r.child where r.contact_reference = ? and r.failure is not null"
                        + " and r.accepted_at is null and r.returned_at is null order by h.number")
                .param(contact.value())
                .query((row, place) ->
                        new Waiting(row.getInt(1), row.getString(2), SocialCareFailure.valueOf(row.getString(3))))
                .list();
    }
}
