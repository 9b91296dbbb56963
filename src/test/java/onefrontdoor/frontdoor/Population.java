package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A few contacts made by hand, around Easter 2026: Good Friday is 3 April, Easter Monday 6 April. */
final class Population {

    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Set.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06")));
    private static final DataSource SOURCE = new DriverManagerDataSource(TestDatabase.jdbcUrl("numbers"));

    private final JdbcClient database = JdbcClient.create(SOURCE);
    private int number;

    JdbcClient database() {
        return database;
    }

    static void makeTheTables() {
        TestTables.make(SOURCE, "frontdoor", "triage", "casepage", "restricted", "open-cases", "earlier-records");
    }

    void clear() {
        database.sql("truncate submission cascade").update();
        number = 0;
    }

    /** Due one working day after receipt, at closing time (T2). */
    Made received(String london, ContactSource source, Urgency urgency, int children) {
        UUID id = UUID.randomUUID();
        UUID token = UUID.randomUUID();
        Instant at = at(london);
        Instant due = CALENDAR.due(at, new Allowance(1, Allowance.Unit.WORKING_DAYS));
        database.sql("insert into submission values (?, '', '{}', now())")
                .param(token)
                .update();
        database.sql("""
                        insert into contact (id, version, reference, token, status_key, channel, taken_by, received_at,
                            decide_by, urgency, referrer_source, referrer_anonymous, home_interpreter_needed, worry_purpose,
                            worry_concern, worry_immediacy, family_knows, family_agrees_to_help, family_agrees_to_sharing)
                        values (?, 0, ?, ?, ?, 'API', 'x', ?, ?, ?, ?, false, 'NO', 'WORRY', 'x', 'NOT_SOON', 'NO', 'AGREED',
                            'AGREED')""")
                .params(
                        id,
                        "C-2026-%06d".formatted(++number),
                        token,
                        UUID.randomUUID(),
                        at.atOffset(ZoneOffset.UTC),
                        due.atOffset(ZoneOffset.UTC),
                        urgency.name(),
                        source.name())
                .update();
        UUID[] born = new UUID[children];
        for (int child = 0; child < children; child++) {
            born[child] = UUID.randomUUID();
            database.sql("insert into child (id, version, contact, number, sex) values (?, 0, ?, ?, 'UNKNOWN')")
                    .params(born[child], id, child + 1)
                    .update();
        }
        return new Made(id, born);
    }

    static Instant at(String london) {
        return LocalDateTime.parse(london).atZone(WorkingCalendar.LONDON).toInstant();
    }

    /** A contact of the population, with what happened to its children. */
    final class Made {

        private final UUID id;
        private final UUID[] children;
        private int rounds;

        private Made(UUID id, UUID[] children) {
            this.id = id;
            this.children = children;
        }

        Made threshold(int child, Route route, String london) {
            end("threshold_decision", child, london);
            database.sql("insert into threshold_decision values (?, 0, ?, ?, 'LEVEL_3', ?, 'x', null, 'x', ?, null)")
                    .params(
                            UUID.randomUUID(),
                            children[child - 1],
                            ++rounds,
                            route.name(),
                            at(london).atOffset(ZoneOffset.UTC))
                    .update();
            return this;
        }

        Made held(String london) {
            OffsetDateTime at = at(london).atOffset(ZoneOffset.UTC);
            database.sql("insert into decision_hold values (?, ?, 'DECIDER', 'x', 'x', ?, ?)")
                    .params(UUID.randomUUID(), id, at, at)
                    .update();
            return this;
        }

        Made destination(int child, Destination destination, String london) {
            end("destination_decision", child, london);
            database.sql("insert into destination_decision values (?, 0, ?, ?, ?, 'x', null, 'x', ?, null)")
                    .params(
                            UUID.randomUUID(),
                            children[child - 1],
                            ++rounds,
                            destination.name(),
                            at(london).atOffset(ZoneOffset.UTC))
                    .update();
            return this;
        }

        private void end(String table, int child, String london) {
            database.sql("update " + table + " set superseded_at = ? where child = ? and superseded_at is null")
                    .params(at(london).atOffset(ZoneOffset.UTC), children[child - 1])
                    .update();
        }

        Made breach(OutcomeDesk.Step step, String london) {
            database.sql("insert into breach values (?, ?, ?, ?)")
                    .params(
                            id,
                            step.name(),
                            at(london).atOffset(ZoneOffset.UTC),
                            at(london).atOffset(ZoneOffset.UTC))
                    .update();
            return this;
        }
    }
}
