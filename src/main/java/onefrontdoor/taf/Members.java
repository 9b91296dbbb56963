package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who is or was of a team around a family, in the order in which they joined. */
@Repository
class Members {

    private final JdbcClient database;
    private final Clock clock;

    Members(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Member member, Actor by) {
        database.sql("insert into taf_member (id, plan, kind, name, part, agency, children, email, reached, in_person,"
                        + " language, interpreter, joined_at, joined_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(member.id(), member.plan().value(), kind(member), member.name(), member.part(), member.agency())
                .param(member.children().toArray(Integer[]::new))
                .params(reached(member.reached()))
                .params(member.spoken().language(), member.spoken().interpreter(), now(), by.id())
                .update();
    }

    private static String kind(Member member) {
        return member.isFamily() ? "FAMILY" : "PROFESSIONAL";
    }

    private static List<Object> reached(Member.Reached reached) {
        return Arrays.asList(reached.email(), reached.otherwise(), reached.inPerson());
    }

    /** @return false when nobody of that number is of the team any more */
    boolean leave(Reference plan, UUID member, Actor by) {
        return database.sql("update taf_member set left_at = ?, left_by = ? where plan = ? and id = ?"
                                + " and left_at is null")
                        .params(now(), by.id(), plan.value(), member)
                        .update()
                == 1;
    }

    List<Member> of(Reference plan) {
        return database.sql("select * from taf_member where plan = ? order by number")
                .param(plan.value())
                .query(Members::read)
                .list();
    }

    Member get(UUID id) {
        return database.sql("select * from taf_member where id = ?")
                .param(id)
                .query(Members::read)
                .single();
    }

    private static Member read(ResultSet row, int place) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                new Reference(row.getString("plan")),
                row.getString("name"),
                row.getString("part"),
                row.getString("agency"),
                Set.of((Integer[]) row.getArray("children").getArray()),
                new Member.Reached(row.getString("email"), row.getString("reached"), row.getBoolean("in_person")),
                new Member.Spoken(row.getString("language"), row.getBoolean("interpreter")),
                row.getObject("left_at", OffsetDateTime.class) == null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
