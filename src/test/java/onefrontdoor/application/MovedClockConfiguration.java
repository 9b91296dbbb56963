package onefrontdoor.application;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class MovedClockConfiguration {

    @Bean
    @Primary
    MovedClock movedClock() {
        return new MovedClock();
    }

    @Bean
    QuickPasswords quickPasswords() {
        return new QuickPasswords();
    }
}
