package onefrontdoor.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.OneFrontDoor;
import onefrontdoor.TestDatabase;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts the service as an operator or a newcomer does: nothing but settings, each on a database of its own. */
class StartingIT {

    private static final String ADDRESS = "spring.datasource.url";
    private static final String OWNER = "--spring.liquibase.user=postgres";
    private static final String APPLICATION = "--spring.datasource.username=" + TestDatabase.APPLICATION;
    private static final String MAY_FORGET = "--onefrontdoor.database.allow-loss=true";

    private static String addressOfOtherTests;

    @BeforeAll
    static void giveNoAddress() {
        addressOfOtherTests = System.clearProperty(ADDRESS);
    }

    @AfterAll
    static void giveTheAddressBack() {
        if (addressOfOtherTests != null) {
            System.setProperty(ADDRESS, addressOfOtherTests);
        }
    }

    @Test
    void refusesToStartOnADatabaseWithoutAnAdministrator() {
        assertThatThrownBy(() -> start(addressOf("starting_unattended"), OWNER, APPLICATION, MAY_FORGET))
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Set ONEFRONTDOOR_ADMIN_USERNAME and ONEFRONTDOOR_ADMIN_PASSWORD");
    }

    @Test
    void refusesTheDemonstrationOnADatabaseByAddress() {
        assertThatThrownBy(() -> start(addressOf("starting_demo"), "--spring.profiles.active=demo"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("embedded database only");
    }

    @Test
    void refusesADatabaseInWhichTheApplicationWouldOwnTheTables() {
        assertThatThrownBy(() -> start(addressOf("starting_alone"), "--spring.datasource.username=postgres"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SPRING_LIQUIBASE_USER");
        assertThatThrownBy(() -> start(addressOf("starting_alone"), OWNER, "--spring.datasource.username=postgres"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("two roles");
    }

    @Test
    void employsNobodyAndRecordsNothingOnADatabaseByAddress() {
        try (ConfigurableApplicationContext service = start(
                addressOf("starting_bare"),
                OWNER,
                APPLICATION,
                MAY_FORGET,
                "--onefrontdoor.admin.username=breakglass",
                "--onefrontdoor.admin.password=an-administrator-of-tests")) {
            assertThat(service.getBean(IdentityService.class).createUserQuery().list())
                    .extracting(user -> user.getId())
                    .containsExactly("breakglass");
            assertThat(texts(service, "select pwd_ from act_id_user"))
                    .as("P14")
                    .allMatch(hash -> hash.startsWith("{PBKDF2-SHA256-310000}"));
            assertThat(contacts(service)).isEmpty();
            assertThat(service.getBeanNamesForType(Object.class)).noneMatch(name -> name.startsWith("demo"));
        }
    }

    @Test
    void keepsTheDemonstrationAcrossARestart(@TempDir Path folder) {
        List<String> made;
        List<String> deployed;
        try (ConfigurableApplicationContext service = demonstration(folder)) {
            made = contacts(service);
            deployed = deployments(service);
        }

        try (ConfigurableApplicationContext service = demonstration(folder)) {
            assertThat(contacts(service)).hasSizeGreaterThan(3).isEqualTo(made);
            assertThat(deployments(service)).hasSize(1).isEqualTo(deployed);
            assertThat(texts(service, "select distinct version_ from act_re_procdef"))
                    .containsExactly("1");
        }
    }

    private static ConfigurableApplicationContext demonstration(Path folder) {
        return start("--onefrontdoor.embedded.folder=" + folder);
    }

    private static String addressOf(String database) {
        return "--" + ADDRESS + "=" + TestDatabase.address(database);
    }

    private static ConfigurableApplicationContext start(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--server.port=0");
        all.add("--camunda.bpm.job-execution.enabled=false");
        return SpringApplication.run(OneFrontDoor.class, all.toArray(String[]::new));
    }

    private static List<String> contacts(ConfigurableApplicationContext service) {
        return texts(service, "select reference from contact order by reference");
    }

    private static List<String> deployments(ConfigurableApplicationContext service) {
        return texts(service, "select id_ from act_re_deployment");
    }

    private static List<String> texts(ConfigurableApplicationContext service, String sql) {
        return service.getBean(JdbcClient.class).sql(sql).query(String.class).list();
    }
}
