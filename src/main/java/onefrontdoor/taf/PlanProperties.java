package onefrontdoor.taf;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Lengths that a council sets for its plans; the others stand in the table of deadlines.
 *
 * @param againWithinDays how soon the team meets after a meeting that did not take place
 * @param lateForManager how many working days after a missed date the early help manager hears of it, beside the lead
 * @param lateForHead the same for the Head of Service
 * @param stalledForManager after how many days without activity the early help manager hears of it (T12)
 * @param reviewsBeforeDrift after how many reviews somebody looks whether the plan drifts (T18)
 */
@ConfigurationProperties("onefrontdoor.plan")
record PlanProperties(
        int allocateWithinWorkingDays,
        int againWithinDays,
        int lateForManager,
        int lateForHead,
        int stalledForManager,
        int reviewsBeforeDrift,
        int lookWithinWorkingDays,
        int closingWithinWorkingDays) {}
