package onefrontdoor.application.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** Fills in whatever a page asks, well or wrongly. */
final class Answering {

    private static final String EACH_GROUP_ONCE = "radios => {"
            + " const seen = new Set();"
            + " radios.forEach(radio => { radio.checked = !seen.has(radio.name); seen.add(radio.name); }); }";
    private static final String NO_SUCH_CHOICE =
            "radios => radios.forEach(radio => {" + " radio.value = 'NO_SUCH_ANSWER'; radio.checked = true; })";

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
        for (Locator field : page.locator("main input:not([type=radio]):not([type=hidden]), main textarea")
                .all()) {
            String id = field.getAttribute("id");
            field.fill(answers.getOrDefault(id, sensible(id)));
        }
        answers.forEach((name, value) -> {
            Locator radio = page.locator("input[type=radio][name=" + name + "][value=" + value + "]");
            if (radio.count() > 0) {
                radio.check();
            }
        });
    }

    /** Too long, no number, not among the choices. */
    void fillWrongly() {
        page.locator("main input[type=radio]").evaluateAll(NO_SUCH_CHOICE);
        page.locator("main textarea").all().forEach(area -> area.fill("too long ".repeat(1000)));
        page.locator("main input:not([type=radio]):not([type=hidden])")
                .all()
                .forEach(field -> field.fill("too long ".repeat(30)));
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
        page.locator("input[name=_csrf]").evaluate("token => { token.value = 'of another session'; }");
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
