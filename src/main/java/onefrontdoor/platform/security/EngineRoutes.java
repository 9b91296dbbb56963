package onefrontdoor.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * What Tasklist itself calls is open to staff, nothing else of the engine's web API (P11). The list is data:
 * {@code security/engine-api-routes.txt}. Some routes are closed to administrators as well: the engine's own sign-in,
 * its set-up of a first administrator (CVE-2026-77226), and deployment.
 */
class EngineRoutes extends OncePerRequestFilter {

    private static final Pattern CLOSED_TO_ALL = Pattern.compile(
            "/camunda/api/(admin/(setup/.*|auth/user/[^/]+/login/.*)|engine/engine/[^/]+/deployment/.+)");

    private final List<Pattern> openToStaff = read("/security/engine-api-routes.txt");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        String route = request.getMethod() + " " + path;
        boolean closed = CLOSED_TO_ALL.matcher(path).matches() && !"GET".equals(request.getMethod())
                || path.startsWith("/camunda/api/admin/setup/");
        boolean staffMay =
                openToStaff.stream().anyMatch(open -> open.matcher(route).matches());
        if (closed || !staffMay && !isAdministrator(request)) {
            ProblemJson.writeForTasklist(response, HttpStatus.FORBIDDEN, "This address is closed.");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isAdministrator(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication person
                && person.getAuthorities().stream().anyMatch(held -> Groups.CAMUNDA_ADMIN.equals(held.getAuthority()));
    }

    private static List<Pattern> read(String file) {
        try (InputStream lines = EngineRoutes.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pattern::compile)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
