package onefrontdoor.stepchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who of early help works beside social care with which child; lines are added and ended, never taken out (domain 2.7). */
@Repository
class CoWorkings {

    private static final String BEGIN = "insert into co_working (id, contact_reference, child, number, request, worker,"
            + " agency, on_plan, since, until, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (id) do nothing";

    private final JdbcClient database;
    private final AgenciesInWords agencies;
    private final StepDownWords words;
    private final Clock clock;

    CoWorkings(JdbcClient database, AgenciesInWords agencies, StepDownWords words, Clock clock) {
        this.database = database;
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
    }

    void begin(CoWorking work, Actor by) {
        OnContact at = work.at();
        database.sql(BEGIN)
                .params(work.id(), at.contact().value(), at.child(), at.number(), work.request())
                .params(work.worker(), work.agency(), work.onPlan().name(), work.since())
                .param(work.until())
                .params(by.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false where it has ended, or never began */
    boolean end(Reference contact, UUID id, LocalDate until) {
        return database.sql("update co_working set until = ? where id = ? and contact_reference = ? and until is null"
                                + " and since <= ?")
                        .params(until, id, contact.value(), until)
                        .update()
                == 1;
    }

    Optional<CoWorking> find(UUID id) {
        return database.sql("select * from co_working where id = ?")
                .param(id)
                .query(CoWorkings::read)
                .optional();
    }

    List<CoWorking> on(Reference contact) {
        return database.sql("select * from co_working where contact_reference = ? order by since, id")
                .param(contact.value())
                .query(CoWorkings::read)
                .list();
    }

    /** The newest that go on. */
    List<CoWorking> running() {
        return database.sql("select * from co_working where until is null order by since desc, id limit 200")
                .query(CoWorkings::read)
                .list();
    }

    /** In sentences. */
    List<String> lines(Reference contact) {
        return on(contact).stream().map(this::line).toList();
    }

    String line(CoWorking work) {
        LocalDate until = work.until();
        return words.of(
                "co-working.line",
                work.worker(),
                agencies.name(work.agency()),
                work.at().number(),
                words.of(work.onPlan()),
                words.of(work.since()),
                until == null ? words.of("co-working.on") : words.of("co-working.until", words.of(until)));
    }

    private static CoWorking read(ResultSet row, int place) throws SQLException {
        return new CoWorking(
                row.getObject("id", UUID.class),
                new OnContact(
                        new Reference(row.getString("contact_reference")),
                        row.getObject("child", UUID.class),
                        row.getInt("number")),
                row.getObject("request", UUID.class),
                row.getString("worker"),
                row.getString("agency"),
                CoWorking.OnPlan.valueOf(row.getString("on_plan")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
