package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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

    /** The desks for news about a decided contact: who decides at this hour, first, and those of office hours; none waits for the other. */
    List<String> readersOf(Urgency news) {
        return Stream.concat(
                        guide.deciders(news, calendar.isOpenAt(clock.instant())).stream(),
                        guide.deciders(news, true).stream())
                .distinct()
                .toList();
    }

    /** The next moment at which that may change. */
    Instant changeAfter(Instant moment) {
        return calendar.turnsAfter(moment);
    }
}
