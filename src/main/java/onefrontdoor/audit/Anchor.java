package onefrontdoor.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the chain as it was at a moment, kept outside the database: whoever rewrites the chain, hashes and all,
 * cannot rewrite this too. One line of text: moment, day, place, entry, hash, signature.
 */
record Anchor(Instant at, Seal end, String signature) {

    static final Comparator<Anchor> IN_ORDER =
            Comparator.comparing((Anchor anchor) -> anchor.end.day()).thenComparingLong(anchor -> anchor.end.place());

    private static final Pattern LINE = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z) (\\d{4}-\\d\\d-\\d\\d) (\\d{1,18}) (\\d{1,18}) ([0-9a-f]{64}) (\\S+)");

    /** Empty when this is no anchor. */
    static Optional<Anchor> parse(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? Optional.of(read(parts)) : Optional.empty();
    }

    private static Anchor read(Matcher parts) {
        Seal end = new Seal(
                LocalDate.parse(parts.group(2)),
                Long.parseLong(parts.group(3)),
                Long.parseLong(parts.group(4)),
                parts.group(5));
        return new Anchor(Instant.parse(parts.group(1)), end, parts.group(6));
    }

    static byte[] signed(Instant at, Seal end) {
        return text(at, end).getBytes(StandardCharsets.UTF_8);
    }

    byte[] signed() {
        return signed(at, end);
    }

    LocalDate day() {
        return end.day();
    }

    long place() {
        return end.place();
    }

    boolean sees(Seal seal) {
        return end.equals(seal);
    }

    boolean isAfter(Seal seal) {
        int days = end.day().compareTo(seal.day());
        return days > 0 || days == 0 && end.place() > seal.place();
    }

    String line() {
        return text(at, end) + " " + signature;
    }

    private static String text(Instant at, Seal end) {
        return "%s %s %d %d %s".formatted(at, end.day(), end.place(), end.entry(), end.hash());
    }

    @Override
    public String toString() {
        return "the anchor of " + at;
    }
}
