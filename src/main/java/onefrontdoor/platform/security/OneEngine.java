package onefrontdoor.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/** There is one engine; the engine's web applications fail on the name of another, where they should not find it. */
class OneEngine extends OncePerRequestFilter {

    private static final Pattern ANOTHER = Pattern.compile("/camunda/app/\\w+/(?!default/?$)[\\w-]+/?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ANOTHER.matcher(UrlPathHelper.defaultInstance.getPathWithinApplication(request))
                .matches()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
