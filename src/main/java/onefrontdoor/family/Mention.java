package onefrontdoor.family;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onefrontdoor.shared.Reference;

/** Where a person was mentioned: the contact, and which child or other person on it. */
public record Mention(Reference contact, As as, int number) {

    private static final Pattern SHAPE = Pattern.compile("(\\S{1,30}) (child|person) ([1-9][0-9]{0,2})");

    /** Whom the contact is about, and everybody else in the children's lives. */
    public enum As {
        CHILD("child"),
        PERSON("person");

        private final String word;

        As(String word) {
            this.word = word;
        }
    }

    /** Reads a mention as it is written, such as "C-2026-000123 child 1". */
    public static Mention parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A mention looks like C-2026-000123 child 1.");
        }
        As as = parts.group(2).equals(As.CHILD.word) ? As.CHILD : As.PERSON;
        return new Mention(new Reference(parts.group(1)), as, Integer.parseInt(parts.group(3)));
    }

    /** Reads a place such as "child 1" on a contact. */
    public static Mention of(Reference contact, String place) {
        return parse(contact + " " + place);
    }

    /** Which child or other person on the contact, such as "child 1" or "person 2". */
    public String place() {
        return as.word + " " + number;
    }

    @Override
    public String toString() {
        return contact + " " + place();
    }
}
