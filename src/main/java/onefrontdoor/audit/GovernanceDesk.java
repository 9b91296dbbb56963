package onefrontdoor.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where information governance sees who opened what; it leaves an entry of its own (INV20). */
@Service
@Transactional
public class GovernanceDesk {

    /** No page shows more. */
    public static final int MOST = 500;

    private static final String OPENINGS =
            "select at, who, desks, reference, what from audit_entry where deed = 'READ' and at >= ? and at < ? and ";

    private final JdbcClient database;
    private final AuditTrail trail;

    GovernanceDesk(JdbcClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** What was found, the latest first, at most {@link #MOST}, and whether there was more. */
    public record Openings(List<Opening> openings, boolean more) {}

    /** Who opened a record. */
    public Openings ofRecord(Inquiry inquiry) {
        trail.looked(inquiry, inquiry.about(), "who looked");
        return find("reference = ?", inquiry);
    }

    /** What a colleague opened. */
    public Openings byColleague(Inquiry inquiry) {
        trail.looked(inquiry, AuditTrail.NO_RECORD, "what " + inquiry.about() + " opened");
        return find("who = ?", inquiry);
    }

    /** Everything that belongs in an answer to the family, the earliest first. */
    public List<Opening> forTheFamily(Inquiry inquiry) {
        trail.looked(inquiry, inquiry.about(), "report for the family");
        return database.sql(OPENINGS + "reference = ? and why is null order by at, id")
                .params(parameters(inquiry))
                .query(GovernanceDesk::read)
                .list();
    }

    private Openings find(String which, Inquiry inquiry) {
        List<Opening> found = database.sql(OPENINGS + which + " order by at desc, id desc limit " + (MOST + 1))
                .params(parameters(inquiry))
                .query(GovernanceDesk::read)
                .list();
        return new Openings(found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    private static List<Object> parameters(Inquiry inquiry) {
        return List.of(
                inquiry.begin().atOffset(ZoneOffset.UTC), inquiry.end().atOffset(ZoneOffset.UTC), inquiry.about());
    }

    private static Opening read(ResultSet row, int number) throws SQLException {
        return Opening.of(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }
}
