package onefrontdoor.taf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The services for adults that work with the adults of families. */
@Repository
class AdultServiceBook {

    private final JdbcClient database;
    private final Clock clock;

    AdultServiceBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that work with them now. */
    List<AdultService> of(Reference plan) {
        return database.sql("select id, place, kind, since, person from plan_adult_service"
                        + " where plan = ? and ended_at is null order by entered_at, id")
                .param(plan.value())
                .query((row, number) -> new AdultService(
                        row.getObject("id", UUID.class),
                        row.getString("place"),
                        row.getString("kind"),
                        row.getObject("since", LocalDate.class),
                        row.getString("person")))
                .list();
    }

    void add(Reference plan, AdultService service, Actor by) {
        database.sql("insert into plan_adult_service (id, plan, place, kind, since, person, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(service.id(), plan.value(), service.place(), service.kind(), service.since())
                .params(service.person(), by.id(), now())
                .update();
    }

    boolean end(Reference plan, UUID id, Actor by) {
        return database.sql("update plan_adult_service set ended_by = ?, ended_at = ?"
                                + " where plan = ? and id = ? and ended_at is null")
                        .params(by.id(), now(), plan.value(), id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
