package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onefrontdoor.application.EveryRoute.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Staff see Tasklist and their own pages; the engine's administration is for the administrator alone (P10). */
class StaffReachOnlyTheirDesksIT extends FrontDoorScenario {

    private static final Set<Integer> CLOSED = Set.of(400, 401, 403, 404, 405);

    @Autowired
    private WebApplicationContext application;

    @Test
    void theEngineWebApiIsClosedToStaffExceptWhatTasklistCalls() {
        List<String> reached = new ArrayList<>();
        int probed = 0;
        Browser officer = new Browser(port, "cso1");
        try (Wire wire = new Wire(port)) {
            for (Route route : new EveryRoute(application).engineResources()) {
                probed++;
                String target = route.pattern()
                        .replaceAll("\\{(name|engine|engineName)}", "default")
                        .replaceAll("\\{[^}]*}", "1");
                Wire.Reply reply = wire.send(route.method(), target, officer.headers());
                if (!CLOSED.contains(reply.status())) {
                    reached.add(route.method() + " " + route.pattern() + " " + reply.status());
                }
                assertThat(reply.status()).as(target).isLessThan(500);
            }
        }
        System.out.printf("P10: %d engine routes as customer support officer, %d answer%n", probed, reached.size());
        assertThat(reached)
                .containsExactlyInAnyOrder(
                        "GET /camunda/api/engine/engine/{name}/filter/count 200",
                        "OPTIONS /camunda/api/engine/engine/{name}/filter 200");
    }

    @Test
    void administrationAppsAreClosedToStaff() {
        for (String login : List.of("cso1", "dswm1", "dehm1", "hos1")) {
            Browser person = new Browser(port, login);
            try (Wire wire = new Wire(port)) {
                for (String app : List.of(
                        "/camunda/app/cockpit/default/",
                        "/camunda/app/admin/default/",
                        "/camunda/app/welcome/default/",
                        "/camunda/app/admin/default/setup/",
                        "/camunda/app/",
                        "/camunda/",
                        "/camunda/api/cockpit/plugin/base/default/incident",
                        "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated",
                        "/camunda/api/engine/engine/default/user",
                        "/camunda/api/engine/engine/default/process-instance")) {
                    assertThat(wire.send("GET", app, person.headers()).status())
                            .as(login + " " + app)
                            .isEqualTo(403);
                }
                assertThat(wire.send("GET", "/camunda/app/tasklist/default/", person.headers())
                                .status())
                        .isEqualTo(200);
                assertThat(wire.send("GET", "/desk/contacts/new", person.headers())
                                .status())
                        .isEqualTo(login.equals("cso1") ? 200 : 403);
                assertThat(wire.send("GET", "/directory", person.headers()).status())
                        .isEqualTo(200);
                assertThat(wire.send("GET", "/directory/keep/unmet", person.headers())
                                .status())
                        .as(login + " keeps the directory")
                        .isEqualTo(login.equals("dehm1") || login.equals("hos1") ? 200 : 403);
            }
        }
    }
}
