package onefrontdoor.frontdoor;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells a repeated request from a first one, so that the API can say which it was. */
@Repository
public class EarlierSubmissions {

    private final JdbcClient database;

    EarlierSubmissions(JdbcClient database) {
        this.database = database;
    }

    /** Whether something was already received under this token. */
    public boolean has(UUID token) {
        return database.sql("select exists (select from submission where token = ?)")
                .param(token)
                .query(Boolean.class)
                .single();
    }
}
