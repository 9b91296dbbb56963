package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which desks may decide on a contact at this hour: the emergency duty team too, while the office is closed (RB09, RB12). */
@Service
@Transactional(readOnly = true)
public class Deciders {

    private final CaseFiles files;
    private final DutyGuide guide;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Deciders(CaseFiles files, DutyGuide guide, WorkingCalendar calendar, Clock clock) {
        this.files = files;
        this.guide = guide;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The desks that may decide on this contact now; the first one is alerted first. */
    public List<String> of(Reference reference) {
        return guide.deciders(files.of(reference).urgency(), calendar.isOpenAt(clock.instant()));
    }

    /** The next moment at which that may change. */
    Instant changeAfter(Instant moment) {
        return calendar.turnsAfter(moment);
    }
}
