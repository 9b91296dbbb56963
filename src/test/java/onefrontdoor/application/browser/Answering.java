package onefrontdoor.application.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** Fills in whatever a page asks, well or wrongly. */
final class Answering {

    private static final String EACH_GROUP_ONCE = "radios => {"
            + " const seen = new Set();"
            + " radios.forEach(radio => { radio.checked = !seen.has(radio.name); seen.add(radio.name); }); }";
    private static final String NO_SUCH_CHOICE =
            "radios => radios.forEach(radio => {" + " radio.value = 'NO_SUCH_ANSWER'; radio.checked = true; })";

    private static final String LINES = "main input:not([type=radio]):not([type=hidden])";
    private static final String WORDS = LINES + ", main textarea";

    /** One text for each field in turn, the last for all that are left; a page that listens hears of it. */
    private static final String WRITTEN = "(fields, texts) => fields.forEach((field, at) => {"
            + " field.value = texts[Math.min(at, texts.length - 1)];"
            + " field.dispatchEvent(new Event('input', {bubbles: true})); })";

    private static final Map<String, String> GOOD = Map.of(
            "email", "referrer@example.test",
            "phone", "01632 960123",
            "postcode", "ZZ99 3VZ",
            "nhs-number", "999 000 0018",
            "upn", "B871100000101",
            "day", "5",
            "month", "11",
            "year", "2016");

    private final Page page;

    Answering(Page page) {
        this.page = page;
    }

    /** These answers, and something sensible to every other question. */
    void fill(Map<String, String> answers) {
        page.locator("main input[type=radio]").evaluateAll(EACH_GROUP_ONCE);
        List<String> words =
                ids().stream().map(id -> answers.getOrDefault(id, sensible(id))).toList();
        page.locator(WORDS).evaluateAll(WRITTEN, words);
        page.locator("main input[type=radio]").all().stream()
                .filter(radio -> radio.getAttribute("value").equals(answers.get(radio.getAttribute("name"))))
                .forEach(Locator::check);
    }

    /** Too long, no number, not among the choices. */
    void fillWrongly() {
        page.locator("main input[type=radio]").evaluateAll(NO_SUCH_CHOICE);
        page.locator("main textarea").evaluateAll(WRITTEN, List.of("too long ".repeat(1000)));
        page.locator(LINES).evaluateAll(WRITTEN, List.of("too long ".repeat(30)));
    }

    @SuppressWarnings("unchecked")
    private List<String> ids() {
        return (List<String>) page.locator(WORDS).evaluateAll("fields => fields.map(field => field.id)");
    }

    void goOn() {
        press("Continue");
    }

    void send() {
        press("Send");
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** As if the page had been open in another session. */
    void forgetTheToken() {
        page.locator("input[name=_csrf]")
                .evaluateAll("tokens => tokens.forEach(token => { token.value = 'of another session'; })");
    }

    String token() {
        return page.locator("input[name=token]").inputValue();
    }

    /** As a browser does that goes back to the page as it was sent. */
    void takeTheTokenOf(String earlier) {
        page.locator("input[name=token]").evaluate("(token, earlier) => { token.value = earlier; }", earlier);
    }

    private static String sensible(String id) {
        if (id.contains("-age") || id.contains("-due-")) {
            return "";
        }
        return GOOD.entrySet().stream()
                .filter(known -> id.endsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("ZZ-Words");
    }
}
