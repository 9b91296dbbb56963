package onefrontdoor.taf;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How members of families are related, as staff noted it; what was wrong is taken back. */
@Repository
class TieBook {

    private static final String TAKE_BACK =
            "update plan_tie set taken_back_by = ?, taken_back_at = ? where plan = ? and taken_back_at is null and ";

    private final JdbcClient database;
    private final Clock clock;

    TieBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Tie> of(Reference plan) {
        return database.sql("select id, kind, one, other from plan_tie where plan = ? and taken_back_at is null"
                        + " order by entered_at, id")
                .param(plan.value())
                .query((row, number) -> new Tie(
                        row.getObject("id", UUID.class),
                        Tie.Kind.valueOf(row.getString("kind")),
                        row.getString("one"),
                        row.getString("other")))
                .list();
    }

    /** @return false when these two are said to be related so already */
    boolean add(Reference plan, Tie tie, Actor by) {
        return database.sql("insert into plan_tie (id, plan, kind, one, other, entered_by, entered_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(tie.id(), plan.value(), tie.kind().name(), tie.one(), tie.other(), by.id(), now())
                        .update()
                == 1;
    }

    /** A couple is one no more, or is one again: the earlier word about them is taken back. */
    void takeBackCouple(Reference plan, Tie tie, Actor by) {
        database.sql(TAKE_BACK + "kind like '%PARTNER' and one in (?, ?) and other in (?, ?)")
                .params(by.id(), now(), plan.value(), tie.one(), tie.other(), tie.one(), tie.other())
                .update();
    }

    boolean takeBack(Reference plan, UUID id, Actor by) {
        return database.sql(TAKE_BACK + "id = ?")
                        .params(by.id(), now(), plan.value(), id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
