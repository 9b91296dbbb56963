package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** The numbers of the duty desk over HTTP: for every desk, for nobody else, and about nobody. */
class DutyNumbersIT extends FrontDoorScenario {

    private static final List<String> ADDRESSES = List.of("/desk/numbers", "/desk/numbers.json");

    @Test
    void staffOfEveryDeskReadThemAndNobodyElse() {
        for (String address : ADDRESSES) {
            for (String login : List.of("cso1", "dswm1", "dehm1", "hos1", "hou1")) {
                assertThat(signedIn(login).get(address).statusCode())
                        .as(login + " " + address)
                        .isEqualTo(200);
            }
            assertThat(TasklistUser.signedIn(port, "breakglass", "an-administrator-of-tests")
                            .get(address)
                            .statusCode())
                    .as(address)
                    .isEqualTo(403);
            assertThat(new Caller(port).get(address).statusCode()).as(address).isEqualTo(401);
        }
        assertThat(new Caller(port)
                        .get("/webjars/chart.js/4.5.1/dist/chart.umd.min.js")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void countsAContactFromReceiptToTheDeadline() {
        clock.moveTo("2026-03-11T11:05");
        JsonNode before = numbers();
        String reference = received(Scenarios.sc08(), Channel.PHONE).reference().value();

        JsonNode after = numbers();

        assertThat(more(before, after, "/waiting/contacts")).isEqualTo(1);
        assertThat(more(before, after, "/waiting/dueToday")).isEqualTo(1);
        assertThat(more(before, after, "/today/received")).isEqualTo(1);
        assertThat(after.at("/weeks")).hasSize(13);
        assertThat(after.at("/byUrgency/0/code").asText()).isEqualTo("RED");

        clock.moveTo("2026-03-11T15:05:01");

        assertThat(more(after, numbers(), "/waiting/overdue")).isPositive();
        assertThat(after.toString()).doesNotContain("ZZ-");
        assertThat(signedIn("dswm1").get("/contacts/" + reference).body()).contains("Overdue by less than a minute");
    }

    @Test
    void saysInTheTableWhatItSaysToPrograms() {
        clock.moveTo("2026-03-11T11:05");
        received(Scenarios.sc08(), Channel.PHONE);

        String page = signedIn("hou1").get("/desk/numbers").body();

        JsonNode numbers = numbers();
        assertThat(page)
                .contains("data-week=\"9 Mar\" data-received=\""
                        + numbers.at("/weeks/12/received").asText() + "\"")
                .contains(">Red<", ">School (2A)<")
                .contains("href=\"/contacts/"
                        + numbers.at("/waiting/oldest/reference").asText() + "\"")
                .doesNotContain("??", "ZZ-");
    }

    private JsonNode numbers() {
        HttpResponse<String> answer = signedIn("dehm1").get("/desk/numbers.json");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return Caller.read(answer);
    }

    private static long more(JsonNode before, JsonNode after, String where) {
        return after.at(where).asLong() - before.at(where).asLong();
    }
}
