package onefrontdoor.handover;

import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.directory.DirectoryOnPaper;
import onefrontdoor.directory.UnmetNeedsOnPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The early help network over real tables that are filled by hand with nothing but what it reads. */
final class ANetwork {

    static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");

    private static final String ADDRESS = TestDatabase.jdbcUrl("network");

    final TestClock clock = new TestClock(NOW);
    final AuditTrail audit = mock(AuditTrail.class);
    final DirectoryOnPaper directory = new DirectoryOnPaper();
    final UnmetNeedsOnPaper unmet = new UnmetNeedsOnPaper();
    final NetworkDesk desk;
    private final JdbcClient database;
    private int number;

    ANetwork() {
        TestTables.make(
                new DriverManagerDataSource(ADDRESS),
                "frontdoor",
                "triage",
                "family",
                "family-support",
                "restricted",
                "service-requests",
                "chosen-services",
                "step-down-request");
        database = JdbcClient.create(new SingleConnectionDataSource(ADDRESS, true));
        database.sql("set session_replication_role = replica").update();
        database.sql("truncate contact, child, person, service_request, destination_decision, family_support_answer,"
                        + " destination_service, restriction, restriction_listed cascade")
                .update();
        NetworkPlaces places = NetworkParts.places(directory);
        NetworkOffers offers = new NetworkOffers(places, directory.offering());
        desk = new NetworkDesk(
                new NetworkRequests(database, NetworkParts.deadlines()),
                new NetworkTables(places, offers, directory, unmet),
                places,
                new NetworkProperties(Period.ofMonths(3), 5, 100),
                audit,
                clock);
    }

    /** The reference of a contact with this home. */
    String contact(@Nullable String postcode) {
        String reference = "C-2026-%06d".formatted(++number);
        database.sql("insert into contact (id, version, reference, token, status_key, channel, taken_by, received_at,"
                        + " decide_by, referrer_source, referrer_anonymous, home_postcode, home_interpreter_needed,"
                        + " worry_purpose, worry_concern, worry_immediacy, family_knows, family_agrees_to_help,"
                        + " family_agrees_to_sharing) values (?, 0, ?, ?, ?, 'WEB', 'referrer', now(), now(), 'SCHOOL', false,"
                        + " ?, 'NO', '-', '-', '-', '-', '-', '-')")
                .params(UUID.randomUUID(), reference, UUID.randomUUID(), UUID.randomUUID())
                .param(postcode)
                .update();
        return reference;
    }

    /** Asks a service about the first child of a contact. */
    UUID asked(String contact, String agency, String at) {
        UUID decision = UUID.randomUUID();
        database.sql("insert into service_request (id, contact_reference, child, child_number, decision, agency, state,"
                        + " asked_at, sent_at, answer_by) values (?, ?, ?, 1, ?, ?, 'SENT', ?, ?, ?)")
                .params(UUID.randomUUID(), contact, child(contact), decision, agency)
                .params(moment(at), moment(at), moment(at).plusDays(4))
                .update();
        return decision;
    }

    void isStepDown(UUID decision) {
        database.sql("update service_request set step_down = true where decision = ?")
                .param(decision)
                .update();
    }

    void answered(UUID decision, String at) {
        database.sql("update service_request set state = 'DECLINED', ended_at = ? where decision = ?")
                .params(moment(at), decision)
                .update();
    }

    /** Sends the first child of a contact to targeted family support. */
    void sentToFamilySupport(String contact, String at) {
        UUID child = child(contact);
        database.sql("insert into child (id, version, contact, number, sex)"
                        + " select ?, 0, id, 1, 'FEMALE' from contact where reference = ?")
                .params(child, contact)
                .update();
        database.sql("insert into destination_decision (id, version, child, round, destination, rationale, decided_by,"
                        + " decided_at) values (?, 0, ?, 1, 'TARGETED_FAMILY_SUPPORT', '-', 'dehm1', ?)")
                .params(UUID.randomUUID(), child, moment(at))
                .update();
    }

    void names(UUID decision, String service) {
        database.sql("insert into destination_service values (?, ?)")
                .params(decision, directory.id(service))
                .update();
    }

    /** The first child of both contacts is held to be one. */
    void sameChild(String one, String other) {
        for (String contact : List.of(one, other)) {
            database.sql("insert into person (id, identity, role, contact_reference, mentioned_as, entered_at, sex)"
                            + " values (?, ?, 'CHILD', ?, 'child 1', now(), 'UNKNOWN')")
                    .params(child(contact), child(one), contact)
                    .update();
        }
    }

    void restrict(String contact, String listed) {
        database.sql("insert into restriction values (?, 'RESTRICTED_STAFF', now())")
                .param(contact)
                .update();
        database.sql("insert into restriction_listed values (?, ?)")
                .params(contact, listed)
                .update();
    }

    private static UUID child(String contact) {
        return UUID.nameUUIDFromBytes(contact.getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime moment(String at) {
        return Instant.parse(at).atOffset(ZoneOffset.UTC);
    }

    static List<List<String>> rows(List<NetworkTable> tables, String key) {
        return tables.stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
