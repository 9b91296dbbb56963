package onefrontdoor.platform.security;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}
