package onefrontdoor.application.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The windows that a test opens. They are closed after it, and photographed before when it failed. */
final class Windows implements BeforeEachCallback, AfterEachCallback {

    private static final double PATIENCE = 30_000;

    private final List<BrowserContext> open = new ArrayList<>();
    private Browser browser;

    /** A window that shares nothing with the others: a person at a computer of their own. */
    Page open(NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("en-GB").setTimezoneId("Europe/London"));
        context.setDefaultTimeout(PATIENCE);
        open.add(context);
        return context.newPage();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        browser = Chromium.browser();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            photograph(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
        }
        open.forEach(BrowserContext::close);
        open.clear();
    }

    private void photograph(String name) {
        List<Page> pages =
                open.stream().flatMap(context -> context.pages().stream()).toList();
        for (int number = 1; number <= pages.size(); number++) {
            String file = name.replaceAll("[^\\w.]+", "-") + number + ".png";
            pages.get(number - 1)
                    .screenshot(
                            new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", file)));
        }
    }
}
