package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import onefrontdoor.family.Sex;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What staff noted of the members of families; the newest line about each counts. */
@Repository
class MemberBook {

    private static final String NEWEST = """
            select distinct on (place) place, sex, deceased, at_home,
                (select n.name from plan_member n where n.plan = m.plan and n.place = m.place and n.name is not null)
            from plan_member m where plan = ? order by place, id desc""";

    private final JdbcClient database;
    private final Clock clock;

    MemberBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<NotedMember> of(Reference plan) {
        return database.sql(NEWEST).param(plan.value()).query(MemberBook::read).list();
    }

    /** For somebody whom nobody named yet. */
    String nextPlace(Reference plan) {
        long named = of(plan).stream().filter(NotedMember::isNamedHere).count();
        return NotedMember.named((int) named + 1);
    }

    /** @return false when somebody else named one at the same moment */
    boolean note(Reference plan, NotedMember member, Actor by) {
        return database.sql(
                                "insert into plan_member (plan, place, name, sex, deceased, at_home, entered_by, entered_at)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                plan.value(),
                                member.place(),
                                member.name(),
                                member.sex().name())
                        .params(member.deceased(), member.atHome(), by.id())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static NotedMember read(ResultSet row, int number) throws SQLException {
        return new NotedMember(
                row.getString("place"),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                row.getBoolean("deceased"),
                row.getObject("at_home", Boolean.class));
    }
}
