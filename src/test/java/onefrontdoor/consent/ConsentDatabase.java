package onefrontdoor.consent;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestEngine;
import onefrontdoor.TestTables;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.audit.Circumstances;
import onefrontdoor.audit.NobodySignedIn;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.family.SamePeople;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole module on a database of its own, with its real tables, decision tables and settings, and a clock to move. */
public final class ConsentDatabase implements AutoCloseable {

    static final Instant START = Instant.parse("2026-03-04T09:40:00Z");

    final TestClock clock = new TestClock(START);
    final List<AgreementEnded> ended = new ArrayList<>();
    private final AnnotationConfigApplicationContext module;
    private final HikariDataSource source;

    ConsentDatabase(String name, Map<String, Object> settings) {
        source = TestDatabase.pool(TestDatabase.jdbcUrl(name), 2);
        TestTables.make(
                source, "family", "restricted", "audit", "audit-chain", "consent", "sharing-items", "withdrawal");
        module = module(source, clock, settings);
        module.registerBean(Ends.class, () -> new Ends(ended));
        module.scan("onefrontdoor.consent", "onefrontdoor.family");
        module.refresh();
    }

    /** Everything that the module needs around it, for a module above it too. */
    public static AnnotationConfigApplicationContext module(
            DataSource source, Clock clock, Map<String, Object> settings) {
        TestTables.make(source, "rule-questions");
        AnnotationConfigApplicationContext module = new AnnotationConfigApplicationContext();
        set(settings, module.getEnvironment().getPropertySources());
        module.registerBean(DataSource.class, () -> source);
        module.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        module.registerBean(Clock.class, () -> clock);
        module.registerBean(Circumstances.class, NobodySignedIn::new);
        module.register(Wiring.class, AuditTrail.class, engine("DmnDeadlines"), engine("RuleQuestions"));
        return module;
    }

    private static void set(Map<String, Object> settings, MutablePropertySources sources) {
        sources.addFirst(new MapPropertySource("test", settings));
        try {
            new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .forEach(sources::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> engine(String part) {
        try {
            return Class.forName("onefrontdoor.platform.engine." + part);
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }

    /** What the module tells others in the same transaction. */
    record Ends(List<AgreementEnded> ended) {

        @EventListener
        void on(AgreementEnded event) {
            ended.add(event);
        }
    }

    /** No configuration class by annotation, or the whole application would find it too. */
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Wiring {

        private static final Map<String, Set<String>> DESKS = Map.of(
                "dswm1", Set.of("duty-social-work-manager"),
                "dswm2", Set.of("duty-social-work-manager"),
                "hos1", Set.of("head-of-service"),
                "dehm1", Set.of("duty-early-help-manager"));

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        /** The table answers the same to the same facts, and the engine writes down every answer: once is enough here. */
        @Bean
        @Primary
        SharingGuide rememberingGuide(@Qualifier("dmnSharingGuide") SharingGuide table) {
            Map<Map<String, Object>, Ruling> answers = new ConcurrentHashMap<>();
            return facts -> answers.computeIfAbsent(Map.copyOf(known(facts)), asked -> table.ruling(facts));
        }

        private static Map<String, Object> known(Map<String, Object> facts) {
            Map<String, Object> known = new HashMap<>(facts);
            known.values().removeIf(Objects::isNull);
            return known;
        }

        @Bean
        RepositoryService models() {
            return TestEngine.engine().getRepositoryService();
        }

        @Bean
        DecisionService decisions() {
            return TestEngine.engine().getDecisionService();
        }

        @Bean
        WorkingCalendar calendar() {
            return new WorkingCalendar(Set.of("2026-04-03", "2026-04-06", "2027-12-27").stream()
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet()));
        }

        @Bean
        StaffList staff() {
            return new StaffList() {
                @Override
                public List<Colleague> everybody() {
                    return List.of();
                }

                @Override
                public List<Colleague> at(String desk) {
                    return List.of();
                }

                @Override
                public Set<String> desksOf(String person) {
                    return DESKS.getOrDefault(person, Set.of());
                }

                @Override
                public Optional<String> addressOf(String person) {
                    return Optional.empty();
                }
            };
        }
    }

    JdbcClient sql() {
        return JdbcClient.create(source);
    }

    <T> T inOneTransaction(Supplier<T> work) {
        return new TransactionTemplate(module.getBean(PlatformTransactionManager.class)).execute(began -> work.get());
    }

    PersonRegister people() {
        return module.getBean(PersonRegister.class);
    }

    SamePeople samePeople() {
        return module.getBean(SamePeople.class);
    }

    ConsentRegister register() {
        return module.getBean(ConsentRegister.class);
    }

    Overrides overrides() {
        return module.getBean(Overrides.class);
    }

    SharingFile file() {
        return module.getBean(SharingFile.class);
    }

    PrivateLinks links() {
        return module.getBean(PrivateLinks.class);
    }

    SharingEndings endings() {
        return module.getBean(SharingEndings.class);
    }

    SharingGate gate() {
        return module.getBean(SharingGate.class);
    }

    @Override
    public void close() {
        module.close();
        source.close();
    }
}
