package onefrontdoor.platform.security;

import java.util.stream.Stream;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where somebody goes on after signing in. A browser also asks for fonts and icons before; nobody wants to land on those. */
final class PagesToReturnTo {

    private static final RequestMatcher[] PAGES = Stream.of(
                    "/desk/**",
                    "/contacts/**",
                    "/assessments/**",
                    "/plans/**",
                    "/step-downs/**",
                    "/models/**",
                    "/directory/**",
                    "/information-governance/**",
                    "/partner/**")
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toArray(RequestMatcher[]::new);

    private PagesToReturnTo() {}

    static HttpSessionRequestCache cache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new OrRequestMatcher(PAGES));
        return cache;
    }
}
