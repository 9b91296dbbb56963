package onefrontdoor.partner;

import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people of partner agencies read what is shared with them. Two guards that know nothing of each other let a record
 * through, and everything shown is written down first (INV01, P5, P7).
 */
@Service
@Transactional
public class PartnerDesk {

    /** No list shows more; a search finds the others. */
    public static final int MOST = 100;

    private final Sights sights;
    private final Excerpts excerpts;
    private final BehindRowRules rules;
    private final PartnerRows rows;
    private final PartnerRecords records;
    private final AuditTrail audit;

    PartnerDesk(
            Sights sights,
            Excerpts excerpts,
            BehindRowRules rules,
            PartnerRows rows,
            PartnerRecords records,
            AuditTrail audit) {
        this.sights = sights;
        this.excerpts = excerpts;
        this.rules = rules;
        this.rows = rows;
        this.records = records;
        this.audit = audit;
    }

    /** What is shared with an agency, the latest first: at most {@link #MOST} of how many there are. */
    public record Shared(List<PartnerRecord.Line> lines, int count) {}

    /** @param words part of a child's name, or a reference; nothing for all */
    public Shared shared(Partner partner, String words) {
        List<Mention> children =
                sights.of(partner.agency()).stream().map(Sight::whose).toList();
        List<PartnerRecord.Line> found = rules.read(partner.agency(), () -> rows.lines(children, words));
        List<PartnerRecord.Line> lines = found.stream().limit(MOST).toList();
        lines.forEach(line -> written(partner, line, "list"));
        return new Shared(lines, found.size());
    }

    /** Opens one child's record; empty when it is not open to the agency, and when there is none. */
    public Optional<PartnerRecord> open(Partner partner, Mention child) {
        return sights.of(child, partner.agency()).flatMap(sight -> open(partner, sight));
    }

    private Optional<PartnerRecord> open(Partner partner, Sight sight) {
        Excerpt excerpt = excerpts.of(sight);
        Optional<PartnerRecord> read = rules.read(partner.agency(), () -> records.read(excerpt))
                .filter(found -> sights.keep(sight, partner.by()));
        read.ifPresent(found -> written(partner, found.line(), "page"));
        return read;
    }

    private void written(Partner partner, PartnerRecord.Line line, String where) {
        audit.read(
                partner.by(),
                new Reference(line.reference()),
                "partner %s of child %d".formatted(where, line.number()));
    }
}
