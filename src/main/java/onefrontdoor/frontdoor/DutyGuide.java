package onefrontdoor.frontdoor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table that says which desks may decide now whether the threshold of social care is met. */
public interface DutyGuide {

    /** @return names of desks; the first one is alerted first */
    List<String> deciders(@Nullable Urgency urgency, boolean officeOpen);
}
