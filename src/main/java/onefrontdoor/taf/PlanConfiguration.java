package onefrontdoor.taf;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PlanProperties.class, LegacyProperties.class, ProgrammeProperties.class})
class PlanConfiguration {}
