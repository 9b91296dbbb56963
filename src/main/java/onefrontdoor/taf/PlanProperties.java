package onefrontdoor.taf;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Lengths that a council sets for its plans; the others stand in the table of deadlines.
 *
 * @param againWithinDays how soon the team meets after a meeting that did not take place
 * @param lateForManager how many working days after a missed date the early help manager hears of it, beside the lead
 * @param lateForHead the same for the Head of Service
 * @param stalledForManager after how many days without activity the early help manager hears of it (T12)
 * @param needs codes of the kinds of need that a plan names
 * @param scale how far a family has come with a need, in words, the lowest step first
 * @param checkAfterDays within how many days of its closing somebody asks again how the family is
 * @param checkAfter after which reasons of closing somebody asks
 * @param moveForLead after how many working days of silence about a move whoever leads hears of it (RB37)
 * @param moveForHead the same for the Head of Service
 * @param stepUpWithin how soon after a review that says so social care is asked, before the early help manager hears (RB31)
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
        int closingWithinWorkingDays,
        List<String> needs,
        List<String> scale,
        int checkAfterDays,
        Set<ClosingReason> checkAfter,
        int moveForLead,
        int moveForHead,
        Duration stepUpWithin) {

    PlanProperties {
        needs = List.copyOf(needs);
        scale = List.copyOf(scale);
        checkAfter = Set.copyOf(checkAfter);
    }
}
