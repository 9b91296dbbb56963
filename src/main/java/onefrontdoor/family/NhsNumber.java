package onefrontdoor.family;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A patient's number in the NHS; it is not traced, so it may still be another person's. */
public record NhsNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{10}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]");

    public NhsNumber {
        if (!SHAPE.matcher(value).matches() || value.equals("0000000000") || !hasRightCheckDigit(value)) {
            throw new IllegalArgumentException(
                    "Check the NHS number: it has 10 digits, such as 999 000 0018, and the last one is a check digit.");
        }
    }

    /** Reads the number as people write it, with spaces. */
    public static NhsNumber parse(String text) {
        return new NhsNumber(SPACE.matcher(text).replaceAll(""));
    }

    /** Weighted with 10 to 1, the ten digits add up to a multiple of 11; a check digit of 10 cannot be written. */
    private static boolean hasRightCheckDigit(String digits) {
        int sum = IntStream.range(0, 10)
                .map(place -> (10 - place) * Character.digit(digits.charAt(place), 10))
                .sum();
        return sum % 11 == 0;
    }

    @Override
    public String toString() {
        return "NHS number";
    }
}
