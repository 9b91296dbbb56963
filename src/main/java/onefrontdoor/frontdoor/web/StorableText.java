package onefrontdoor.frontdoor.web;

import java.util.regex.Pattern;

/** Text as it can be kept and shown: one kind of line ending, no control characters, no half characters. */
final class StorableText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private StorableText() {}

    static String withOneLineEnding(String text) {
        return LINE_END.matcher(text).replaceAll("\n");
    }

    static boolean isStorable(String text) {
        return !UNSTORABLE.matcher(text).find();
    }

    static String storable(String text) {
        return UNSTORABLE.matcher(text).replaceAll("");
    }

    /** Length as people count it: one for every character, whatever it needs inside. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
