package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The system of Children's Social Care, which answers by the API. */
public final class SocialCareSystem extends Caller {

    private final JdbcClient database;
    private final String key;

    public SocialCareSystem(int port, JdbcClient database) {
        this(port, database, "social-care");
    }

    /** @param agency code of the agency whose key it shows */
    SocialCareSystem(int port, JdbcClient database, String agency) {
        super(port);
        this.database = database;
        this.key = "key-of-the-" + agency;
    }

    /** Accepts every child it was asked about on a contact and has not answered for. */
    public void accept(String reference) {
        database.sql("select id from social_care_request where contact_reference = ? and sent_at is not null"
                        + " and accepted_at is null and returned_at is null")
                .param(reference)
                .query(UUID.class)
                .list()
                .forEach(request -> assertThat(says(request, "ACCEPTED", Map.of("reference", "SC-" + request))
                                .statusCode())
                        .isEqualTo(204));
    }

    /** The requests about a contact, by the number of the child; the one without an answer, if any, last. */
    List<UUID> requests(String reference, int child) {
        return database.sql("select r.id from social_care_request r join child h on h.id = r.child"
                        + " where r.contact_reference = ? and h.number = ? order by r.asked_at,"
                        + " coalesce(r.accepted_at, r.returned_at) nulls last")
                .params(reference, child)
                .query(UUID.class)
                .list();
    }

    HttpResponse<String> says(UUID request, String kind, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.putIfAbsent("id", kind + "-" + request);
        body.put("request", request);
        body.put("kind", kind);
        return send(write(body));
    }

    HttpResponse<String> send(String body) {
        return json("POST", "/api/social-care/answers", body, "Authorization", "Bearer " + key);
    }
}
