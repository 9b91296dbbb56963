package onefrontdoor.family;

import onefrontdoor.shared.Actor;

/** Who said something about two people, and why. */
public record Said(Actor by, String why) {

    public Said {
        if (why.isBlank()) {
            throw new IllegalArgumentException("Say why.");
        }
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Said by " + by.id();
    }
}
