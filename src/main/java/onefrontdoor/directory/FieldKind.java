package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What may stand in a field of an Open Referral document, and how that is said to somebody who wrote something else. */
enum FieldKind {
    TEXT("text", JsonNode::isTextual),
    UUID(
            "an identifier such as ac148810-d857-441c-9679-408f346de14b",
            matching("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")),
    NUMBER("a number", value -> value.isNumber() && Math.abs(value.doubleValue()) < 1e9),
    COUNT("a whole number from 0", value -> value.isInt() && value.intValue() >= 0),
    FLAG("true or false", JsonNode::isBoolean),
    DATE("a date such as 2026-03-31", readable(LocalDate::parse)),
    MOMENT("a moment such as 2026-03-31T10:30:00Z", readable(OffsetDateTime::parse)),
    TIME("a time such as 09:30", matching("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-][0-9]{2}:[0-9]{2})?")),
    EMAIL("an e-mail address", matching("[^@\\s<>]+@[^@\\s<>]+")),
    URI("an address that begins with https:// or http://", readable(FieldKind::webAddress)),
    CODE("a code of small letters, digits and hyphens", matching("[a-z0-9]+(-[a-z0-9]+)*")),
    LEVEL("a level of need: 1, 2a, 2b, 3 or 4", matching("1|2a|2b|3|4"));

    private final String wish;
    private final Predicate<JsonNode> test;

    FieldKind(String wish, Predicate<JsonNode> test) {
        this.wish = wish;
        this.test = test;
    }

    static FieldKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    static boolean isKind(String name) {
        return Arrays.stream(values()).anyMatch(kind -> kind.name().equalsIgnoreCase(name));
    }

    boolean admits(JsonNode value) {
        return test.test(value);
    }

    String wish() {
        return wish;
    }

    private static Predicate<JsonNode> matching(String pattern) {
        return value -> value.isTextual() && value.textValue().matches(pattern);
    }

    private static Predicate<JsonNode> readable(Consumer<String> reader) {
        return value -> {
            try {
                reader.accept(value.isTextual() ? value.textValue() : "");
                return true;
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                return false;
            }
        };
    }

    /** Nothing else may become a link on a page, a script least of all. */
    private static void webAddress(String address) {
        URI read = java.net.URI.create(address);
        if (read.getHost() == null || !String.valueOf(read.getScheme()).matches("(?i)https?")) {
            throw new IllegalArgumentException("Not an address of the web");
        }
    }
}
