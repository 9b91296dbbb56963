package onefrontdoor.platform.replay;

import java.util.List;
import java.util.Set;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.whatif.PastContact;
import onefrontdoor.shared.WorkingCalendar;

/**
 * What a process of its own is told.
 *
 * @param set the models
 * @param port at which its database listens, so that two that begin at once do not meet in one
 * @param known keys of the processes that are live
 * @param until when the record was read, in milliseconds since 1970: nobody knows what comes after
 * @param unknownWork how long somebody takes for a task that nobody of their desk has done before, in milliseconds
 */
record ReplayOrder(
        ModelSet set,
        List<PastContact> contacts,
        int port,
        Set<String> known,
        WorkingCalendar.Table calendar,
        String rulePack,
        long until,
        long unknownWork) {}
