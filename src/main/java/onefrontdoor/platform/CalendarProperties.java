package onefrontdoor.platform;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;

@ConfigurationProperties("onefrontdoor.calendar")
record CalendarProperties(
        @DefaultValue("classpath:calendar/england-bank-holidays.csv")
        Resource bankHolidays,

        @DefaultValue("09:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime opens,

        @DefaultValue("17:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime closes,

        boolean countStartDay) {}
