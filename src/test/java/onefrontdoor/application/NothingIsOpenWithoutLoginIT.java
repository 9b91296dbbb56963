package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import onefrontdoor.application.EveryRoute.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.web.context.WebApplicationContext;

/** Whoever has not signed in reaches the addresses of {@code anonymous-routes.txt} and no other (P10). */
class NothingIsOpenWithoutLoginIT extends FrontDoorScenario {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE");
    private static final Set<Integer> CLOSED = Set.of(400, 401, 403, 405);
    private static final List<Function<String, String>> VARIANTS = List.of(
            path -> path + ";x",
            path -> path + ";jsessionid=1/../x",
            path -> "/" + path,
            path -> path + "/",
            path -> path + "//",
            path -> "/css/.." + path,
            path -> "/css/%2e%2e" + path,
            path -> "/css/%252e%252e" + path,
            path -> "/contact/..;" + path,
            path -> path.toUpperCase(Locale.ROOT),
            path -> path.replaceFirst("/(\\w)", "/%2f$1"),
            NothingIsOpenWithoutLoginIT::firstLetterEncoded,
            path -> path + "%20",
            path -> path + ".json",
            path -> path + "?x=%00",
            path -> path.replace('/', '\\'));

    private static final List<String> NOT_THERE = List.of(
            "/engine-rest", "/engine-rest/engine", "/h2-console", "/actuator", "/actuator/health", "/swagger-ui.html");
    private static final List<String> CLOSED_TO_ALL = List.of(
            "/camunda/api/admin/setup/default/user/create",
            "/camunda/api/admin/%73etup/default/user/create",
            "/camunda/api/admin/auth/user/default/login/tasklist",
            "/camunda/api/admin/auth/user/default/%6cogin/tasklist",
            "/camunda/api/engine/engine/default/deployment/create",
            "/camunda/api/engine/engine/default/deploymen%74/create");
    private static final String INTRUDER = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"I\","
            + "\"lastName\":\"ZZ-Intruder\"},\"credentials\":{\"password\":\"intruders-password\"}}";

    @Autowired
    private WebApplicationContext application;

    @Test
    void anonymousReachesTheFrozenListAndNothingElse() throws IOException {
        List<String> frozen = Files.readAllLines(Path.of("src/test/resources/anonymous-routes.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        Set<String> reached = new TreeSet<>();
        int probed = 0;
        try (Anonymous anonymous = new Anonymous(port)) {
            for (Route route : new EveryRoute(application).all()) {
                for (String method : methodsFor(route)) {
                    probed++;
                    if (!CLOSED.contains(anonymous.status(method, example(route)))) {
                        reached.add(method + " " + listed(route.pattern()));
                    }
                }
            }
        }
        System.out.printf(
                "P10: %d routes x methods probed without login, %d reached, list of %d lines%n",
                probed, reached.size(), frozen.size());
        assertThat(reached).as("open without login").containsExactlyInAnyOrderElementsOf(frozen);
    }

    @Test
    void writingAnAddressDifferentlyOpensNothing() {
        List<String> opened = new ArrayList<>();
        int probed = 0;
        try (Anonymous anonymous = new Anonymous(port)) {
            for (Route route : new EveryRoute(application).all()) {
                String method = route.method().equals("ANY") ? "GET" : route.method();
                if (isVendorFile(route) || !CLOSED.contains(anonymous.status(method, example(route)))) {
                    continue;
                }
                for (Function<String, String> variant : VARIANTS) {
                    probed++;
                    String target = variant.apply(example(route));
                    int status = anonymous.status(method, target);
                    if (!CLOSED.contains(status)) {
                        opened.add(status + " " + method + " " + target);
                    }
                }
            }
        }
        System.out.printf("P10: %d closed routes written differently, %d opened%n", probed, opened.size());
        assertThat(opened).isEmpty();
    }

    @Test
    void findsTheRoutesThatItProbes() {
        EveryRoute routes = new EveryRoute(application);

        assertThat(patterns(routes.controllers()))
                .contains("/contact/{page}", "/api/contacts", "/status/{key}", "/error");
        assertThat(patterns(routes.servlets())).contains("/camunda/api/admin/*", "/camunda/api/engine/*");
        assertThat(patterns(routes.engineResources()))
                .contains(
                        "/camunda/api/admin/setup/{engine}/user/create",
                        "/camunda/api/engine/engine/{name}/task/{id}/submit-form",
                        "/camunda/api/engine/engine/{name}/deployment/create");
        assertThat(patterns(routes.files())).contains("/css/one-front-door.css", "/camunda/app/tasklist/index.html");
    }

    @Test
    void someAddressesAreClosedEvenToTheAdministrator() {
        long users = count("select count(*) from act_id_user");
        TasklistUser administrator = TasklistUser.signedIn(port, "breakglass", "an-administrator-of-tests");
        for (String address : NOT_THERE) {
            assertThat(administrator.get(address).statusCode()).as(address).isIn(403, 404);
        }
        for (String address : CLOSED_TO_ALL) {
            assertThat(new Caller(port).json("POST", address, INTRUDER).statusCode())
                    .as(address)
                    .isIn(400, 401);
            assertThat(administrator.json("POST", address, INTRUDER).statusCode())
                    .as(address)
                    .isIn(400, 403);
        }
        assertThat(count("select count(*) from act_id_user")).isEqualTo(users);
    }

    /** The filter alone, should the check of addresses before it ever go. */
    @Test
    void encodingALetterDoesNotOpenWhatIsClosedToTheAdministrator() throws Exception {
        for (String address : CLOSED_TO_ALL) {
            MockHttpServletRequest request = new MockHttpServletRequest("POST", address);
            request.setUserPrincipal(new TestingAuthenticationToken("breakglass", null, "camunda-admin"));
            MockHttpServletResponse response = new MockHttpServletResponse();
            new EngineFilters().routes().doFilter(request, response, new MockFilterChain());
            assertThat(response.getStatus()).as(address).isEqualTo(403);
        }
    }

    private static List<String> methodsFor(Route route) {
        if (isVendorFile(route)) {
            return List.of("GET");
        }
        return route.origin().equals("file") ? List.of("GET", "HEAD", "POST") : METHODS;
    }

    /** Over a thousand files of one library behind one line of the list. */
    private static boolean isVendorFile(Route route) {
        return route.origin().equals("file") && route.pattern().startsWith("/webjars/");
    }

    private static String listed(String pattern) {
        return pattern.startsWith("/webjars/govuk-frontend/") ? "/webjars/govuk-frontend/**" : pattern;
    }

    private static String example(Route route) {
        return route.pattern()
                .replaceAll("\\{(name|engine|engineName)}", "default")
                .replaceAll("\\{folder:[^}]*}", "children")
                .replaceAll("\\{number:.*?\\?}", "1")
                .replace("{page}", "purpose")
                .replace("{key}", UUID.randomUUID().toString())
                .replaceAll("\\{[^}]*}", "1")
                .replaceAll("/\\*\\*?$", "/x")
                .replace(" ", "%20");
    }

    private static String firstLetterEncoded(String path) {
        return path.length() < 2 ? path : "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2);
    }

    private static Stream<String> patterns(Collection<Route> routes) {
        return routes.stream().map(Route::pattern);
    }

    /** Has a CSRF token, as everybody gets one, so that the lack of a token hides nothing. */
    private static final class Anonymous implements AutoCloseable {

        private final Wire wire;
        private final String headers;

        Anonymous(int port) {
            wire = new Wire(port);
            Wire.Reply page = wire.send("GET", "/contact/purpose", "");
            String token = page.body().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            String cookie = page.header("Set-Cookie").replaceFirst("(?s).*(form-token=[^;]+);.*", "$1");
            headers = "Cookie: " + cookie + "\r\nX-CSRF-TOKEN: " + token + "\r\n";
        }

        int status(String method, String target) {
            return wire.send(method, target, headers).status();
        }

        @Override
        public void close() {
            wire.close();
        }
    }
}
