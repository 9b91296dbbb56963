package onefrontdoor.frontdoor;

import onefrontdoor.consent.Means;

/** How a family answers when somebody of the front door asks. */
public enum HowAnswered {
    SIGNED(Means.SIGNED),
    VERBAL(Means.VERBAL),
    ONLINE(Means.ONLINE);

    private final Means means;

    HowAnswered(Means means) {
        this.means = means;
    }

    Means means() {
        return means;
    }
}
