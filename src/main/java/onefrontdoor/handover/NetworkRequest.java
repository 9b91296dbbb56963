package onefrontdoor.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A child of whom a service is or was asked to take care, as the early help network sees it: without a name (E42).
 *
 * @param person the same for a child who is on several contacts
 * @param agency the service by its code
 * @param services of the directory that a manager named with the decision
 * @param postcode of the family; empty when it is not known
 * @param answered whether it ended with a yes or a no of the service
 * @param stepDown whether targeted family support hands the child over (E16)
 */
public record NetworkRequest(
        Reference contact,
        int child,
        UUID person,
        String agency,
        List<UUID> services,
        String postcode,
        Instant askedAt,
        @Nullable Instant answerBy,
        @Nullable Instant endedAt,
        boolean answered,
        boolean stepDown) {

    boolean isOpenAt(Instant moment) {
        return askedAt.isBefore(moment) && (endedAt == null || !endedAt.isBefore(moment));
    }

    boolean isLateAt(Instant moment) {
        return isOpenAt(moment) && answerBy != null && answerBy.isBefore(moment);
    }

    boolean isAskedBetween(Instant from, Instant until) {
        return !askedAt.isBefore(from) && askedAt.isBefore(until);
    }

    boolean isAnsweredBetween(Instant from, Instant until) {
        return answered && endedAt != null && !endedAt.isBefore(from) && endedAt.isBefore(until);
    }

    /** In days, until its end or else until this moment. */
    long waited(Instant moment) {
        Instant end = endedAt == null || endedAt.isAfter(moment) ? moment : endedAt;
        return ChronoUnit.DAYS.between(day(askedAt), day(end));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.LONDON);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "NetworkRequest";
    }
}
