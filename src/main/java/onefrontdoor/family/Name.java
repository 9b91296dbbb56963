package onefrontdoor.family;

import org.jspecify.annotations.Nullable;

/** A name in the two parts in which it is compared; either may be missing. */
public record Name(@Nullable String given, @Nullable String family) {

    /** Takes the last word of a name that was given in one piece for the family name. */
    public static Name inOnePiece(@Nullable String whole) {
        String name = whole == null ? "" : whole.strip();
        int end = name.lastIndexOf(' ');
        if (name.isEmpty()) {
            return new Name(null, null);
        }
        return end < 0 ? new Name(name, null) : new Name(name.substring(0, end).strip(), name.substring(end + 1));
    }

    /** As people say it, or "Name not known". */
    public String inFull() {
        if (given == null && family == null) {
            return "Name not known";
        }
        return given == null ? family : family == null ? given : given + " " + family;
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Name";
    }
}
