package onefrontdoor.platform.demo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Without a configured database the service runs as a demonstration; with one it never does. */
class DemoWithoutDatabase implements EnvironmentPostProcessor, Ordered {

    static final String PROFILE = "demo";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean databaseGiven = environment.containsProperty("spring.datasource.url");
        boolean demoAsked = environment.acceptsProfiles(Profiles.of(PROFILE));
        if (databaseGiven && demoAsked) {
            throw new IllegalStateException("The profile demo is for the embedded database only. Leave it out.");
        }
        if (!databaseGiven && !demoAsked) {
            environment.addActiveProfile(PROFILE);
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }
}
