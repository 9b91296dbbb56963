package onefrontdoor.application.browser;

import java.util.Map;
import onefrontdoor.application.Staff;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** P35 for the pages on which information governance sees who looked. */
class AccessibleGovernancePagesIT extends PageStates {

    private static final String PATH = "/information-governance";

    @Test
    void theQuestionTheAnswerAndTheReport() {
        String reference = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        signsIn("hos1");
        page.navigate("/contacts/" + reference);
        page.context().clearCookies();
        page.navigate("/sign-in");
        answering.fill(Map.of("username", "ig1", "password", Staff.PASSWORD));
        answering.press("Sign in");
        looksAt(PATH, "empty");
        answering.press("Look");
        looksAtHeading("There is a problem", PATH + " with errors");
        ask("Who opened a record", reference);
        looksAtHeading("Openings found: 2", PATH + " with openings");
        page.navigate(PATH);
        ask("The report for the family, to print", reference);
        looksAtHeading("Who has looked at your record", PATH + " report");
        looksAt(PATH + "/exceptions", "exceptions");
    }

    private void ask(String question, String reference) {
        page.getByLabel(question).check();
        page.getByLabel("The family asked").check();
        page.fill("#about", reference);
        page.fill("#from", "2026-03-01");
        page.fill("#until", "2026-03-31");
        answering.press("Look");
    }
}
