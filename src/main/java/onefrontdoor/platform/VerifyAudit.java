package onefrontdoor.platform;

import java.io.PrintStream;
import java.util.List;
import onefrontdoor.audit.AuditCheck;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The command {@code verify-audit}: no pages, no engine, and it writes nothing. */
@Import({AuditCheck.class, TimeConfiguration.class})
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
@ComponentScan(
        basePackages = "onefrontdoor.platform.demo",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.EmbeddedDatabase"))
public class VerifyAudit {

    private static final String COMMAND = "verify-audit";

    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(COMMAND);
    }

    /** Says what it found and answers with the exit code: 0 when the audit is as it was written. */
    public static int run(PrintStream out, String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(VerifyAudit.class)
                .web(WebApplicationType.NONE)
                .properties("spring.liquibase.enabled=false")
                .run(arguments)) {
            AuditCheck.Answer answer = context.getBean(AuditCheck.class).check();
            answer.lines().forEach(out::println);
            return answer.asWritten() ? 0 : 1;
        }
    }
}
