package onefrontdoor.platform.security;

import jakarta.servlet.Filter;
import onefrontdoor.platform.tasks.TaskHolders;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The filters between Spring Security and the engine's web applications, in order. */
@Configuration(proxyBeanMethods = false)
class EngineDoor {

    private static final int ANSWERS = 198;
    private static final int BODIES = 199;
    private static final int ROUTES = 200;
    private static final int STAFF = 201;

    @Bean
    FilterRegistrationBean<EngineAnswers> engineAnswers(@Lazy HistoryService history, TaskHolders holders) {
        return at(ANSWERS, new EngineAnswers(new TaskEnding(history, holders), holders), "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<OneEngine> oneEngine() {
        return at(ANSWERS, new OneEngine(), "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<EngineBodies> engineBodies() {
        return at(BODIES, new EngineBodies(), "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<EngineRoutes> engineRoutes() {
        return at(ROUTES, new EngineRoutes(), "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> staffAuthentication() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
                at(STAFF, new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
        registration.addInitParameter("authentication-provider", SignedInStaff.class.getName());
        return registration;
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter, String... paths) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns(paths);
        return registration;
    }
}
