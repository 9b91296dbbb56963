package onefrontdoor.redesign;

import java.util.List;
import java.util.stream.Collectors;
import onefrontdoor.redesign.process.ModelCheck;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The check against what is live; the live set is read once, until another is live. One check at a time: readers of XML share it. */
@Component
class LatestCheck {

    private @Nullable ModelSet against;
    private @Nullable ModelCheck check;

    synchronized List<Finding> findings(ModelSet proposed, ModelSet live) {
        ModelCheck latest = check;
        if (latest == null || !live.equals(against)) {
            latest = latest == null ? new ModelCheck(live, live) : latest.against(live);
            check = latest;
            against = live;
        }
        return latest.check(proposed);
    }

    /** @throws Refusal with everything that stops a set, a line each */
    void refuse(ModelSet proposed, ModelSet live) {
        String wrong = findings(proposed, live).stream()
                .filter(Finding::stops)
                .map(Finding::toString)
                .collect(Collectors.joining("\n"));
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, wrong);
        }
    }
}
