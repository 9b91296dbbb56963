package onefrontdoor.application;

import java.util.List;

/** Who has a child now, as whoever walks along says: by contact, exactly what is open about the child and nothing else. */
enum WalkedWith {
    SOCIAL_WORK("threshold", ""),
    EARLY_HELP("destination", ""),
    SOCIAL_CARE_ASKED("asked", ""),
    SOCIAL_CARE("has", ""),
    SERVICE_ASKED("service", ""),
    FAMILY_SUPPORT_ASKED("family support", ""),
    PLAN_PROPOSED("proposed", ""),
    PLAN("active", ""),
    /** The plan goes on; the second contact is only a question (INV16). */
    STEP_UP("pending", "threshold"),
    STEP_UP_ASKED("pending", "asked"),
    STEP_UP_REFUSED("active", "destination"),
    /** Social care has the child, and the plan waits for somebody to close it. */
    STEPPED_UP("pending", "has"),
    /** Social care keeps the child until somebody leads (INV16). */
    STEP_DOWN("has,step down", ""),
    STEP_DOWN_SERVICE("has,service", ""),
    STEP_DOWN_FAMILY_SUPPORT("has,family support", ""),
    STEP_DOWN_AGAIN("has,destination", ""),
    NOBODY("", "");

    private final String here;
    private final String stepUp;

    WalkedWith(String here, String stepUp) {
        this.here = here;
        this.stepUp = stepUp;
    }

    /** What is open on the contact of the case. */
    List<String> here() {
        return listed(here);
    }

    /** What is open on the contact by which social care was asked from the plan. */
    List<String> onStepUp() {
        return listed(stepUp);
    }

    private static List<String> listed(String all) {
        return all.isEmpty() ? List.of() : List.of(all.split(","));
    }

    boolean isAsked() {
        return this == STEP_UP || this == STEP_UP_ASKED;
    }

    boolean isSteppingDown() {
        return name().startsWith("STEP_DOWN");
    }

    /** Social care stands behind none of these: the first decision is still the one in force. */
    boolean isDecidedForEarlyHelp() {
        return switch (this) {
            case EARLY_HELP, SERVICE_ASKED, FAMILY_SUPPORT_ASKED, PLAN_PROPOSED, PLAN, STEP_UP, STEP_UP_ASKED -> true;
            default -> false;
        };
    }

    WalkedWith placed(boolean familySupport) {
        if (isSteppingDown()) {
            return familySupport ? STEP_DOWN_FAMILY_SUPPORT : STEP_DOWN_SERVICE;
        }
        return familySupport ? FAMILY_SUPPORT_ASKED : SERVICE_ASKED;
    }
}
