package onefrontdoor.platform;

import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.audit.Circumstances;
import onefrontdoor.shared.Actor;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The engine for commands that work beside the running service: without pages or jobs, and it keeps no deployment. */
@Import({AuditTrail.class, CalendarConfiguration.class, TimeConfiguration.class})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    CamundaBpmAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"onefrontdoor.platform.demo", "onefrontdoor.platform.engine", "onefrontdoor.platform.replay"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*\\.(EmbeddedDatabase|EngineHouseRules|RuleQuestions|WhoseTask|CasePlaces|LiveSet|Flow(Versions|Migration)|Flight(Places|Trial)|PastContacts|ReplayProcesses)"))
class BesideTheService {

    /** Whoever works at the console is signed in nowhere. */
    @Bean
    Circumstances circumstances() {
        return new Circumstances() {
            @Override
            public Optional<String> correlation() {
                return Optional.empty();
            }

            @Override
            public List<String> desksOf(Actor who) {
                return List.of();
            }
        };
    }

    /** @param engine a name of its own, so that nobody takes it for the engine of the service */
    static ConfigurableApplicationContext start(String engine, String... arguments) {
        return new SpringApplicationBuilder(BesideTheService.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.liquibase.enabled=false",
                        "camunda.bpm.job-execution.enabled=false",
                        "camunda.bpm.process-engine-name=" + engine)
                .run(arguments);
    }
}
