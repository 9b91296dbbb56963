package onefrontdoor.platform.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads every body on its way to the engine's web API: JSON only, of a sane size and depth, and with no key that asks
 * the engine to evaluate something (CVE-2026-109432; P11, P18).
 */
class EngineBodies extends OncePerRequestFilter {

    private static final int LARGEST = 256 * 1024;

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(200_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            ProblemJson.writeForTasklist(response, HttpStatus.PAYLOAD_TOO_LARGE, "This is too much text for one form.");
        } else if (asksToEvaluate(request) || !acceptable(body)) {
            ProblemJson.writeForTasklist(response, HttpStatus.BAD_REQUEST, "This request is not accepted.");
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static boolean asksToEvaluate(HttpServletRequest request) {
        return Collections.list(request.getParameterNames()).stream().anyMatch(EngineBodies::evaluates);
    }

    private boolean acceptable(byte[] body) {
        if (body.length == 0) {
            return true;
        }
        try (JsonParser parser = json.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && evaluates(parser.currentName())) {
                    return false;
                }
            }
            return true;
        } catch (IOException malformed) {
            return false;
        }
    }

    private static boolean evaluates(String key) {
        return key.strip().toLowerCase(java.util.Locale.ROOT).endsWith("expression");
    }
}
