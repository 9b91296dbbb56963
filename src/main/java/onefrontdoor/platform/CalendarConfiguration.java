package onefrontdoor.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.shared.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarProperties.class)
class CalendarConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarConfiguration.class);

    private static final int DAYS_TO_RENEW_THE_TABLE = 180;

    @Bean
    WorkingCalendar workingCalendar(CalendarProperties properties, Clock clock) throws IOException {
        WorkingCalendar calendar = new WorkingCalendar(
                daysIn(properties.bankHolidays()), properties.opens(), properties.closes(), properties.countStartDay());
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        if (calendar.coveredUntil().isBefore(today.plusDays(DAYS_TO_RENEW_THE_TABLE))) {
            LOG.error("The table of bank holidays ends on {}: add the coming years.", calendar.coveredUntil());
        }
        return calendar;
    }

    private static Set<LocalDate> daysIn(Resource table) throws IOException {
        return table.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
