package onefrontdoor.shared;

import java.time.Instant;

/** The deadlines in force: lengths come from the rule pack, the arithmetic from the {@link WorkingCalendar}. */
public interface Deadlines {

    Instant due(Timer timer, Instant from);

    /** For a timer whose length depends on an answer, such as the urgency for {@link Timer#T3}. */
    Instant due(Timer timer, String variant, Instant from);
}
