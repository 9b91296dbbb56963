package onefrontdoor.platform.security;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import onefrontdoor.directory.Agencies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One door: everything is refused unless a line here lets it in (design, section 7; P10). */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    static final String TASKLIST = "/camunda/app/tasklist/default/";

    static final String OUR_PAGES_ONLY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String[] PUBLIC_READ = {
        "/",
        "/contact/**",
        "/status/*",
        "/status/*/disagreement",
        "/sharing-ended/*",
        "/meeting/*",
        "/stop-sharing",
        "/stop-sharing/*",
        "/service-request/*",
        "/sign-in",
        "/css/*",
        "/images/*",
        "/webjars/govuk-frontend/**"
    };

    private static final RequestMatcher ENGINE_API = path("/camunda/api/**");

    /** Agencies' systems: a key in the header, no session, no cookie, hence no CSRF token. */
    @Bean
    @Order(1)
    SecurityFilterChain agencySystems(
            HttpSecurity http, Agencies agencies, @Value("${onefrontdoor.social-care.agency}") String socialCare)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> openToAgencies(requests, socialCare))
                .addFilterBefore(new AgencyKeyFilter(agencies), BasicAuthenticationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new ProblemEntryPoint())
                        .accessDeniedHandler(new ProblemEntryPoint()))
                .headers(SecurityChains::strictHeaders)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain peopleAndPages(HttpSecurity http, ServerProperties server) throws Exception {
        return http.authorizeHttpRequests(SecurityChains::openToEverybody)
                .authorizeHttpRequests(StaffRoutes::open)
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/home"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .requestCache(cache -> cache.requestCache(PagesToReturnTo.cache()))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens(server)).ignoringRequestMatchers(ENGINE_API))
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), ENGINE_API))
                .headers(SecurityChains::strictHeaders)
                .build();
    }

    private static void openToAgencies(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            String socialCare) {
        requests.requestMatchers(HttpMethod.POST, "/api/contacts", "/api/service-requests/*/answer")
                .authenticated();
        requests.requestMatchers(HttpMethod.POST, "/api/service-requests/*/questions")
                .authenticated();
        requests.requestMatchers("/api/contacts/*/disagreements").authenticated();
        requests.requestMatchers(HttpMethod.GET, "/api/service-requests", "/api/openapi", "/api/openapi.yaml")
                .authenticated();
        AuthorizationManager<RequestAuthorizationContext> itself = (system, asked) ->
                new AuthorizationDecision(socialCare.equals(system.get().getName()));
        requests.requestMatchers(HttpMethod.POST, "/api/social-care/answers", "/api/social-care/step-downs")
                .access(itself);
        requests.requestMatchers(HttpMethod.GET, "/api/social-care/step-downs/*")
                .access(itself);
        requests.anyRequest().denyAll();
    }

    private static void openToEverybody(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        requests.requestMatchers(HttpMethod.GET, PUBLIC_READ).permitAll();
        requests.requestMatchers(HttpMethod.HEAD, PUBLIC_READ).permitAll();
        requests.requestMatchers(
                        HttpMethod.POST,
                        "/contact/**",
                        "/stop-sharing",
                        "/stop-sharing/*",
                        "/service-request/*",
                        "/service-request/*/again",
                        "/status/*/disagreement",
                        "/status/*/disagreement/withdrawal",
                        "/sign-in",
                        "/sign-out")
                .permitAll();
    }

    /** In a cookie, not in the session: somebody who writes one page for an hour must not lose it when the session ends. */
    private static CsrfTokenRepository formTokens(ServerProperties server) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        boolean secure = server.getServlet().getSession().getCookie().getSecure();
        tokens.setCookieName("form-token");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax").path("/"));
        return tokens;
    }

    /** Written last: Tasklist's own pages arrive with the policy that they need and keep it. */
    static void strictHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(new StaticHeadersWriter("Content-Security-Policy", OUR_PAGES_ONLY));
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
