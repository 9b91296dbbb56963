package onefrontdoor.directory;

import java.util.Arrays;

/** Whether a service takes families on, in our words and in those of Open Referral. */
public enum ServiceStatus {
    ACTIVE("active"),
    PAUSED("temporarily closed"),
    CLOSED("inactive"),
    ENDED("defunct");

    private final String word;

    ServiceStatus(String word) {
        this.word = word;
    }

    /** As Open Referral UK 3.0 says it. */
    public String word() {
        return word;
    }

    static ServiceStatus of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status of a service: " + word));
    }
}
