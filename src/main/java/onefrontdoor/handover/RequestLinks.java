package onefrontdoor.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import onefrontdoor.frontdoor.PrivateSecret;
import onefrontdoor.frontdoor.SecretPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Private links by which a service answers without an account. A link opens its request while the request waits for an
 * answer, until the link's own end, and never again; only the hash of its secret is kept.
 */
@Repository
class RequestLinks implements SecretPages {

    private static final String PATH = "/service-request/";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final JdbcClient database;
    private final Clock clock;
    private final Duration opensFor;

    RequestLinks(
            JdbcClient database,
            Clock clock,
            @Value("${onefrontdoor.service-request.link-opens-for}") Duration opensFor) {
        this.database = database;
        this.clock = clock;
        this.opensFor = opensFor;
    }

    /** Which request a mail is about, before anybody sends it. */
    void mailed(UUID message, UUID request) {
        database.sql("insert into service_request_mail (message, request) values (?, ?)")
                .params(message, request)
                .update();
    }

    /** How often a service was written to about a contact. */
    int mails(ServiceRequest request) {
        return database.sql("select count(*) from service_request_mail m join service_request r on r.id = m.request"
                        + " where r.contact_reference = ? and r.agency = ?")
                .params(request.contact().value(), request.agency())
                .query(Integer.class)
                .single();
    }

    /** Kept before the mail leaves, whatever becomes of the job that sends it: a link that arrives opens. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String freshPath(UUID message) {
        PrivateSecret secret = PrivateSecret.create();
        database.sql("insert into service_request_link (secret_hash, request, issued_at, until)"
                        + " select ?, request, ?, ? from service_request_mail where message = ?")
                .params(
                        secret.hash(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        clock.instant().plus(opensFor).atOffset(ZoneOffset.UTC),
                        message)
                .update();
        return PATH + secret.value();
    }

    /** The request behind a link that still opens. */
    Optional<UUID> opens(String code) {
        return behind(code, " and l.until > ?");
    }

    /** The request behind a link that opened once, unless it has its answer. */
    Optional<UUID> opened(String code) {
        return behind(code, " and l.issued_at <= ?");
    }

    private Optional<UUID> behind(String code, String when) {
        if (!SHAPE.matcher(code).matches()) {
            return Optional.empty();
        }
        return database.sql("select r.id from service_request_link l join service_request r on r.id = l.request"
                        + " where l.secret_hash = ? and r.state in ('SENT', 'MORE_WANTED')" + when)
                .params(new PrivateSecret(code).hash(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }
}
