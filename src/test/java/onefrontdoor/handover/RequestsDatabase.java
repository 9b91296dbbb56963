package onefrontdoor.handover;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.consent.ConsentDatabase;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.frontdoor.DecisionTurns;
import onefrontdoor.frontdoor.SeenByService;
import onefrontdoor.frontdoor.ServiceDesk;
import onefrontdoor.frontdoor.ServiceFact;
import onefrontdoor.frontdoor.ServicesChosen;
import onefrontdoor.partner.OpenRows;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests to services with their real tables and transactions; the front door behind them keeps its answer in its table. */
final class RequestsDatabase implements AutoCloseable {

    static final Reference CONTACT = new Reference("C-2026-000123");

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(LocalDate.parse("2026-12-25")));

    final DecisionTurns turns = mock(DecisionTurns.class);
    final TestClock clock = new TestClock(Instant.parse("2026-03-13T10:00:00Z"));
    final JdbcClient owner;
    final RequestProcess process = mock(RequestProcess.class);
    final SeenByService seen = seesEverything();
    final Correspondence post = mock(Correspondence.class);
    final OpenRows rows = mock(OpenRows.class, call -> true);
    private final HikariDataSource source;
    private final AnnotationConfigApplicationContext module;

    RequestsDatabase(String name) {
        source = TestDatabase.pool(TestDatabase.jdbcUrl(name), 10);
        owner = JdbcClient.create(source);
        owner.sql("create table destination_decision (id uuid primary key)").update();
        TestTables.make(
                source,
                "audit",
                "audit-chain",
                "service-requests",
                "service-questions",
                "shown-again",
                "step-down-request");
        module = ConsentDatabase.module(source, clock, Map.of());
        module.scan("onefrontdoor.consent", "onefrontdoor.family");
        module.registerBean(SeenByService.class, () -> seen);
        module.registerBean(OpenRows.class, () -> rows);
        module.registerBean(ServiceDesk.class, this::door);
        module.registerBean(DecisionTurns.class, () -> turns);
        module.registerBean(RequestProcess.class, () -> process);
        module.registerBean(RequestLinks.class, () -> new RequestLinks(owner, clock, Duration.ofDays(7)));
        module.registerBean(QuestionRules.class, () -> new QuestionRules(CALENDAR, 2, 8, 2));
        module.registerBean(Correspondence.class, () -> post);
        module.register(ServiceRequests.class, HeldRequests.class, ServiceQuestions.class, AnswerDesk.class);
        module.registerBean(RequestWords.class, () -> words());
        module.registerBean(AgainLinks.class, () -> new AgainLinks(owner, clock, Duration.ofDays(3), 2));
        module.register(AgainDesk.class, QuestionDesk.class, QuestionAnswerDesk.class);
        module.refresh();
    }

    private static RequestWords words() {
        RequestWords words = mock(RequestWords.class);
        when(words.note(any(), any())).thenReturn("asked");
        return words;
    }

    private static SeenByService seesEverything() {
        SeenByService seen = mock(SeenByService.class);
        when(seen.mayBeTold(any(), any(), anyInt())).thenReturn(true);
        when(seen.preview(any(), any(), anyInt())).thenReturn(List.of(new ServiceFact("age", "7 years")));
        when(seen.record(any(), any(), anyInt())).thenReturn(List.of(new ServiceFact("name", "Noa ZZ-Ivy")));
        return seen;
    }

    private ServiceDesk door() {
        ServiceDesk door = mock(ServiceDesk.class);
        doAnswer(call -> kept(call.getArgument(1), null)).when(door).accepted(any(), any(), any());
        doAnswer(call -> kept(call.getArgument(1), "NO_CAPACITY")).when(door).declined(any(), any(), any(), any());
        return door;
    }

    private int kept(UUID decision, String reason) {
        return bean(JdbcClient.class)
                .sql("insert into service_answer values (?, ?, ?, null, 'centre', now())")
                .params(decision, reason == null, reason)
                .update();
    }

    /** A request that a service has before it. */
    UUID sent() {
        UUID decision = decision();
        ServicesChosen.Sent child = new ServicesChosen.Sent(decision, UUID.randomUUID(), 1, "childrens-centre");
        bean(ServiceRequests.class).ask(CONTACT, child);
        UUID id = bean(ServiceRequests.class).openFor(decision).orElseThrow().id();
        bean(ServiceRequests.class).sent(id, clock.instant().plusSeconds(60));
        return id;
    }

    UUID decision() {
        UUID decision = UUID.randomUUID();
        owner.sql("insert into destination_decision values (?)").param(decision).update();
        return decision;
    }

    <T> T bean(Class<T> type) {
        return module.getBean(type);
    }

    long count(String what, Object... parameters) {
        return owner.sql("select count(*) from " + what)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        module.close();
        source.close();
    }
}
