package onefrontdoor.directory;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a postcode that name no home: its district, such as SL1, and its area, such as SL. */
public final class PostcodeArea {

    private static final Pattern WHOLE = Pattern.compile("(([A-Z]{1,2})[0-9][0-9A-Z]?)([0-9][A-Z]{2})");
    private static final Pattern DISTRICT = Pattern.compile("(([A-Z]{1,2})[0-9][0-9A-Z]?)");

    private PostcodeArea() {}

    /** Empty when it is neither a postcode nor a district. */
    public static String district(String postcode) {
        return part(postcode, 1);
    }

    static String letters(String postcode) {
        return part(postcode, 2);
    }

    private static String part(String postcode, int group) {
        String bare = postcode.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        Matcher whole = WHOLE.matcher(bare);
        if (whole.matches()) {
            return whole.group(group);
        }
        Matcher district = DISTRICT.matcher(bare);
        return district.matches() ? district.group(group) : "";
    }
}
