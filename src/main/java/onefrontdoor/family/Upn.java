package onefrontdoor.family;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A pupil's unique number in England's schools; one that ends in a letter is temporary. */
public record Upn(String value) {

    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[" + CHECK_LETTERS + "][0-9]{11}[0-9" + CHECK_LETTERS + "]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]");

    public Upn {
        if (!SHAPE.matcher(value).matches() || value.charAt(0) != checkLetter(value)) {
            throw new IllegalArgumentException(
                    "Check the UPN: it has 13 characters, such as B871100000101, and the first one is a check letter.");
        }
    }

    /** Reads the number as people write it, with spaces or in small letters. */
    public static Upn parse(String text) {
        return new Upn(SPACE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT));
    }

    private static char checkLetter(String value) {
        int sum = IntStream.rangeClosed(2, 13)
                .map(position -> position * worth(value.charAt(position - 1)))
                .sum();
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length());
    }

    private static int worth(char character) {
        return Character.isDigit(character) ? Character.digit(character, 10) : CHECK_LETTERS.indexOf(character);
    }

    @Override
    public String toString() {
        return "UPN";
    }
}
