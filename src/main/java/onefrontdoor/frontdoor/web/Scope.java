package onefrontdoor.frontdoor.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question is about: the contact as a whole, or one of the children or people in it. */
enum Scope {
    CONTACT("", "", 0),
    CHILD("child", "children", Limits.CHILDREN),
    PERSON("person", "people", Limits.PEOPLE);

    private static final Pattern NUMBERED = Pattern.compile("(child|person)-([1-9][0-9]?)-.+");

    private final String prefix;
    private final String path;
    private final int most;

    Scope(String prefix, String path, int most) {
        this.prefix = prefix;
        this.path = path;
        this.most = most;
    }

    String prefix() {
        return prefix;
    }

    /** The folder of its pages under {@code /contact}. */
    String path() {
        return path;
    }

    int most() {
        return most;
    }

    /** Which child or person a key belongs to; 0 when none. */
    int numberIn(String key) {
        Matcher matcher = NUMBERED.matcher(key);
        return matcher.matches() && matcher.group(1).equals(prefix) ? Integer.parseInt(matcher.group(2)) : 0;
    }

    String key(int number, String name) {
        return this == CONTACT ? name : prefix + "-" + number + "-" + name;
    }
}
