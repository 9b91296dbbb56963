package onefrontdoor.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.PrivateSecret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links to a request after it was accepted. The one that was used for the acceptance, and every other of that time, is dead. */
@Repository
class AgainLinks {

    private static final String BEHIND =
            "select r.id from service_request_link l join service_request r on r.id = l.request"
                    + " where l.secret_hash = ? and r.state = 'ACCEPTED' and r.ended_at > ?";

    private static final String UNUSED = " and l.issued_at > r.ended_at and l.until > ? and l.used_at is null";

    private final JdbcClient database;
    private final Clock clock;
    private final Duration shownFor;
    private final int most;

    AgainLinks(
            JdbcClient database,
            Clock clock,
            @Value("${onefrontdoor.service-request.shown-again.for}") Duration shownFor,
            @Value("${onefrontdoor.service-request.shown-again.most}") int most) {
        this.database = database;
        this.clock = clock;
        this.shownFor = shownFor;
        this.most = most;
    }

    /** The request that was accepted not long ago, behind any link to it; this alone shows nothing. */
    Optional<UUID> accepted(String code) {
        return database.sql(BEHIND)
                .params(hash(code), at(since()))
                .query(UUID.class)
                .optional();
    }

    /** @return false when its service was sent enough of them */
    boolean sendsOneMore(UUID request) {
        return database.sql("update service_request set sent_again = sent_again + 1"
                                + " where id = ? and state = 'ACCEPTED' and sent_again < ?")
                        .params(request, most)
                        .update()
                == 1;
    }

    /** The request behind a link that was sent after the acceptance and shows it once more. */
    Optional<UUID> opens(String code) {
        return database.sql(BEHIND + UNUSED)
                .params(hash(code), at(since()), at(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /** @return false when somebody has used it already */
    boolean use(String code) {
        return database.sql("update service_request_link set used_at = ? where secret_hash = ? and used_at is null")
                        .params(at(clock.instant()), hash(code))
                        .update()
                == 1;
    }

    /** Until when a link that is sent now shows anything. */
    Instant until() {
        return clock.instant().plus(shownFor);
    }

    private Instant since() {
        return clock.instant().minus(shownFor);
    }

    private static byte[] hash(String code) {
        return new PrivateSecret(code).hash();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
