package onefrontdoor.platform.demo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Without a configured database the service runs as a demonstration; {@link NoDemoBesideDatabase} holds the converse. */
class DemoWithoutDatabase implements EnvironmentPostProcessor, Ordered {

    static final String PROFILE = "demo";
    static final String DATABASE = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty(DATABASE)) {
            environment.addActiveProfile(PROFILE);
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }
}
