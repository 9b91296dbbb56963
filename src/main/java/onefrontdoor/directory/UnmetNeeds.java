package onefrontdoor.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What families needed and no service could give, for those who commission services (E42, SC31). */
@Service
public class UnmetNeeds {

    private final JdbcClient database;

    UnmetNeeds(JdbcClient database) {
        this.database = database;
    }

    /** Notes a need although what asked for it is refused; the same wish for a child on the same day once. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(UnmetNeed unmet, UUID child) {
        Instant at = unmet.noticedAt();
        String day = LocalDate.ofInstant(at, WorkingCalendar.LONDON).toString();
        database.sql("insert into unmet_need (id, need, district, level, cause, service, noticed_at, once)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (once) do nothing")
                .params(UUID.randomUUID(), unmet.need(), unmet.district(), unmet.level())
                .param(unmet.cause().name())
                .param(unmet.service())
                .params(at.atOffset(ZoneOffset.UTC), unmet.once(child, day))
                .update();
    }

    /** Since a moment, the latest first. */
    @Transactional(readOnly = true)
    public List<UnmetNeed> since(Instant moment) {
        return database.sql("select need, district, level, cause, service, noticed_at from unmet_need"
                        + " where noticed_at >= ? order by noticed_at desc, id")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query((row, place) -> new UnmetNeed(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        UnmetNeed.Cause.valueOf(row.getString(4)),
                        row.getObject(5, UUID.class),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Since a moment and before another, the latest first. */
    @Transactional(readOnly = true)
    public List<UnmetNeed> between(Instant moment, Instant end) {
        return since(moment).stream()
                .filter(unmet -> unmet.noticedAt().isBefore(end))
                .toList();
    }
}
