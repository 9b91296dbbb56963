package onefrontdoor.platform.engine;

import java.util.Arrays;

/** The desks of the front door: each is a candidate group in the models (D01 to D06, D12), and the emergency duty team out of hours. */
public enum Desk {
    CUSTOMER_SUPPORT_OFFICER("customer-support-officer", "Customer support"),
    DUTY_SOCIAL_WORK_MANAGER("duty-social-work-manager", "Duty social work"),
    DUTY_EARLY_HELP_MANAGER("duty-early-help-manager", "Duty early help"),
    DOMESTIC_ABUSE_WORKER("domestic-abuse-worker", "Domestic abuse"),
    HOUSING_WORKER("housing-worker", "Housing"),
    EMERGENCY_DUTY_TEAM("emergency-duty-team", "Emergency duty team"),
    TFSS_TEAM_MANAGER("tfss-team-manager", "Targeted family support"),
    HEAD_OF_SERVICE("head-of-service", "Head of service");

    private final String group;
    private final String title;

    Desk(String group, String title) {
        this.group = group;
        this.title = title;
    }

    /** Name of the group in models, identity tables and authorities. */
    public String group() {
        return group;
    }

    public static String[] groups() {
        return Arrays.stream(values()).map(Desk::group).toArray(String[]::new);
    }

    public String title() {
        return title;
    }
}
