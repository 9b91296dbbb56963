package onefrontdoor.handover;

import java.util.List;

/**
 * What somebody sees of the early help network.
 *
 * @param open single requests, the longest waiting first; empty for whoever may not see references
 * @param more how many further ones are open
 * @param doubles requests that may ask for the same help twice, child by child
 */
public record NetworkView(List<NetworkTable> tables, List<NetworkLine> open, long more, List<Doubled> doubles) {

    /**
     * One child.
     *
     * @param needs that several services were named for; empty where nobody said which
     */
    public record Doubled(List<NetworkLine> requests, List<String> needs) {}
}
