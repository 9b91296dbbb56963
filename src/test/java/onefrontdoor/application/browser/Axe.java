package onefrontdoor.application.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at pages as WCAG 2.2 AA does, wide and narrow (P35). Axe is JavaScript, of which the pages have none; so it looks
 * at the same HTML in a window of its own.
 */
final class Axe {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1280;
    private static final int[] WIDTHS = {WIDE, 320};

    /** Every rule at both widths with -Donefrontdoor.axe.wide=true; otherwise the wide page is only measured. */
    private static final boolean ALSO_WIDE = Boolean.getBoolean("onefrontdoor.axe.wide");

    private static final int HEIGHT = 800;

    private static final String AXE = source();
    private static final String RULES_BROKEN = "async tags => (await axe.run(document,"
            + " {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})).violations.map(rule =>"
            + " rule.id + ' (' + rule.help + ') ' + rule.nodes.map(node => node.html).join(' | '))";

    private final Page mirror;
    private final Set<String> states = new TreeSet<>();
    private final List<String> violations = new ArrayList<>();

    Axe(Page mirror) {
        this.mirror = mirror;
    }

    Set<String> states() {
        return states;
    }

    /** The innermost element that reaches furthest to the right. */
    private static final String WIDEST =
            "() => [...document.querySelectorAll('body *')].reduce((widest, one) => one.getBoundingClientRect().right"
                    + " >= widest.getBoundingClientRect().right ? one : widest).outerHTML.slice(0, 200)";

    List<String> violations() {
        return violations;
    }

    void looksAt(Page page, String state) {
        if (!states.add(state)) {
            throw new AssertionError("Looked at twice: " + state);
        }
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        if (page.locator("h1").count() == 0) {
            throw new AssertionError("Nothing to look at: " + state);
        }
        show(page.url().split("#")[0], page.content());
        for (int width : WIDTHS) {
            mirror.setViewportSize(width, HEIGHT);
            int needed = (int) mirror.evaluate("() => document.documentElement.scrollWidth");
            if (needed > width) {
                violations.add(
                        state + " needs " + needed + " pixels instead of " + width + ": " + mirror.evaluate(WIDEST));
            }
            if (width != WIDE || ALSO_WIDE) {
                rulesBroken().stream()
                        .map(rule -> state + " at " + width + ": " + rule)
                        .forEach(violations::add);
            }
        }
    }

    private void show(String address, String html) {
        mirror.route(
                address,
                route -> route.fulfill(new FulfillOptions().setBody(html).setContentType("text/html; charset=utf-8")));
        mirror.navigate(address);
        mirror.unroute(address);
        mirror.evaluate(AXE);
    }

    @SuppressWarnings("unchecked")
    private List<String> rulesBroken() {
        return (List<String>) mirror.evaluate(RULES_BROKEN, LEVEL_AA);
    }

    private static String source() {
        try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
