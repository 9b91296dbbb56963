package onefrontdoor.application;

import onefrontdoor.directory.ReviewDesk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One service of the directory that nobody ever confirmed, before whoever keeps it. */
final class StaleEntry {

    static final String TITLE = "Steps to work";

    private StaleEntry() {}

    /** The reference of its review. */
    static String comesUp(JdbcClient database, ReviewDesk desk) {
        // An earlier test may have taken the process away.
        database.sql("delete from directory_review").update();
        database.sql("update directory_service set confirmed_at = null where title = ?")
                .param(TITLE)
                .update();
        desk.begin();
        return database.sql(
                        "select reference from directory_review join directory_service on id = service where title = ?")
                .param(TITLE)
                .query(String.class)
                .single();
    }
}
