package onefrontdoor.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
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
    private final List<RecordsBehind> behind;

    GovernanceDesk(JdbcClient database, AuditTrail trail, List<RecordsBehind> behind) {
        this.database = database;
        this.trail = trail;
        this.behind = List.copyOf(behind);
    }

    /** What was found, the latest first, at most {@link #MOST}, and whether there was more. */
    public record Openings(List<Opening> openings, boolean more) {}

    /** Who opened a record, or one that belongs to it. */
    public Openings ofRecord(Inquiry inquiry) {
        trail.looked(inquiry, inquiry.about(), "who looked");
        return find("reference = any (?)", inquiry, records(inquiry));
    }

    /** What a colleague opened. */
    public Openings byColleague(Inquiry inquiry) {
        trail.looked(inquiry, AuditTrail.NO_RECORD, "what " + inquiry.about() + " opened");
        return find("who = ?", inquiry, inquiry.about());
    }

    /** Everything that belongs in an answer to the family, the earliest first. */
    public List<Opening> forTheFamily(Inquiry inquiry) {
        trail.looked(inquiry, inquiry.about(), "report for the family");
        return database.sql(OPENINGS + "reference = any (?) and why is null order by at, id")
                .params(parameters(inquiry, records(inquiry)))
                .query(GovernanceDesk::read)
                .list();
    }

    private Openings find(String which, Inquiry inquiry, Object about) {
        List<Opening> found = database.sql(OPENINGS + which + " order by at desc, id desc limit " + (MOST + 1))
                .params(parameters(inquiry, about))
                .query(GovernanceDesk::read)
                .list();
        return new Openings(found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    private String[] records(Inquiry inquiry) {
        return Stream.concat(
                        Stream.of(inquiry.about()), behind.stream().flatMap(each -> each.of(inquiry.about()).stream()))
                .toArray(String[]::new);
    }

    private static List<Object> parameters(Inquiry inquiry, Object about) {
        return List.of(inquiry.begin().atOffset(ZoneOffset.UTC), inquiry.end().atOffset(ZoneOffset.UTC), about);
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
