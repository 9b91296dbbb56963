package onefrontdoor.audit;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Signs the end of the chain and puts it outside the database, in a file and in the log (P9). */
@Service
class Anchoring {

    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

    private final Sealer sealer;
    private final Clock clock;
    private final AnchorFile file;
    private final @Nullable PrivateKey key;
    private Seal anchored = Seal.NONE;

    Anchoring(
            Sealer sealer,
            Clock clock,
            @Value("${onefrontdoor.audit.anchor.file}") String file,
            @Value("${onefrontdoor.audit.anchor.private-key}") String key) {
        this.sealer = sealer;
        this.clock = clock;
        this.file = new AnchorFile(Path.of(file));
        this.key = file.isEmpty() ? null : Signing.privateKey(Path.of(key));
    }

    @EventListener(ApplicationReadyEvent.class)
    void warnWithoutOne() {
        if (key == null) {
            LOG.warn("The audit has no anchor outside the database: set onefrontdoor.audit.anchor.file and its keys");
        }
    }

    /** Nothing new, no new anchor; one more when the service is stopped in good order. */
    @PreDestroy
    @Scheduled(fixedDelayString = "${onefrontdoor.audit.anchor.every}")
    synchronized void anchor() {
        sealer.seal();
        Seal end = sealer.last();
        if (key != null && !end.equals(anchored)) {
            Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Anchor anchor = new Anchor(at, end, Signing.sign(key, Anchor.signed(at, end)));
            file.add(anchor);
            LOG.info("Audit anchor {}", anchor.line());
            anchored = end;
        }
    }
}
