package onefrontdoor.platform;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses a database by address without an owner beside the application's role, before the first table is made: what the
 * application owned it could alter, the audit too (INV20).
 */
class SeparateOwner implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String ADDRESS = "spring.datasource.url";
    private static final String MAKES_TABLES = "spring.liquibase.enabled";
    private static final String OWNER = "spring.liquibase.user";
    private static final String APPLICATION = "spring.datasource.username";

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        ConfigurableEnvironment environment = application.getEnvironment();
        if (!environment.getProperty(MAKES_TABLES, Boolean.class, true)) {
            return;
        }
        String owner = environment.getProperty(OWNER, "");
        String works = environment.getProperty(APPLICATION, "");
        if (environment.containsProperty(ADDRESS) && (owner.isBlank() || works.isBlank() || owner.equals(works))) {
            throw new StartRefused("The service needs two roles in PostgreSQL. Name the one that makes the tables and"
                    + " owns them in SPRING_LIQUIBASE_USER, and the one that works in them in"
                    + " SPRING_DATASOURCE_USERNAME, each with its password (README, Your own PostgreSQL).");
        }
    }
}
