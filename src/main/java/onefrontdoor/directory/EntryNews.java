package onefrontdoor.directory;

import java.util.Optional;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a keeper who was asked learnt of a service, read from the form. */
final class EntryNews {

    private EntryNews() {}

    /** A service that pauses or closes keeps the places and the wait that are known of it. */
    static ServiceNews of(EntryAnswer answer, ServiceEntry entry, FormAnswers typed) {
        return switch (answer) {
            case STILL_RIGHT -> asItStands(entry.status(), entry);
            case PAUSED -> asItStands(ServiceStatus.PAUSED, entry);
            case CLOSED -> asItStands(ServiceStatus.CLOSED, entry);
            case CHANGED ->
                new ServiceNews(
                        ServiceStatus.ACTIVE,
                        number(typed, "places", "Enter the number of free places, 0 when it is full."),
                        number(typed, "waitingDays", "Enter the waiting time in whole days."));
        };
    }

    private static ServiceNews asItStands(ServiceStatus status, ServiceEntry entry) {
        return new ServiceNews(
                status, entry.places().orElse(null), entry.waitingDays().orElse(null));
    }

    /** Empty where the service does not count. */
    private static @Nullable Integer number(FormAnswers typed, String key, String refusal) {
        Optional<String> text = typed.optionalText(key);
        if (text.filter(said -> !said.matches("[0-9]{1,4}")).isPresent()) {
            throw new Refusal(Refusal.Kind.INVALID, refusal);
        }
        return text.map(Integer::valueOf).orElse(null);
    }
}
