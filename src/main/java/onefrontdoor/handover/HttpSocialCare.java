package onefrontdoor.handover;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Asks the system of Children's Social Care over HTTP: one POST for each child, with the id of the request as its
 * idempotency key. Nothing of the family stands in the address, and nothing of the answer's body is read.
 */
@Component
@ConditionalOnExpression("'${onefrontdoor.social-care.address:}' != ''")
@EnableConfigurationProperties(SocialCareProperties.class)
class HttpSocialCare implements SocialCare {

    /** It did not get to it, or not in time; any other refusal would be the same again. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private final RestClient system;
    private final URI address;

    HttpSocialCare(RestClient.Builder clients, SocialCareProperties connection) {
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(connection.within())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(connection.within());
        address = connection.address();
        system = clients.requestFactory(requests)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + connection.token())
                .build();
    }

    @Override
    public Delivery ask(SocialCareLetter letter) {
        return send(letter.request().toString(), letter);
    }

    /** Under a key of its own: it is another message about the same request. */
    @Override
    public Delivery close(SocialCareClosing closing) {
        return send(closing.request() + "-closing", closing);
    }

    private Delivery send(String key, Object message) {
        try {
            return system.post()
                    .uri(address)
                    .header("Idempotency-Key", key)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(message)
                    .exchange((request, response) -> delivery(response.getStatusCode()));
        } catch (ResourceAccessException unreachable) {
            return Delivery.AWAY;
        }
    }

    private static Delivery delivery(HttpStatusCode status) {
        if (status.is2xxSuccessful()) {
            return Delivery.TAKEN;
        }
        return status.is5xxServerError() || LATER.contains(status.value()) ? Delivery.AWAY : Delivery.REFUSED;
    }
}
