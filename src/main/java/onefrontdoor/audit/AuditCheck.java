package onefrontdoor.audit;

import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.PlatformTransactionManager;

/** Checks the whole audit against its chain and its anchors, beside a running service or without one (P9). */
public class AuditCheck {

    private final Verification verification;
    private final String anchors;
    private final String key;

    AuditCheck(
            DataSource database,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${onefrontdoor.audit.sealed-within}") Duration sealedWithin,
            @Value("${onefrontdoor.audit.anchor.file}") String anchors,
            @Value("${onefrontdoor.audit.anchor.public-key}") String key) {
        this.verification = new Verification(database, transactions, clock, sealedWithin);
        this.anchors = anchors;
        this.key = key;
    }

    /** What was found, for a person to read, and whether the audit is as it was written. */
    public record Answer(boolean asWritten, List<String> lines) {}

    /** Reads every entry. */
    public Answer check() {
        List<String> forged = new ArrayList<>();
        Verification.Report report = verification.against(genuine(forged));
        List<String> lines = new ArrayList<>();
        lines.add("%d entries sealed, %d waiting to be sealed, %d anchors"
                .formatted(report.rows(), report.waiting(), report.anchors()));
        if (report.anchors() == 0) {
            lines.add("No anchor was checked: whoever owns the database could have rewritten all of it.");
        }
        lines.addAll(forged);
        report.findings().stream().map(found -> "WRONG: " + found).forEach(lines::add);
        boolean asWritten = forged.isEmpty() && report.findings().isEmpty();
        lines.add(asWritten ? "The audit is as it was written." : "The audit is NOT as it was written.");
        return new Answer(asWritten, lines);
    }

    private List<Anchor> genuine(List<String> forged) {
        if (anchors.isEmpty()) {
            return List.of();
        }
        AnchorFile file = new AnchorFile(Path.of(anchors));
        if (!file.exists()) {
            forged.add("WRONG: there are no anchors at " + anchors);
            return List.of();
        }
        return genuine(file.lines(), forged);
    }

    private List<Anchor> genuine(List<String> lines, List<String> forged) {
        PublicKey known = Signing.publicKey(Path.of(key));
        List<Anchor> genuine = new ArrayList<>();
        for (String line : lines) {
            Optional<Anchor> anchor =
                    Anchor.parse(line).filter(read -> Signing.isSigned(known, read.signed(), read.signature()));
            anchor.ifPresent(genuine::add);
            if (anchor.isEmpty()) {
                forged.add("WRONG: line %d of the anchors is not signed by us".formatted(lines.indexOf(line) + 1));
            }
        }
        return genuine;
    }
}
