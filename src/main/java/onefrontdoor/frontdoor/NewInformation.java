package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onefrontdoor.frontdoor.BesideTriage.Reading;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import org.springframework.stereotype.Component;

/** Puts what was learned after the decision before whoever decided, and rings for it when it cannot wait (RB06, RB12, RB13). */
@Component
class NewInformation {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final Deciders deciders;
    private final DutyCall duty;
    private final BesideTriage events;
    private final RedAlerts alerts;
    private final Deadlines deadlines;
    private final Clock clock;

    NewInformation(
            CaseFiles files,
            DecisionBook decisions,
            Deciders deciders,
            DutyCall duty,
            BesideTriage events,
            RedAlerts alerts,
            Deadlines deadlines,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.deciders = deciders;
        this.duty = duty;
        this.events = events;
        this.alerts = alerts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param news how urgent the news is, which need not be how urgent the contact was */
    void putBeforeDecider(Contact decided, Urgency news) {
        Instant now = clock.instant();
        Instant readBy =
                news == Urgency.RED ? deadlines.due(Timer.T3, Urgency.RED.name(), now) : deadlines.due(Timer.T2, now);
        List<String> desks = deciders.readersOf(news);
        var decider = decisions
                .lastDecider(files.childrenOn(decided))
                .filter(manager -> duty.isOnDuty(manager.id(), desks, now));
        events.informationAdded(files.listEntry(decided, now), new Reading(desks, decider, readBy));
        if (news == Urgency.RED) {
            alerts.ring(decided.reference(), readBy);
        }
    }
}
