package onefrontdoor.platform.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Gives each request a number that stands in the log and on the error page, so that one leads to the other whoever
 * failed (P24), and each answer the headers that hold even when no filter has seen the request.
 */
public class CorrelationId extends ValveBase {

    /** Name of the request attribute and of the field in the log. */
    public static final String KEY = "correlationId";

    private static final Logger LOG = LoggerFactory.getLogger(CorrelationId.class);

    CorrelationId() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String id = UUID.randomUUID().toString();
        request.setAttribute(KEY, id);
        headers(response, id);
        MDC.put(KEY, id);
        try {
            getNext().invoke(request, response);
        } finally {
            if (response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                LOG.warn("Answered with {}", response.getStatus());
            }
            MDC.remove(KEY);
        }
    }

    private static void headers(Response response, String id) {
        response.setHeader("X-Correlation-Id", id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
