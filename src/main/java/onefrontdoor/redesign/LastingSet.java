package onefrontdoor.redesign;

import onefrontdoor.redesign.LiveSets.Live;
import onefrontdoor.redesign.LiveSets.Why;
import onefrontdoor.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A redesign outlives restarts, until a build brings other models. */
@Component
class LastingSet implements StartingSet {

    private static final Logger LOG = LoggerFactory.getLogger(LastingSet.class);

    private final LiveSets sets;

    LastingSet(LiveSets sets) {
        this.sets = sets;
    }

    /** Of nodes that start at the same moment one writes down that a new build brought its models. */
    @Override
    @Transactional
    public ModelSet of(ModelSet ofThisBuild) {
        sets.hold();
        String build = LiveSets.fingerprint(ofThisBuild);
        Live newest = sets.newest().orElse(null);
        if (newest != null && newest.build().equals(build)) {
            return newest.why() == Why.BUILD ? ofThisBuild : sets.set(newest.number());
        }
        if (newest != null && newest.redesign() != null) {
            LOG.warn(
                    "This build brings other models; redesign {} is live no more. Hand it in again.",
                    newest.redesign());
        }
        sets.add(Why.BUILD, null, build, ofThisBuild, Actor.SYSTEM);
        return ofThisBuild;
    }
}
