package onefrontdoor.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Private links, each with the hash of its code and never the code, and the presses of their button. */
@Repository
class StopLinks {

    private static final String LINKS =
            "select id, reference, person, way, until, issued_by, issued_at, revoked_at from stop_link where ";

    private final JdbcClient database;
    private final Clock clock;

    StopLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(StopLink link, StopCode code) {
        database.sql("insert into stop_link (id, code_hash, reference, person, way, until, issued_by, issued_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        link.id(),
                        code.hash(),
                        link.who().contact().value(),
                        link.who().place(),
                        link.way().name(),
                        link.until().atOffset(ZoneOffset.UTC),
                        link.issuedBy().id(),
                        link.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StopLink> find(StopCode code) {
        return database.sql(LINKS + "code_hash = ?")
                .param(code.hash())
                .query(StopLinks::read)
                .optional();
    }

    /** The latest first. */
    List<StopLink> on(Reference contact) {
        return database.sql(LINKS + "reference = ? order by issued_at desc, id")
                .param(contact.value())
                .query(StopLinks::read)
                .list();
    }

    /** @return false when there is none that works */
    boolean revoke(Reference contact, UUID link, Actor by) {
        return database.sql("update stop_link set revoked_at = ?, revoked_by = ?"
                                + " where id = ? and reference = ? and revoked_at is null")
                        .params(now(), by.id(), link, contact.value())
                        .update()
                == 1;
    }

    boolean wasPressed(UUID press, UUID link) {
        return database.sql("select exists (select from stop_press where press = ? and link = ?)")
                .params(press, link)
                .query(Boolean.class)
                .single();
    }

    /** @return false when this press was counted before */
    boolean press(UUID press, UUID link) {
        return database.sql("insert into stop_press (press, link, pressed_at) values (?, ?, ?) on conflict do nothing")
                        .params(press, link, now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static StopLink read(ResultSet row, int number) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new StopLink(
                row.getObject("id", UUID.class),
                Mention.of(new Reference(row.getString("reference")), row.getString("person")),
                StopLink.Way.valueOf(row.getString("way")),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                new Actor(row.getString("issued_by")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
