package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every pressing of a send button; the primary key lets one of several presses through (P2). */
@Repository
class Submissions {

    private final JdbcClient database;

    Submissions(JdbcClient database) {
        this.database = database;
    }

    /** Returns whether this is the first time; a second press waits here until the first has committed. */
    boolean isFirst(UUID token, AsTold told, Instant at) {
        return database.sql("""
                                insert into submission (token, digest, as_told, received_at)
                                values (?, ?, cast(? as jsonb), ?) on conflict (token) do nothing""")
                        .params(token, told.digest(), told.json(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean sameAsBefore(UUID token, AsTold told) {
        return database.sql("select digest from submission where token = ?")
                .param(token)
                .query(String.class)
                .single()
                .equals(told.digest());
    }

    void keepOtherVersion(UUID token, AsTold told, Instant at) {
        database.sql("insert into other_version (id, token, as_told, received_at) values (?, ?, cast(? as jsonb), ?)")
                .params(UUID.randomUUID(), token, told.json(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int otherVersions(UUID token) {
        return database.sql("select count(*) from other_version where token = ?")
                .param(token)
                .query(Integer.class)
                .single();
    }
}
