package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** Headers, cookies, tokens and sessions around every answer (promises, section 4; P10, P14). */
class EveryAnswerIsGuardedIT extends FrontDoorScenario {

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/contact/purpose",
            "/contact/nothing-here",
            "/nothing-here",
            "/status/7b0c6f0e-5d0b-4c39-9c62-0f6a4b0f7a11",
            "/css/one-front-door.css",
            "/css/nothing-here.css",
            "/webjars/govuk-frontend/nothing-here",
            "/sign-in",
            "/home",
            "/desk/contacts/new",
            "/api/contacts",
            "/api/openapi",
            "/error",
            "/contact;x/purpose",
            "//camunda/api/engine/engine",
            "/%2e%2e/x",
            "/camunda/app/tasklist/default/",
            "/camunda/app/tasklist/scripts/config.js",
            "/camunda/app/tasklist/nothing-here",
            "/camunda/app/cockpit/default/",
            "/camunda/lib/ngDefine.js",
            "/camunda/assets/nothing-here",
            "/camunda/favicon.ico",
            "/camunda/api/engine/engine",
            "/camunda/api/engine/engine/default/filter",
            "/camunda/api/engine/engine/default/task/nothing-here",
            "/camunda/api/admin/setup/default/user/create");

    @Test
    void everyAnswerForbidsSniffingFramingReferringAndStoring() {
        String officer = new Browser(port, "cso1").headers();
        int answers = 0;
        try (Wire wire = new Wire(port)) {
            for (String address : ADDRESSES) {
                for (String who : List.of("", officer)) {
                    for (String method : List.of("GET", "POST", "OPTIONS", "FOO")) {
                        Wire.Reply reply = wire.send(method, address, who + "Accept: text/html\r\n");
                        String what = method + " " + address + " " + reply;
                        answers++;
                        assertThat(reply.header("X-Correlation-Id")).as(what).isNotEmpty();
                        assertThat(reply.header("X-Content-Type-Options"))
                                .as(what)
                                .isEqualTo("nosniff");
                        assertThat(reply.header("Referrer-Policy")).as(what).isEqualTo("no-referrer");
                        assertThat(reply.header("Cache-Control"))
                                .as(what)
                                .contains(isVendorFile(address) ? "no-" : "no-store");
                        assertThat(reply.header("X-Frame-Options")).as(what).isEqualTo("DENY");
                        if (!address.startsWith("/%")) {
                            assertThat(reply.header("Content-Security-Policy"))
                                    .as(what)
                                    .contains("frame-ancestors 'none'");
                        }
                        assertThat(reply.header("Server")).as(what).isEmpty();
                        assertThat(reply.status()).as(what).isLessThan(500);
                    }
                }
            }
        }
        System.out.printf("P10: %d answers carry nosniff, no-referrer, no-store, frame ban and number%n", answers);
    }

    /** Tasklist's own files hold nothing personal; the engine lets browsers keep them. */
    private static boolean isVendorFile(String address) {
        return address.startsWith("/camunda/app/") || address.startsWith("/camunda/assets/");
    }

    /** Tests and the demonstration run without TLS and switch these off; production must not. */
    @Test
    void cookiesAreSecureUnlessSomebodySaysOtherwise() throws IOException {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        Properties shipped = yaml.getObject();

        assertThat(shipped)
                .containsEntry("server.servlet.session.cookie.secure", true)
                .containsEntry("server.servlet.session.cookie.http-only", true)
                .containsEntry("server.servlet.session.cookie.same-site", "lax")
                .containsEntry("server.servlet.session.timeout", "15m")
                .containsEntry("camunda.bpm.webapp.session-cookie.enable-secure-cookie", true)
                .containsEntry("camunda.bpm.webapp.csrf.enable-secure-cookie", true)
                .containsEntry("camunda.bpm.webapp.header-security.hsts-disabled", false)
                .containsEntry("server.error.include-message", "never")
                .containsEntry("server.error.include-stacktrace", "never");
    }

    @Test
    void signingInGivesANewSessionAndSigningOutEndsIt() {
        for (String wayOut : List.of("/sign-out", "/camunda/api/admin/auth/user/default/logout")) {
            TasklistUser person = new TasklistUser(port, "cso1");
            person.get("/sign-in");
            String before = person.cookie("JSESSIONID").orElse("none");
            person.submit("/sign-in", "/sign-in", Map.of("username", "cso1", "password", Staff.PASSWORD));
            person.get("/camunda/app/tasklist/default/");
            Browser copy = new Browser(person);
            String stolen = copy.headers();
            assertThat(person.cookie("JSESSIONID").orElse("")).isNotEqualTo(before);
            assertThat(status(stolen)).isEqualTo(200);

            if (wayOut.equals("/sign-out")) {
                person.submit("/desk/contacts/new", wayOut, Map.of());
            } else {
                person.json("POST", wayOut, "");
            }

            assertThat(status(stolen)).as(wayOut).isEqualTo(401);
        }
    }

    private int status(String headers) {
        try (Wire wire = new Wire(port)) {
            return wire.send(
                            "GET",
                            "/camunda/api/engine/engine/default/filter?firstResult=0&maxResults=9",
                            headers + "Accept: application/json\r\n")
                    .status();
        }
    }

    @Test
    void noRequestThatChangesSomethingIsTakenWithoutItsToken() {
        TasklistUser person = signedIn("cso1");
        Browser browser = new Browser(person);
        String task = "/camunda/api/engine/engine/default/task/7b0c6f0e-5d0b-4c39-9c62-0f6a4b0f7a11/claim";
        int refused = 0;
        try (Wire wire = new Wire(port)) {
            for (String address : List.of(
                    "/contact/purpose",
                    "/contact/children",
                    "/contact/children/1/remove",
                    "/contact/children/1/name",
                    "/contact/send",
                    "/contact/forget",
                    "/desk/contacts/new",
                    "/sign-in",
                    "/sign-out",
                    task,
                    "/camunda/api/admin/auth/user/default/logout")) {
                for (String type : List.of("application/x-www-form-urlencoded", "text/plain", "application/json")) {
                    for (String token : List.of("", "X-XSRF-TOKEN: guess\r\n", "X-CSRF-TOKEN: guess\r\n")) {
                        Wire.Reply reply = wire.send(
                                "POST",
                                address,
                                browser.cookies() + token + "Content-Type: " + type + "\r\n",
                                "{}".getBytes());
                        refused++;
                        // The engine's own check ends the session that brought a wrong token: from then on 401.
                        assertThat(reply.status())
                                .as(address + " " + type + " " + token)
                                .isIn(401, 403);
                    }
                }
            }
        }
        System.out.printf("P10: %d requests without their token, 0 taken%n", refused);
    }
}
