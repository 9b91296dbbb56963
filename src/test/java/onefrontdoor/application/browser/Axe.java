package onefrontdoor.application.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at pages as WCAG 2.2 AA does, wide and narrow (P35). Axe is JavaScript, of which the pages have none; so it looks
 * at the same HTML in a window of its own.
 */
final class Axe {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int[] WIDTHS = {1280, 320};
    private static final int HEIGHT = 800;

    private final Page mirror;
    private final Set<String> states = new TreeSet<>();
    private final List<String> violations = new ArrayList<>();

    Axe(Page mirror) {
        this.mirror = mirror;
    }

    Set<String> states() {
        return states;
    }

    List<String> violations() {
        return violations;
    }

    void looksAt(Page page, String state) {
        if (!states.add(state)) {
            throw new AssertionError("Looked at twice: " + state);
        }
        show(page.url().split("#")[0], page.content());
        for (int width : WIDTHS) {
            mirror.setViewportSize(width, HEIGHT);
            int needed = (int) mirror.evaluate("() => document.documentElement.scrollWidth");
            if (needed > width) {
                violations.add(state + " needs " + needed + " pixels instead of " + width);
            }
            rulesBroken().map(rule -> state + " at " + width + ": " + rule).forEach(violations::add);
        }
    }

    private void show(String address, String html) {
        mirror.route(
                address,
                route -> route.fulfill(new FulfillOptions().setBody(html).setContentType("text/html; charset=utf-8")));
        mirror.navigate(address);
        mirror.unroute(address);
    }

    private Stream<String> rulesBroken() {
        return new AxeBuilder(mirror)
                .setLegacyMode(true).withTags(LEVEL_AA).analyze().getViolations().stream()
                        .map(Axe::inWords);
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") "
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
    }
}
