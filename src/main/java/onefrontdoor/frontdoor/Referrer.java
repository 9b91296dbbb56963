package onefrontdoor.frontdoor;

import org.jspecify.annotations.Nullable;

/**
 * Who made contact. A member of the public may stay anonymous; a professional never does (RB35).
 * Kept away from the family and from partners (INV11).
 */
public record Referrer(
        ContactSource source,
        boolean anonymous,
        @Nullable String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String phone,
        @Nullable String email) {

    public Referrer {
        if (anonymous && source.professional()) {
            throw new IllegalArgumentException("A professional cannot make contact anonymously.");
        }
        if (anonymous && (name != null || phone != null || email != null)) {
            throw new IllegalArgumentException("Somebody who stays anonymous leaves no name, telephone or e-mail.");
        }
        if (source.professional() && (name == null || organisation == null || (phone == null && email == null))) {
            throw new IllegalArgumentException(
                    "A professional gives a name, an organisation and a telephone number or e-mail address.");
        }
    }

    public static Referrer whoStaysAnonymous() {
        return new Referrer(ContactSource.ANONYMOUS, true, null, null, null, null, null);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Referrer";
    }
}
