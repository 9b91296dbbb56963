package onefrontdoor.application;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills in the pages, any page with any words, as somebody on the public pages or at the telephone would. */
class Referring {

    /** The public pages that ask something. */
    static final List<String> PAGES = Stream.of(
                    "who-you-are",
                    "how-you-know-the-child",
                    "your-details",
                    "your-work",
                    "reaching-you",
                    "children",
                    "children/1/name",
                    "children/1/age",
                    "children/1/sex",
                    "children/1/school",
                    "children/1/numbers",
                    "people",
                    "people/1/details",
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
                    "family")
            .map("/contact/"::concat)
            .toList();

    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"");

    private final Caller browser;

    Referring(Caller browser) {
        this.browser = browser;
    }

    void begin() {
        browser.submit("/contact/purpose", "/contact/purpose", Map.of("purpose", "WORRY"));
    }

    /** Sends a page with the same words in every field that it has. */
    HttpResponse<String> fill(String page, String words) {
        return browser.submit("/contact/purpose", page, fields(browser.get(page).body(), words));
    }

    static Map<String, String> fields(String body, String words) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(body);
        while (field.find()) {
            if (!field.group(1).equals("_csrf")) {
                fields.put(field.group(1), words);
            }
        }
        return fields;
    }
}
