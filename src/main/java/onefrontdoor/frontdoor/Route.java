package onefrontdoor.frontdoor;

/** Whether the threshold of Children's Social Care is met, and under which section of the Children Act 1989 (RB08). */
public enum Route {
    NOT_SOCIAL_CARE(false),
    SECTION_17(true),
    SECTION_47(true);

    private final boolean meetsThreshold;

    Route(boolean meetsThreshold) {
        this.meetsThreshold = meetsThreshold;
    }

    public boolean meetsThreshold() {
        return meetsThreshold;
    }
}
