package onefrontdoor.redesign;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When redesigns were tried on past contacts, and what came of it; rows are added and never changed. */
@Repository
class WhatIfs {

    private final JdbcClient database;
    private final Clock clock;

    WhatIfs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A redesign was tried.
     *
     * @param lines what came of it; nothing while it runs
     */
    record Tried(int number, String by, Instant at, Optional<String> lines) {}

    Optional<Tried> newest(int redesign) {
        return database.sql("select w.number, w.by_whom, w.at, a.lines from what_if w"
                        + " left join what_if_answer a on a.what_if = w.number"
                        + " where w.redesign = ? order by w.number desc limit 1")
                .param(redesign)
                .query((row, place) -> new Tried(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString(4))))
                .optional();
    }

    /** Of two who begin at the same moment, the other sees the first. */
    void hold(int redesign) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('what if', ?))")
                .param(redesign)
                .query()
                .listOfRows();
    }

    int begin(int redesign, Actor by) {
        return database.sql("insert into what_if (redesign, by_whom, at) values (?, ?, ?) returning number")
                .params(redesign, by.id(), now())
                .query(Integer.class)
                .single();
    }

    void answer(int number, List<String> lines) {
        database.sql("insert into what_if_answer (what_if, lines, at) values (?, ?, ?)")
                .params(number, String.join("\n", lines), now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
