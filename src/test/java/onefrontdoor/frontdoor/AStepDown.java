package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.judged;
import static onefrontdoor.frontdoor.Door.sent;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import onefrontdoor.TestDatabase;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A family whose first child targeted family support has accepted, and whose second it has not; step-downs in their tables. */
final class AStepDown {

    static final String MENTORS = "volunteers-and-mentors";
    static final Actor TEAM_MANAGER = new Actor("tm1");
    private static final String ADDRESS = TestDatabase.jdbcUrl("step_down");
    private static final JdbcClient DATABASE = made();

    final Door door = new Door();
    final Reference contact = door.receives(aContact().about(NUR, LEO));
    final List<Object> events = new ArrayList<>();
    final TellingServices telling = mock(TellingServices.class);
    final StepDowns stepDowns = new StepDowns(DATABASE, door.clock);
    final Placements places = new Placements(door.book, stepDowns, Set.of(MENTORS));
    final FamilySupportCases cases;
    final StepDownDesk desk;
    final StepDownReading reading;
    final ServiceDesk services;
    final StepDownEnds ends;
    private final AgenciesInWords agencies = new AgenciesInWords(List.of(), List.of(MENTORS), null, Door.words());

    AStepDown() {
        DATABASE.sql("truncate step_down_end, step_down, child, contact").update();
        SightOfService sights = mock(SightOfService.class);
        when(sights.of(any(), any(), any())).thenReturn(new Sight(Set.of(FieldClass.BASIC), false, Set.of(1, 2)));
        cases = new FamilySupportCases(
                door.files, door.book, door.supportAnswers, stepDowns, sights, Door.words(), door.clock);
        List<String> all = List.of(MENTORS);
        reading =
                new StepDownReading(door.files, cases, stepDowns, agencies, Door.words(), all, door.audit, door.clock);
        desk = new StepDownDesk(
                door.files,
                door.book,
                cases,
                stepDowns,
                telling,
                door.turns,
                door.notes,
                agencies,
                Door.words(),
                all,
                events::add,
                door.audit,
                door.clock);
        StepDownAnswers answers =
                new StepDownAnswers(stepDowns, door.files, door.notes, agencies, Door.words(), events::add, door.audit);
        services = new ServiceDesk(
                door.files,
                door.book,
                null,
                door.serviceAnswers,
                answers,
                door.outcome,
                door.notes,
                Door.words(),
                door.turns,
                door.unplaced,
                events::add,
                door.audit,
                door.clock);
        ends = new StepDownEnds(stepDowns, answers, door.files, telling, DATABASE, events::add);
        familySupportAccepts();
        mayBeTold(TellingServices.Verdict.TELL);
    }

    private void familySupportAccepts() {
        door.threshold.decide(
                contact, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.NOT_SOCIAL_CARE)), Door.MANAGER);
        door.destination.decide(
                contact,
                List.of(sent(1, Destination.TARGETED_FAMILY_SUPPORT), sent(2, Destination.ADVICE)),
                Door.EARLY_HELP);
        Map<String, Object> row = Map.of("number", "1", "answer", "ACCEPT", "rationale", "As it is.");
        door.familySupport.decide(contact, new FormAnswers(TEAM_MANAGER, Map.of("children", List.of(row))));
        UUID id = door.contact(contact).id().value();
        DATABASE.sql("insert into contact values (?, ?)")
                .params(id, contact.value())
                .update();
        door.children(contact).forEach(child -> DATABASE.sql("insert into child values (?, ?)")
                .params(child.id().value(), id)
                .update());
    }

    void mayBeTold(TellingServices.Verdict verdict) {
        when(telling.expect(any(), any(), any())).thenReturn(verdict);
    }

    UUID asked() {
        UUID id = UUID.randomUUID();
        ask(id, 1, MENTORS);
        return id;
    }

    void ask(UUID id, int child, String service) {
        Map<String, Object> typed =
                Map.of("child", String.valueOf(child), "service", service, "why", "They like football.");
        desk.ask(id, contact, new FormAnswers(TEAM_MANAGER, typed));
    }

    UUID decision() {
        return door.book.destination(door.child(contact, 1)).orElseThrow().id();
    }

    StepDownSheet sheet() {
        return reading.of(contact, TEAM_MANAGER);
    }

    /** The tables beside it are no more than what it points to. */
    private static JdbcClient made() {
        try (Connection connection = DriverManager.getConnection(ADDRESS)) {
            JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            List.of(
                            "contact (id uuid, reference text)",
                            "child (id uuid primary key, contact uuid)",
                            "destination_decision (id uuid primary key)")
                    .forEach(table -> database.sql("create table " + table).update());
            try (Liquibase changes = new Liquibase(
                    "db/changelog/step-down.sql", new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
                changes.update("");
            }
        } catch (SQLException | LiquibaseException failed) {
            throw new IllegalStateException("The tables could not be made", failed);
        }
        JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(ADDRESS, true));
        database.sql("set session_replication_role = replica").update();
        return database;
    }
}
