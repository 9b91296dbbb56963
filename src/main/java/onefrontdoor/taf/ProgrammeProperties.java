package onefrontdoor.taf;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which programme pays by results, if any (domain 3.5, Q15).
 *
 * @param pack name of its rules in force, such as SF; NONE where nobody pays by results
 * @param needsAtLeast how many kinds of need a family must have had
 */
@ConfigurationProperties("onefrontdoor.programme")
record ProgrammeProperties(String pack, int needsAtLeast) {

    private static final String NONE = "NONE";

    boolean isOn() {
        return !NONE.equals(pack);
    }
}
