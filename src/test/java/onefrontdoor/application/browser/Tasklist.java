package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import onefrontdoor.application.Staff;

/** A member of staff at work in Tasklist. */
final class Tasklist {

    /** The form takes what was typed a third of a second after the last key; nothing on the page shows it. */
    private static final double LONGER_THAN_THE_FORM_WAITS = 700;

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    static Tasklist signedIn(Page page, String login) {
        page.navigate("/sign-in");
        page.getByLabel("User name").fill(login);
        page.getByLabel("Password").fill(Staff.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.locator(".task-filters")).isVisible();
        return new Tasklist(page);
    }

    Page page() {
        return page;
    }

    /** Clicks a list and waits until it is there. */
    void shows(String filter) {
        page.waitForResponse(response -> response.url().contains("/list"), () -> page.locator(".task-filters a")
                .filter(new Locator.FilterOptions().setHasText(filter))
                .click());
    }

    void picks(String reference) {
        page.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(reference))
                .first()
                .click();
        assertThat(form()).containsText(reference);
    }

    /** Opens a task by its address, as a colleague would send it. */
    void opens(String taskId, String reference) {
        page.navigate("/camunda/app/tasklist/default/#/?task=" + taskId);
        assertThat(form()).containsText(reference);
    }

    void claims() {
        page.locator("button.claim").click();
        assertThat(page.locator("button.unclaim")).isVisible();
    }

    void chooses(String answer) {
        form().getByLabel(answer).check();
    }

    /** For a question whose answers other questions have too. */
    void answers(String question, String answer) {
        form().locator(".fjs-form-field-radio")
                .filter(new Locator.FilterOptions().setHasText(question))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    /** The form takes over typed text a moment later, or when the field is left. */
    void writes(String question, String words) {
        Locator field = form().getByLabel(question);
        field.fill(words);
        field.blur();
        page.waitForTimeout(LONGER_THAN_THE_FORM_WAITS);
    }

    /** Presses Complete, and is not refused. */
    void completes() {
        Response answer = page.waitForResponse(
                response -> response.url().endsWith("/submit-form"),
                () -> page.locator(".form-actions .btn-primary").click());
        if (answer.status() >= 400) {
            throw new AssertionError(answer.status() + " " + answer.text() + " to "
                    + answer.request().postData());
        }
    }

    /** Takes a task over that a colleague holds. */
    void handsOnToMyself(String reason) {
        page.locator(".ofd-hand-on").click();
        page.locator(".ofd-move input").fill(reason);
        page.locator(".ofd-move button[type=submit]").click();
        assertThat(page.locator("button.unclaim")).isVisible();
    }

    Locator cards() {
        return page.locator(".tasks-list li.task");
    }

    /** How many tasks the list says that it holds. */
    Locator number(String filter) {
        return page.locator(".task-filters .task-filter")
                .filter(new Locator.FilterOptions().setHasText(filter))
                .locator(".counter");
    }

    Locator form() {
        return page.locator(".fjs-form");
    }
}
