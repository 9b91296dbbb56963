package onefrontdoor.platform.tasks;

import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Who takes a task over, and why. */
record Move(@Nullable String to, @Nullable String reason) {

    private static final int LONGEST_REASON = 1_000;

    String words() {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Refusal(Refusal.Kind.INVALID, "Say why, in " + LONGEST_REASON + " characters or fewer.");
        }
        return words;
    }

    /** Empty means back to the team. */
    @Nullable
    String holder() {
        return to == null || to.isBlank() ? null : to;
    }

    Move backToTheTeam() {
        return new Move(null, reason);
    }

    @Override
    public String toString() {
        return "Move";
    }
}
