package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open contacts with people of whom nobody has recorded any answer: blank is not given, and somebody repairs it (CT14). */
@Service
@Transactional
public class AgreementRepair {

    /** No page shows more. */
    public static final int MOST = 50;

    private static final String BLANK = """
            from person join contact on contact.reference = person.contact_reference
            where exists (select from child_outcome outcome where outcome.contact = contact.id and outcome.stage <> 'ENDED')
            and not exists (
                select from agreement_entry said
                where said.reference = person.contact_reference and said.person = person.mentioned_as)
            and contact.reference not in (select hidden_from(:viewer))""";

    private static final String OLDEST = """
            select contact.reference, contact.received_at,
                string_agg(person.mentioned_as, ', ' order by person.mentioned_as) as people
            """ + BLANK + """
             group by contact.reference, contact.received_at
            order by contact.received_at, contact.reference limit :most""";

    private static final String ALL = "select count(distinct contact.reference), count(*) " + BLANK;

    private final JdbcClient database;
    private final StaffWords words;
    private final AuditTrail audit;

    AgreementRepair(JdbcClient database, StaffWords words, AuditTrail audit) {
        this.database = database;
        this.words = words;
        this.audit = audit;
    }

    /** A contact and the places of those without an answer; it names nobody. */
    public record Line(String reference, String received, String people) {}

    /** How many contacts and people there are, and the oldest of the contacts. */
    public record Worklist(long contacts, long people, List<Line> oldest) {}

    /** What the viewer may see; every record that is shown was read. */
    public Worklist open(Actor viewer) {
        List<Line> oldest = database.sql(OLDEST)
                .param("viewer", viewer.id())
                .param("most", MOST)
                .query(this::line)
                .list();
        oldest.forEach(line -> audit.read(viewer, new Reference(line.reference()), "agreement to record"));
        return database.sql(ALL)
                .param("viewer", viewer.id())
                .query((row, number) -> new Worklist(row.getLong(1), row.getLong(2), oldest))
                .single();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("reference"),
                words.of(row.getTimestamp("received_at").toInstant()),
                row.getString("people"));
    }
}
