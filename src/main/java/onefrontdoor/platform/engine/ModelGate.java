package onefrontdoor.platform.engine;

import java.util.List;
import java.util.stream.Collectors;
import onefrontdoor.platform.StartRefused;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.process.ModelCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Nothing is deployed that the check of models refuses: deploying is running code (P11). */
@Component
class ModelGate {

    private static final Logger LOG = LoggerFactory.getLogger(ModelGate.class);

    private final LiveSet liveSet;

    ModelGate(LiveSet liveSet) {
        this.liveSet = liveSet;
    }

    /**
     * Lets through what is deployed already, and what the check finds no error in. What it takes away from the set that is
     * live is said in the log: cases that run keep their version.
     *
     * @return whether it is another than what is live, and so to be deployed
     * @throws StartRefused with everything that is wrong
     */
    boolean pass(ModelSet ours) {
        ModelSet live = liveSet.now();
        if (live.equals(ours)) {
            return false;
        }
        ModelCheck check = new ModelCheck(ours, live.files().isEmpty() ? ours : live);
        List<Finding> errors =
                check.soundness(ours).stream().filter(Finding::stops).toList();
        if (!errors.isEmpty()) {
            throw new StartRefused("The models of this build may not be deployed.\n"
                    + errors.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        }
        check.losses(ours).forEach(loss -> LOG.warn("Other than the models that were live: {}", loss));
        return true;
    }
}
