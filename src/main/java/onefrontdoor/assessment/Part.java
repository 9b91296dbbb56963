package onefrontdoor.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of an assessment: the family, one child or one parent or carer (E20).
 *
 * @param number which child on the contact, or which parent; 0 for the family
 */
public record Part(Of of, int number) {

    public static final Part FAMILY = new Part(Of.FAMILY, 0);

    private static final Pattern SHAPE = Pattern.compile("(child|parent)-([1-9][0-9]{0,2})");

    /** Whom a part is about. */
    public enum Of {
        FAMILY,
        CHILD,
        PARENT
    }

    public static Part child(int number) {
        return new Part(Of.CHILD, number);
    }

    static Part parent(int number) {
        return new Part(Of.PARENT, number);
    }

    /** Reads a part as it stands in addresses, such as "child-1". */
    public static Optional<Part> read(String code) {
        Matcher parts = SHAPE.matcher(code);
        if (parts.matches()) {
            Of of = Of.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
            return Optional.of(new Part(of, Integer.parseInt(parts.group(2))));
        }
        return code.equals(FAMILY.code()) ? Optional.of(FAMILY) : Optional.empty();
    }

    /** As it stands in addresses and in the database. */
    public String code() {
        String word = of.name().toLowerCase(Locale.ROOT);
        return of == Of.FAMILY ? word : word + "-" + number;
    }

    /** What is written about, in the order of the page. */
    List<Topic> topics() {
        return Arrays.stream(Topic.values()).filter(topic -> topic.of() == of).toList();
    }

    Field field(Topic topic) {
        return new Field(this, topic);
    }
}
