package onefrontdoor.platform.security;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads every body on its way to the engine's web API: JSON only, of a sane size and depth, and with no key that asks
 * the engine to evaluate something (CVE-2026-109432; P11, P18).
 */
class EngineBodies extends OncePerRequestFilter {

    private static final int LARGEST = 256 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        Optional<JsonNode> json = body.length > LARGEST ? Optional.empty() : EngineJson.read(body);
        if (body.length > LARGEST) {
            ProblemJson.writeForTasklist(response, HttpStatus.PAYLOAD_TOO_LARGE, "This is too much text for one form.");
        } else if (asksToEvaluate(request) || json.isEmpty()) {
            ProblemJson.writeForTasklist(response, HttpStatus.BAD_REQUEST, "This request is not accepted.");
        } else if (isClaim(request) && !isForOneself(request, json.get())) {
            ProblemJson.writeForTasklist(response, HttpStatus.FORBIDDEN, "You claim a task for yourself.");
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static boolean asksToEvaluate(HttpServletRequest request) {
        return Collections.list(request.getParameterNames()).stream().anyMatch(EngineJson::asksToEvaluate);
    }

    private static boolean isClaim(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/claim");
    }

    /** A claim for nobody would take the task out of a colleague's hands. */
    private static boolean isForOneself(HttpServletRequest request, JsonNode claim) {
        return Objects.equals(request.getRemoteUser(), claim.path("userId").asText());
    }
}
