package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.family.Matching;
import onefrontdoor.family.PersonId;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * Whether a child comes back: its case was closed, in whatever way, within twelve months before a contact. Both days are days in
 * London, and the day twelve months after the closure still counts (RB34, T21).
 */
@Component
class ComingBack {

    private final Matching matching;
    private final StoryBesides besides;
    private final Stories stories;
    private final Deadlines deadlines;

    ComingBack(Matching matching, StoryBesides besides, Stories stories, Deadlines deadlines) {
        this.matching = matching;
        this.besides = besides;
        this.stories = stories;
        this.deadlines = deadlines;
    }

    /** The latest closure to which a contact about a child goes back. */
    Optional<StoryRow> after(Contact contact, Child child) {
        List<UUID> people = matching.sameOrIdentified(new PersonId(child.id().value())).stream()
                .map(PersonId::value)
                .filter(person -> !person.equals(child.id().value()))
                .toList();
        return after(stories.of(besides.visible(contact, people)), contact.receivedAt());
    }

    /** The latest closure among these to which a contact goes back. */
    Optional<StoryRow> after(List<StoryRow> rows, Instant receivedAt) {
        return rows.stream()
                .filter(row -> row.kind().isClosure() && row.since().isBefore(receivedAt))
                .max(Comparator.comparing(StoryRow::since))
                .filter(last -> isBack(last.since(), receivedAt));
    }

    boolean isBack(Instant closedAt, Instant receivedAt) {
        return !day(receivedAt).isAfter(day(deadlines.due(Timer.T21, closedAt)));
    }

    /** Days from the closure to the contact. */
    static long days(StoryRow closed, Instant receivedAt) {
        return ChronoUnit.DAYS.between(day(closed.since()), day(receivedAt));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.LONDON);
    }
}
