package onefrontdoor.handover;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which services have taken on children of a contact, or are asked to. */
@Service
@Transactional(readOnly = true)
@NamedInterface("workers")
public class ServicesInvolved {

    private final JdbcClient database;

    ServicesInvolved(JdbcClient database) {
        this.database = database;
    }

    /**
     * A service with a child.
     *
     * @param child number on the contact
     * @param accepted or else still asked
     * @param worker name and how they are reached, where the service named somebody
     */
    @NamedInterface("workers")
    public record Involved(
            int child,
            String agency,
            boolean accepted,
            @Nullable String worker) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Involved " + agency;
        }
    }

    public List<Involved> with(Reference contact) {
        return database.sql("select child_number, agency, state = 'ACCEPTED',"
                        + " nullif(concat_ws(', ', worker, worker_reached), '') from service_request"
                        + " where contact_reference = ? and state in ('ASKED', 'SENT', 'ACCEPTED')"
                        + " order by child_number, asked_at, agency")
                .param(contact.value())
                .query((row, place) ->
                        new Involved(row.getInt(1), row.getString(2), row.getBoolean(3), row.getString(4)))
                .list();
    }

    /**
     * A step of a request to a service.
     *
     * @param step ASKED, or how it ended: ACCEPTED, DECLINED, WITHDRAWN or UNANSWERED
     */
    @NamedInterface("workers")
    public record Step(Instant at, int child, String agency, String step) {}

    /** When services were asked to take children on, and what came of it. */
    public List<Step> stepsOf(Reference contact) {
        return database.sql("select asked_at as at, child_number, agency, 'ASKED' from service_request"
                        + " where contact_reference = ? union all"
                        + " select ended_at, child_number, agency, state from service_request"
                        + " where contact_reference = ? and ended_at is not null order by at")
                .params(contact.value(), contact.value())
                .query((row, place) -> new Step(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }
}
