package onefrontdoor.consent;

import java.util.Map;

/** The decision table of sharing, asked with answers and codes only. */
public interface SharingGuide {

    Ruling ruling(Map<String, Object> facts);
}
