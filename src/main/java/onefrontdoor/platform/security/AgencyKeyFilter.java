package onefrontdoor.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onefrontdoor.directory.Agencies;
import onefrontdoor.directory.Agency;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises an agency's system by the key in {@code Authorization: Bearer …}. */
class AgencyKeyFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Agencies agencies;

    AgencyKeyFilter(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        agency(request).ifPresent(AgencyKeyFilter::signIn);
        chain.doFilter(request, response);
    }

    private Optional<Agency> agency(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(SCHEME))
                .flatMap(header -> agencies.withKey(header.substring(SCHEME.length())));
    }

    private static void signIn(Agency agency) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(agency.code(), null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}
