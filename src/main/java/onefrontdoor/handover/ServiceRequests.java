package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.ServicesChosen.Sent;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests to services. Each change names the states it may start from, so that of two at once one finds nothing left. */
@Repository
class ServiceRequests {

    private static final String COLUMNS = "select " + ServiceRequestRow.COLUMNS + " from service_request where ";

    private static final String OPEN = " and state in ('ASKED', 'SENT')";

    private final JdbcClient database;
    private final Clock clock;

    ServiceRequests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The same decision asks once, however often it is heard. */
    void ask(Reference contact, Sent sent) {
        ask(contact, sent, false);
    }

    /** Of these a process of their own looks after each. */
    void askToStepDown(Reference contact, Sent sent) {
        ask(contact, sent, true);
    }

    private void ask(Reference contact, Sent sent, boolean stepDown) {
        database.sql("insert into service_request"
                        + " (id, contact_reference, child, child_number, decision, agency, state, asked_at, step_down)"
                        + " values (?, ?, ?, ?, ?, ?, 'ASKED', ?, ?) on conflict (decision) do nothing")
                .params(
                        UUID.randomUUID(),
                        contact.value(),
                        sent.child(),
                        sent.number(),
                        sent.decision(),
                        sent.agency(),
                        now(),
                        stepDown)
                .update();
    }

    /** Those that nobody has sent yet, always in the same order. */
    List<ServiceRequest> toSend(Reference contact) {
        return database.sql(COLUMNS
                        + "contact_reference = ? and state = 'ASKED' and not step_down order by child_number, id")
                .param(contact.value())
                .query(ServiceRequestRow::read)
                .list();
    }

    /** Those that wait for an answer of a service, what is due first above. */
    List<ServiceRequest> awaiting(String agency) {
        return database.sql(COLUMNS + "agency = ? and state = 'SENT' order by answer_by, id")
                .param(agency)
                .query(ServiceRequestRow::read)
                .list();
    }

    Optional<ServiceRequest> find(UUID id) {
        return database.sql(COLUMNS + "id = ?")
                .param(id)
                .query(ServiceRequestRow::read)
                .optional();
    }

    ServiceRequest get(UUID id) {
        return find(id).orElseThrow();
    }

    Optional<ServiceRequest> openFor(UUID decision) {
        return database.sql(COLUMNS + "decision = ?" + OPEN)
                .param(decision)
                .query(ServiceRequestRow::read)
                .optional();
    }

    /** @return false when it was sent before */
    boolean sent(UUID id, Instant answerBy) {
        return database.sql("update service_request set state = 'SENT', sent_at = ?, answer_by = ?"
                                + " where id = ? and state = 'ASKED'")
                        .params(now(), answerBy.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    /** @return false when it has ended already: the first answer stands */
    boolean answered(UUID id, RequestState end, Reply reply) {
        Reply.Worker worker = reply.worker();
        return database.sql("update service_request set state = ?, ended_at = ?, way = ?, answered_by = ?,"
                                + " worker = ?, worker_reached = ? where id = ?" + OPEN)
                        .params(
                                end.name(),
                                now(),
                                reply.way().name(),
                                reply.by().id(),
                                worker == null ? null : worker.name(),
                                worker == null ? null : worker.reached(),
                                id)
                        .update()
                == 1;
    }

    /** Whether this very answer is the one that stands. */
    boolean isAnsweredBy(UUID id, Reply reply) {
        return database.sql("select exists (select from service_request where id = ? and state = ? and way = ?"
                        + " and answered_by = ?)")
                .params(id, reply.end().name(), reply.way().name(), reply.by().id())
                .query(Boolean.class)
                .single();
    }

    boolean withdrawn(UUID id) {
        return database.sql("update service_request set state = 'WITHDRAWN', ended_at = ? where id = ?" + OPEN)
                        .params(now(), id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
