package onefrontdoor.platform.security;

import org.apache.catalina.filters.FailedRequestFilter;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What every request passes first, before any filter: a number for it, and a look at how its address is written. */
@Configuration(proxyBeanMethods = false)
class OuterDoor {

    @Bean
    MisshapenAddress misshapenAddress() {
        return new MisshapenAddress();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> outerValves(MisshapenAddress address) {
        return server -> server.addEngineValves(new CorrelationId(), address);
    }

    /** A form that is too long or misspelt is refused as a whole; without this its fields would silently be missing. */
    @Bean
    FilterRegistrationBean<FailedRequestFilter> wholeForms() {
        FilterRegistrationBean<FailedRequestFilter> registration =
                new FilterRegistrationBean<>(new FailedRequestFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }
}
