package onefrontdoor.correspondence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One plain address that can stand in a header: no name beside it, no list, no line break (header injection), in the
 * letters that every mail server takes. What is written in another way is for a person to use, not for a machine.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    public EmailAddress {
        if (!isPlain(value)) {
            throw new IllegalArgumentException("An e-mail address looks like name@example.org.");
        }
    }

    /** The address in what somebody gave; empty when a mail server could not be trusted to take it. */
    public static Optional<EmailAddress> in(@Nullable String given) {
        return Optional.ofNullable(given).filter(EmailAddress::isPlain).map(EmailAddress::new);
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** Names nobody: an address must not reach a log (P23). */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
