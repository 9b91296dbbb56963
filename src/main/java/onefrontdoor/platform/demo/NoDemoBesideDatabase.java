package onefrontdoor.platform.demo;

import onefrontdoor.platform.StartRefused;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Refuses the demonstration when a database is configured, wherever either was asked for: by then every file has been
 * read, and the log can tell why.
 */
class NoDemoBesideDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        ConfigurableEnvironment environment = application.getEnvironment();
        boolean demo = environment.acceptsProfiles(Profiles.of(DemoWithoutDatabase.PROFILE));
        if (demo && environment.containsProperty(DemoWithoutDatabase.DATABASE)) {
            throw new StartRefused("The demonstration runs on its embedded database only. Leave the profile demo out,"
                    + " and give the address of your database in the environment as SPRING_DATASOURCE_URL.");
        }
    }
}
