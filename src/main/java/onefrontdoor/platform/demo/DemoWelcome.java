package onefrontdoor.platform.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import onefrontdoor.platform.ReadyLine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells a newcomer where to go: addresses, logins, the agency key, and how to stop. */
@Component
@Profile(DemoWithoutDatabase.PROFILE)
class DemoWelcome {

    private static final String TEXT = """

            One Front Door is ready, %1$s seconds after it started. Everybody in it is made up.

              Make contact as a referrer   %2$s/
              Sign in as staff             %2$s/sign-in
              Interface for agencies       %2$s/api/contacts
              described in OpenAPI         %2$s/api/openapi  (with the key)

              Login    Password         Who
            %3$s
              %4$-8s %5$-16s Administrator (Cockpit and Admin as well)

              Agency key   %6$s
              Try it       curl -H 'Authorization: Bearer %6$s' \\
                             -H 'Idempotency-Key: 00000000-0000-4000-8000-000000000001' \\
                             -H 'Content-Type: application/json' -d '%7$s' \\
                             %2$s/api/contacts

              Data         %8$s  (stop, delete and start again for a fresh demonstration)
              Stop         Ctrl+C
            """;

    /** Belongs to the agency in application-demo.yaml, which knows its SHA-256 only. */
    static final String AGENCY_KEY = "demo-agency-key-for-this-machine-only";

    private static final String SMALLEST_CONTACT = "{\"purpose\": \"WORRY\","
            + " \"professional\": {\"name\": \"Pat ZZ-Shaw\", \"role\": \"Sergeant\", \"phone\": \"01632 960123\"},"
            + " \"children\": [{\"givenName\": \"Noor\", \"familyName\": \"ZZ-Birch\"}],"
            + " \"worry\": {\"concern\": \"Alone at the station at 2am.\"}}";

    private final Environment settings;
    private final Path folder;
    private final PrintStream console = System.out;

    DemoWelcome(Environment settings, @Value("${onefrontdoor.embedded.folder}") Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        console.print(text());
        console.flush();
    }

    private String text() {
        return TEXT.formatted(
                ReadyLine.secondsSinceStart(),
                "http://localhost:" + settings.getProperty("local.server.port"),
                DemoPeople.PEOPLE.stream().map(DemoWelcome::line).collect(Collectors.joining("\n")),
                settings.getProperty("onefrontdoor.admin.username"),
                settings.getProperty("onefrontdoor.admin.password"),
                AGENCY_KEY,
                SMALLEST_CONTACT,
                folder.toAbsolutePath().normalize());
    }

    private static String line(DemoPeople.Person person) {
        return "  %-8s %-16s %s (%s %s)"
                .formatted(person.login(), DemoPeople.PASSWORD, person.title(), person.firstName(), person.lastName());
    }
}
