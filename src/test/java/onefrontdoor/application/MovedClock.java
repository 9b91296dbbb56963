package onefrontdoor.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that a test sets; the engine's clock goes with it. */
public class MovedClock extends Clock {

    private volatile Instant now = Instant.parse("2026-03-02T10:20:00Z");

    /** @param london local time, such as 2026-04-02T16:40 */
    public void moveTo(String london) {
        now = LocalDateTime.parse(london).atZone(WorkingCalendar.LONDON).toInstant();
        ClockUtil.setCurrentTime(Date.from(now));
    }

    void pass(Duration time) {
        now = now.plus(time);
        ClockUtil.setCurrentTime(Date.from(now));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        MovedClock here = this;
        return new Clock() {

            @Override
            public Instant instant() {
                return here.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }
        };
    }
}
