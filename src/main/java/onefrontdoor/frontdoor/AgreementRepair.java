package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open contacts on which somebody has to ask: nobody has recorded any answer, since blank is not given (CT14), or an
 * agreement ends soon or has ended unless it is asked for again (T20).
 */
@Service
@Transactional
public class AgreementRepair {

    /** No page shows more. */
    public static final int MOST = 50;

    private static final String DUE = """
            with due as (
                select person.contact_reference as reference, person.mentioned_as as person, null::timestamptz as ends
                from person where not exists (
                    select from agreement_entry said
                    where said.reference = person.contact_reference and said.person = person.mentioned_as)
                union all
                select said.reference, said.person, min(said.review_at) from agreement_entry said
                where said.answer = 'AGREED' and said.counts and said.review_at < :soon and not exists (
                    select from agreement_entry later
                    where later.reference = said.reference and later.person = said.person and later.counts
                        and later.agreement = said.agreement and later.voice = said.voice and later.id > said.id)
                group by said.reference, said.person)
            """;

    private static final String OPEN = """
             from due join contact on contact.reference = due.reference
            where (contact.channel = 'EARLIER_SYSTEM' or exists (
                select from child_outcome outcome where outcome.contact = contact.id and outcome.stage <> 'ENDED'))
            and contact.reference not in (select hidden_from(:viewer))""";

    private static final String OLDEST = DUE + """
            select contact.reference, contact.received_at, min(ends) as ends,
                string_agg(due.person, ', ' order by due.person) as people
            """ + OPEN + """
             group by contact.reference, contact.received_at, ends is null
            order by contact.received_at, contact.reference limit :most""";

    private static final String ALL = DUE + """
            select count(distinct contact.reference) filter (where ends is null), count(*) filter (where ends is null),
                count(ends)
            """ + OPEN;

    private final JdbcClient database;
    private final StaffWords words;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration before;

    AgreementRepair(
            JdbcClient database,
            StaffWords words,
            AuditTrail audit,
            Clock clock,
            @Value("${onefrontdoor.sharing.ask-again-before}") Duration before) {
        this.database = database;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
        this.before = before;
    }

    /** A contact, why it is here, and the places of those to be asked; it names nobody. */
    public record Line(String reference, String received, String people, String why) {}

    /** How many contacts and people without an answer and how many agreements there are, and the oldest of the contacts. */
    public record Worklist(long contacts, long people, long ending, List<Line> oldest) {}

    /** What the viewer may see; every record that is shown was read. */
    public Worklist open(Actor viewer) {
        List<Line> oldest =
                asked(OLDEST, viewer).param("most", MOST).query(this::line).list();
        oldest.forEach(line -> audit.read(viewer, new Reference(line.reference()), "agreement to record"));
        return asked(ALL, viewer)
                .query((row, number) -> new Worklist(row.getLong(1), row.getLong(2), row.getLong(3), oldest))
                .single();
    }

    private JdbcClient.StatementSpec asked(String question, Actor viewer) {
        return database.sql(question)
                .param("viewer", viewer.id())
                .param("soon", Timestamp.from(clock.instant().plus(before)));
    }

    private Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("reference"),
                words.of(row.getTimestamp("received_at").toInstant()),
                row.getString("people"),
                why(row.getTimestamp("ends")));
    }

    private String why(@Nullable Timestamp ends) {
        if (ends == null) {
            return words.sentence("repair.blank");
        }
        Instant end = ends.toInstant();
        return words.sentence(end.isAfter(clock.instant()) ? "repair.ends" : "repair.ended", words.dayOf(end));
    }
}
