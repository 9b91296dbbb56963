package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.Map;
import java.util.stream.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

class NothingIsOpenWithoutLoginIT extends FrontDoorScenario {
    @Autowired
    WebApplicationContext application;

    @Test
    void explore() {
        var routes = new EveryRoute(application).all();
        System.out.println(routes.stream().collect(Collectors.groupingBy(EveryRoute.Route::origin, Collectors.counting())));
        routes.stream().filter(r -> !r.origin().equals("file") && !r.origin().equals("engine")).forEach(System.out::println);
        try (Wire wire = new Wire(port)) {
            Map<String, Integer> seen = new TreeMap<>();
            for (var r : routes) {
                String path = r.pattern().replaceAll("\\{[^}]*}", "1").replace("/**", "/x").replace("/*", "/x");
                for (String m : new String[] {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"}) {
                    var reply = wire.send(m, path, "");
                    seen.merge(r.origin() + " " + m + " " + reply.status() + " " + reply.header("location"), 1, Integer::sum);
                }
            }
            seen.forEach((k, v) -> System.out.println(v + " x " + k));
            for (String p : new String[] {"/", "/contact/purpose", "/camunda/app/tasklist/default/", "/camunda/api/engine/engine", "/css/one-front-door.css", "/api/contacts", "/nothing", "/contact/nothing", "/contact;x/purpose", "/a/../b", "/%2e%2e/x", "/status/1", "/status/7b0c6f0e-5d0b-4c39-9c62-0f6a4b0f7a11", "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css", "/error", "/sign-in"})
                for (String m : new String[] {"GET", "TRACE", "POST"}) {
                    var r = wire.send(m, p, "");
                    System.out.println("=== " + m + " " + p + " " + r.status() + " " + r.headers() + "\n" + r.body().substring(0, Math.min(200, r.body().length())).replace("\n", " "));
                }
        }
        System.out.println(new javax.script.ScriptEngineManager().getEngineFactories());
    }
}
