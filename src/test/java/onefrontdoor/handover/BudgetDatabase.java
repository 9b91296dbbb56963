package onefrontdoor.handover;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.consent.ConsentDatabase;
import onefrontdoor.frontdoor.CaseDoor;
import onefrontdoor.frontdoor.FamilySupportCases;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The budget with its real tables, transactions and settings; whose the family is and the process are stubs. */
final class BudgetDatabase implements AutoCloseable {

    static final Reference CONTACT = new Reference("C-2026-000123");
    static final String WORKER = "tm1";
    static final String MANAGER = "tm2";

    final TestClock clock = new TestClock(Instant.parse("2026-03-13T10:00:00Z"));
    final JdbcClient owner;
    final BudgetProcess process = mock(BudgetProcess.class);
    final FamilySupportCases families = mock(FamilySupportCases.class);
    final CaseDoor door = mock(CaseDoor.class);
    private final HikariDataSource source;
    private final AnnotationConfigApplicationContext module;

    BudgetDatabase(String name, String eachYear) {
        source = TestDatabase.pool(TestDatabase.jdbcUrl(name), 10);
        owner = JdbcClient.create(source);
        TestTables.make(source, "audit", "audit-chain", "budget");
        module = ConsentDatabase.module(source, clock, Map.of("onefrontdoor.budget.each-year", eachYear));
        module.scan("onefrontdoor.consent", "onefrontdoor.family");
        module.registerBean(FamilySupportCases.class, () -> families);
        module.registerBean(CaseDoor.class, () -> door);
        module.registerBean(BudgetProcess.class, () -> process);
        module.register(BudgetBook.class, BudgetTerms.class, BudgetWords.class, BudgetDesk.class);
        module.register(BudgetApprovalDesk.class, BudgetClosingDesk.class, BudgetReadingDesk.class);
        module.refresh();
        held(true);
        when(door.opens(any(), any())).thenReturn(true);
    }

    void held(boolean held) {
        when(families.holds(any())).thenReturn(held);
    }

    <T> T bean(Class<T> type) {
        return module.getBean(type);
    }

    void publish(Object event) {
        module.publishEvent(event);
    }

    /** Asked for by the worker. */
    UUID asked(String amount) {
        UUID id = UUID.randomUUID();
        bean(BudgetDesk.class).ask(id, CONTACT, wish(amount));
        return id;
    }

    static FormAnswers wish(String amount) {
        return typed(
                WORKER,
                Map.of(
                        "kind", "ITEM",
                        "purpose", "A cot for Noa ZZ-Ivy",
                        "hopedFor", "She sleeps",
                        "supplier", "A shop",
                        "amount", amount));
    }

    BudgetDecision decides(UUID id, String who, String decision, String... amount) {
        Map<String, Object> said = new HashMap<>(Map.of("budgetDecision", decision, "rationale", "It helps."));
        List.of(amount).forEach(less -> said.put("amount", less));
        return bean(BudgetApprovalDesk.class).decide(id, typed(who, said));
    }

    UUID approved(String amount) {
        UUID id = asked(amount);
        decides(id, MANAGER, "APPROVE");
        return id;
    }

    static FormAnswers typed(String who, Map<String, Object> said) {
        return new FormAnswers(new Actor(who), said);
    }

    BudgetRequest request(UUID id) {
        return bean(BudgetBook.class).find(id).orElseThrow();
    }

    BudgetOfYear stands() {
        return bean(BudgetTerms.class).stands(BudgetYear.at(clock.instant()));
    }

    void forget() {
        owner.sql("truncate budget_step, budget_request").update();
    }

    @Override
    public void close() {
        module.close();
        source.close();
    }
}
