package onefrontdoor.handover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that one transaction holds: whoever else wants to change one waits, and finds it changed. */
@Repository
class HeldRequests {

    private final JdbcClient database;
    private final ServiceRequests requests;

    HeldRequests(JdbcClient database, ServiceRequests requests) {
        this.database = database;
        this.requests = requests;
    }

    /** Empty when it does not wait for its service, or does so no more. */
    Optional<ServiceRequest> hold(UUID id) {
        return database.sql("select id from service_request where id = ? and state = 'SENT' for update")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(requests::get);
    }

    void waitUntil(UUID id, Instant answerBy) {
        database.sql("update service_request set answer_by = ? where id = ?")
                .params(answerBy.atOffset(ZoneOffset.UTC), id)
                .update();
    }
}
