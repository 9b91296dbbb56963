package onefrontdoor.application.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.application.Staff;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** P35: every state of every page of ours, seen by axe, wide and narrow, without JavaScript. */
class AccessiblePagesIT extends PageStates {

    private static final List<String> ABOUT_A_CHILD = List.of("name", "age", "sex", "school", "numbers");
    private static final List<String> ABOUT_THE_WORRY = List.of(
            "address",
            "language",
            "concern",
            "how-soon",
            "going-well",
            "needs-at-home",
            "harm",
            "outside-home",
            "childs-needs",
            "circumstances",
            "family");

    @Test
    void theQuestionsOfThePublicPages() {
        looksAt("/");
        everyStateOf("/contact/purpose", Map.of("purpose", "WORRY"));
        everyStateOf("/contact/who-you-are", Map.of("who", "PUBLIC"));
        everyStateOf("/contact/how-you-know-the-child", Map.of());
        everyStateOf("/contact/your-details", Map.of());
        page.navigate("/contact/who-you-are");
        answering.fill(Map.of("who", "PROFESSIONAL"));
        answering.goOn();
        everyStateOf("/contact/your-work", Map.of());
        everyStateOf("/contact/reaching-you", Map.of());
        ABOUT_A_CHILD.forEach(step -> everyStateOf("/contact/children/1/" + step, Map.of()));
        everyStateOf("/contact/people/1/details", Map.of());
        ABOUT_THE_WORRY.forEach(step -> everyStateOf("/contact/" + step, Map.of()));
        looksAt("/contact/check");
        answering.send();
        looksAtHeading("We have received it", "/contact/done");
    }

    @Test
    void theListsTheCheckAndTheEnd() {
        looksAt("/contact/ended");
        page.navigate("/contact/purpose");
        answering.goOn();
        looksAt("/contact/children", "empty");
        looksAt("/contact/people", "empty");
        looksAt("/contact/check", "nothing answered");
        answering.send();
        looksAtHeading("There is a problem", "/contact/check with what is missing");
        lists("children", "name", 20);
        page.navigate("/contact/children");
        answering.fill(Map.of("another", "YES"));
        answering.goOn();
        looksAtHeading("There is a problem", "/contact/children with one too many");
        lists("people", "details", 2);
        looksAt("/contact/check", "long");
    }

    @Test
    void thePrivatePageOfTheReferrer() {
        looksAt("/status/" + UUID.randomUUID(), "of nobody");
        ContactReceipt school = received(Scenarios.sc02(), Channel.API);
        looksAt("/status/" + school.statusKey(), "received");
        ContactReceipt neighbour = received(Scenarios.sc13(), Channel.PUBLIC_PAGE);

        clock.moveTo("2026-03-04T13:30");
        runJobs();
        decided(school, "LEVEL_2A", "NOT_SOCIAL_CARE");
        decided(neighbour, "LEVEL_3", "SECTION_17");

        looksAt("/status/" + school.statusKey(), "decided once");
        sentTo(school, "OTHER_EARLY_HELP");
        looksAt("/status/" + school.statusKey(), "decided, to a professional");
        looksAt("/status/" + neighbour.statusKey(), "decided, to the public");
    }

    @Test
    void signingInAndThePageForTheTelephone() {
        looksAt("/sign-in");
        answering.fill(Map.of("username", "nobody", "password", "wrong"));
        answering.press("Sign in");
        looksAtHeading("There is a problem", "/sign-in with a wrong password");
        looksAt("/sign-in?out", "signed out");
        answering.fill(Map.of("username", "cso1", "password", Staff.PASSWORD));
        answering.press("Sign in");
        page.waitForURL("**/camunda/**");
        looksAt("/desk/cover");
        answering.press("Hand everything on");
        looksAtHeading("There is a problem", "/desk/cover with errors");
        page.navigate("/desk/cover?handedOn=1&toTheTeam=0");
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("1 task was handed on");
        axe.looksAt(page, "/desk/cover done");
        looksAt("/desk/contacts/new", "empty");
        answering.fillWrongly();
        answering.press("Record this contact");
        looksAtHeading("There is a problem", "/desk/contacts/new with errors");
        looksAt("/desk/contacts/new", "with a contact begun");
        answering.press("Add another child");
        PlaywrightAssertions.assertThat(page.locator("#child-2-given-name")).isVisible();
        answering.press("Add another person");
        PlaywrightAssertions.assertThat(page.locator("#person-2-name")).isVisible();
        page.waitForLoadState();
        answering.fill(Map.of("purpose", "WORRY", "who", "PUBLIC"));
        axe.looksAt(page, "/desk/contacts/new with two children and two people");
        String token = answering.token();
        answering.press("Record this contact");
        looksAtHeading("Contact recorded", "/desk/contacts/sent");
        page.navigate("/desk/contacts/new");
        answering.takeTheTokenOf(token);
        answering.fill(Map.of("concern", "Something else altogether."));
        answering.press("Record this contact");
        looksAtHeading("This contact was already recorded", "/desk/contacts/new already recorded");
    }

    @Test
    void thePagesThatSayWhatWentWrong() {
        looksAt("/contact/no-such-page");
        page.navigate("/contact/purpose");
        answering.forgetTheToken();
        answering.goOn();
        looksAtHeading("You cannot open this page", "refused");
        page.navigate("/contact/purpose");
        answering.goOn();
        page.navigate("/contact/concern");
        answering.fill(Map.of("concern", "a word ".repeat(50_000)));
        answering.goOn();
        looksAtHeading("That was too long to receive", "too long");
    }

    /** Empty, answered wrongly, and answered well. */
    private void everyStateOf(String path, Map<String, String> answers) {
        looksAt(path, "empty");
        answering.fillWrongly();
        answering.goOn();
        PlaywrightAssertions.assertThat(page.locator(".govuk-error-summary")).isVisible();
        axe.looksAt(page, path + " with errors");
        page.navigate(path);
        answering.fill(answers);
        answering.goOn();
        page.waitForURL(address -> !address.endsWith(path));
        looksAt(path, "filled");
    }

    private void lists(String list, String first, int most) {
        for (int number = 1; number <= most; number++) {
            page.navigate("/contact/" + list + "/" + number + "/" + first);
            answering.fill(Map.of());
            answering.goOn();
            if (number <= 2) {
                looksAt("/contact/" + list, "with " + number);
            }
        }
    }
}
