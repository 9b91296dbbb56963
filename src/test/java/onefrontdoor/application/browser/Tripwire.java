package onefrontdoor.application.browser;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Notices when words become more than words: code that ran, elements born, dialogs, requests, refusals by the CSP. */
final class Tripwire implements AutoCloseable {

    private static final String WATCH = "window.__refused = [];"
            + " document.addEventListener('securitypolicyviolation', event =>"
            + " window.__refused.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));";
    private static final String FOUND = """
            canary => {
              const found = [];
              if (window.__x !== undefined) found.push('code ran');
              const born = `[data-born], [ng-init], [onerror], [onfocus], [href^="javascript:"], [src^="${canary}"], [href^="${canary}"]`;
              for (const element of document.querySelectorAll(born)) found.push('born: ' + element.outerHTML.slice(0, 200));
              for (const refused of window.__refused || []) found.push('refused: ' + refused);
              window.__refused = [];
              delete window.__x;
              return found;
            }""";

    private final HttpServer canary;
    private final AtomicInteger visits = new AtomicInteger();
    private final List<String> dialogs = new ArrayList<>();

    Tripwire() {
        try {
            canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        canary.createContext("/", visit -> {
            visits.incrementAndGet();
            visit.sendResponseHeaders(204, -1);
            visit.close();
        });
        canary.start();
    }

    String address() {
        return "http://localhost:" + canary.getAddress().getPort();
    }

    /** To be called before the page shows anything. */
    Page on(Page page) {
        page.addInitScript(WATCH);
        page.onDialog(this::dismiss);
        return page;
    }

    /** What happened since the last look. */
    @SuppressWarnings("unchecked")
    List<String> found(Page page) {
        List<String> found = new ArrayList<>((List<String>) page.evaluate(FOUND, address()));
        found.addAll(dialogs);
        dialogs.clear();
        int asked = visits.getAndSet(0);
        if (asked > 0) {
            found.add("canary asked " + asked + " times");
        }
        return found;
    }

    @Override
    public void close() {
        canary.stop(0);
    }

    private void dismiss(Dialog dialog) {
        dialogs.add("dialog: " + dialog.message());
        dialog.dismiss();
    }
}
