package onefrontdoor.redesign.whatif;

import java.util.List;
import java.util.Map;
import onefrontdoor.redesign.ModelSet;

/** Takes past contacts through sets of models, on an engine of its own with a clock of its own. */
public interface Replays {

    /** The newest contacts that have ended. */
    List<PastContact> newest();

    /**
     * What became of each contact, in their order.
     *
     * @param names what the steps are called, by process and id
     */
    record Through(List<Replayed> contacts, Map<String, String> names) {}

    /** What becomes of the contacts in each set; the sets are gone through at the same time. */
    List<Through> through(List<ModelSet> sets, List<PastContact> contacts);
}
