package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a contact stands against its clock, and who holds it now. */
@Component
class Standing {

    private final Timeliness timeliness;
    private final StaffWords words;
    private final Clock clock;

    Standing(Timeliness timeliness, StaffWords words, Clock clock) {
        this.timeliness = timeliness;
        this.words = words;
        this.clock = clock;
    }

    CaseView.Summary of(Contact contact, List<CaseProgress.Running> processes) {
        List<CaseView.Holder> holders = processes.stream()
                .flatMap(running -> running.steps().stream())
                .map(this::holder)
                .toList();
        Timeliness.Progress progress = timeliness.of(contact.id());
        if (progress.waiting()) {
            return running(contact.decideBy(), holders);
        }
        return progress.decidedInTime()
                ? new CaseView.Summary("IN_TIME", "Decided in time", holders)
                : new CaseView.Summary("LATE", "Decided late", holders);
    }

    private CaseView.Summary running(Instant decideBy, List<CaseView.Holder> holders) {
        Duration left = Duration.between(clock.instant(), decideBy);
        return left.isNegative()
                ? new CaseView.Summary("OVERDUE", "Overdue by " + TimeInWords.of(left.negated()), holders)
                : new CaseView.Summary("OPEN", TimeInWords.of(left) + " left", holders);
    }

    private CaseView.Holder holder(CaseProgress.Step step) {
        String desks = step.desks().stream()
                .map(RestrictedDesks::deskOf)
                .map(desk -> words.coded("Desk", desk))
                .collect(Collectors.joining(" or "));
        return new CaseView.Holder(step.name(), desks, step.due() == null ? null : words.of(step.due()), step.heldBy());
    }
}
