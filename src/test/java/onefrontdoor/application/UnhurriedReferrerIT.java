package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody who takes a long time over one page loses none of it: drafts live for a day, sessions for minutes. */
class UnhurriedReferrerIT extends FrontDoorScenario {

    @Test
    void keepsThePageOfSomebodyWhoWroteItForLongerThanASessionLasts() {
        Caller browser = new Caller(port);
        new Referring(browser).begin();
        HttpResponse<String> page = browser.get("/contact/concern");

        browser.losesSession();
        HttpResponse<String> answer =
                browser.submitFrom(page, "/contact/concern", Map.of("concern", "Written over one long hour"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/contact/check").body()).contains("Written over one long hour");
    }

    @Test
    void signsInSomebodyWhoCameBackToAPageLeftOpenOverLunch() {
        Caller browser = new Caller(port);
        HttpResponse<String> page = browser.get("/sign-in");

        browser.losesSession();
        browser.submitFrom(page, "/sign-in", Map.of("username", "dswm1", "password", Staff.PASSWORD));

        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    }
}
