package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import onefrontdoor.application.EveryRoute.Route;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Nobody learns from an answer how the service is made, and each refusal has the number that finds it in the log (P24). */
class ErrorsTellNothingIT extends FrontDoorScenario {

    private static final Pattern LEAK = Pattern.compile(
            "\\tat [a-z]+\\.|\\w+(Exception|Error)\\b(?!s? ?[:<]? ?\\w* \\w* )|java\\.(lang|util|io|sql)\\.|org\\.(camunda|spring|apache|postgresql|thymeleaf|glassfish)"
                    + "|onefrontdoor\\.[a-z]+\\.|com\\.(fasterxml|zaxxer)|PSQL|(?i:select .{1,80} from |insert into |violates )"
                    + "|ENGINE-[0-9]|Apache Tomcat|Spring Boot|Jetty|Camunda [0-9]|\\b7\\.24\\b|/work/|/home/|/root/|/tmp/|act_(ru|hi|ge|re)_",
            Pattern.MULTILINE);
    private static final List<String> ODD_VALUES = List.of(
            "1",
            "x",
            "-1",
            "99999999999999999999",
            "%00",
            "%27%22%3C%3E",
            "%E2%80%AE",
            "nul",
            "..%2f..%2fetc",
            "a%0d%0ab",
            "%F0%9F%91%B6",
            "x".repeat(1_000));

    /** Every odd value for everybody with -Donefrontdoor.matrix=1; otherwise a ninth of them, by turns. */
    private static final int ONE_IN = Integer.getInteger("onefrontdoor.matrix", 9);

    @Autowired
    private WebApplicationContext application;

    private final List<String> leaks = new ArrayList<>();
    private final List<String> unnumbered = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int looked;

    @Test
    void noAnswerToAnybodyGivesTheInsideAway() {
        clock.moveTo("2026-03-03T14:05");
        received(Scenarios.sc02(), Channel.PHONE);
        Map<String, String> people = new LinkedHashMap<>();
        people.put("anonymous", "");
        people.put(
                "agency",
                "Authorization: Bearer key-of-the-test-school\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n");
        for (String login : List.of("cso1", "dswm1", "dehm1", "hos1")) {
            people.put(login, new Browser(port, login).headers());
        }
        people.put(
                "administrator",
                new Browser(TasklistUser.signedIn(port, "breakglass", "an-administrator-of-tests")).headers());
        EveryRoute routes = new EveryRoute(application);
        List<Route> ours = new ArrayList<>(routes.controllers());
        List<Route> engine = routes.engineResources().stream()
                .filter(route -> route.pattern().contains("/task/")
                        || route.pattern().contains("/filter")
                        || route.pattern().contains("/admin/")
                        || route.pattern().contains("tasklist"))
                .toList();
        try (Wire wire = new Wire(port)) {
            people.forEach((who, headers) -> {
                ours.forEach(route -> ODD_VALUES.stream()
                        .filter(value -> isAsked(who, route, value))
                        .forEach(value -> fuzz(wire, who, headers, route, value)));
                ODD_VALUES
                        .subList(0, who.equals("administrator") ? 1 : 3)
                        .forEach(value -> engine.forEach(route -> fuzz(wire, who, headers, route, value)));
            });
        }
        System.out.printf(
                "P24: %d answers read as %d people, %d leaks, %d without number, %d 5xx%n",
                looked, people.size(), leaks.size(), unnumbered.size(), failures.size());
        assertThat(leaks).isEmpty();
        assertThat(unnumbered).isEmpty();
        assertThat(failures).isEmpty();
    }

    /** Whoever has not signed in asks everything; of the others, each asks something else. */
    private static boolean isAsked(String who, Route route, String value) {
        return who.equals("anonymous") || Math.floorMod(Objects.hash(who, route.pattern(), value), ONE_IN) == 0;
    }

    private void fuzz(Wire wire, String who, String headers, Route route, String value) {
        String target = route.pattern()
                        .replaceAll("\\{(name|engine|engineName)}", "default")
                        .replaceAll("\\{[^}]*}", value.replace("$", ""))
                + "?" + value + "=" + value + "&change=" + value;
        List<String> methods = route.method().equals("ANY") ? List.of("GET", "POST") : List.of(route.method());
        for (String method : methods) {
            for (String type : List.of("text/html", "application/json")) {
                Wire.Reply reply = wire.send(
                        method,
                        target,
                        headers + "Accept: " + type + "\r\nContent-Type: application/json\r\n",
                        method.startsWith("P") ? "{\"x\":1}".getBytes() : new byte[0]);
                look(who + " " + method + " " + target, reply);
            }
        }
    }

    private void look(String what, Wire.Reply reply) {
        looked++;
        var leak = LEAK.matcher(reply.body());
        if (reply.status() >= 300 && leak.find()) {
            leaks.add(what + " " + reply.status() + ": " + leak.group());
        }
        String number = reply.header("X-Correlation-Id");
        boolean isRefusal = reply.status() >= 400;
        if (isRefusal
                && (number.isEmpty() || !reply.body().isEmpty() && !reply.body().contains(number))) {
            unnumbered.add(what + " " + reply.status() + " " + reply.header("Content-Type"));
        }
        if (reply.status() >= 500) {
            failures.add(what + " " + reply.status());
        }
    }

    /** The one failure that nobody foresaw: a bug. Its answer must be as silent as a refusal. */
    @Test
    void aDatabaseThatFailsIsNotDescribed() {
        database.sql("alter table contact_draft rename to contact_draft_gone").update();
        try (Wire wire = new Wire(port)) {
            for (String type : List.of("text/html", "application/json", "*/*")) {
                Wire.Reply reply =
                        wire.send("GET", "/contact/concern", "Accept: " + type + "\r\nCookie: contact-draft=x\r\n");
                assertThat(reply.status()).isEqualTo(500);
                assertThat(reply.body())
                        .contains(reply.header("X-Correlation-Id"))
                        .doesNotContain("contact_draft");
                assertThat(LEAK.matcher(reply.body()).find()).as(reply.body()).isFalse();
            }
        } finally {
            database.sql("alter table contact_draft_gone rename to contact_draft")
                    .update();
        }
    }
}
