package onefrontdoor.frontdoor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.modulith.NamedInterface;

/** The council whose front door this is, and how it is reached by telephone. */
@NamedInterface("step")
@ConfigurationProperties("onefrontdoor.council")
public record Council(
        @DefaultValue("Slough Borough Council") String name,
        @DefaultValue("01632 960001") String daytimePhone,
        @DefaultValue("01632 960002") String outOfHoursPhone,
        @DefaultValue("Monday to Friday, 9am to 5pm") String openingHours) {}
