package onefrontdoor.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a private link: a hundred random bits in twenty characters that nobody mixes up when they are read out.
 * Only its hash is stored.
 */
public record StopCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public StopCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("This is no code.");
        }
    }

    static StopCode create() {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(code::append);
        return new StopCode(code.toString());
    }

    /** As somebody types it: small letters, gaps and hyphens change nothing, and O, I and L are the digits they look like. */
    public static Optional<StopCode> read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return Optional.of(plain).filter(code -> SHAPE.matcher(code).matches()).map(StopCode::new);
    }

    /** In groups of four, as it stands in a letter and in the address of the page. */
    public String inGroups() {
        return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "StopCode";
    }
}
