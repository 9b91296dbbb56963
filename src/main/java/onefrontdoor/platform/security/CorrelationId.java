package onefrontdoor.platform.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Gives each request a number that stands in the log and on the error page, so that one leads to the other (P24).
 * It stands at the server's outermost door: what fails behind it, or is refused before any filter, has the number too.
 */
@Component
public class CorrelationId implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Name of the request attribute and of the field in the log. */
    public static final String KEY = "correlationId";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new Door());
    }

    private static final class Door extends ValveBase {

        Door() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            String id = UUID.randomUUID().toString();
            request.setAttribute(KEY, id);
            response.setHeader("X-Correlation-Id", id);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            MDC.put(KEY, id);
            try {
                getNext().invoke(request, response);
            } finally {
                MDC.remove(KEY);
            }
        }
    }
}
