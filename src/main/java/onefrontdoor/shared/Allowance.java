package onefrontdoor.shared;

/** How long somebody has for something. */
public record Allowance(int amount, Unit unit) {

    public enum Unit {
        WORKING_DAYS,
        WORKING_HOURS,
        HOURS,
        DAYS,
        MONTHS
    }

    public Allowance {
        if (amount < 1) {
            throw new IllegalArgumentException("Allow at least one of the unit.");
        }
    }
}
