package onefrontdoor.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The entry that waits to be confirmed, as the directory has it at this moment. */
@Component
class ConfirmEntryForm implements FormView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ReviewDesk desk;
    private final Directory directory;
    private final MessageSource words;

    ConfirmEntryForm(ReviewDesk desk, Directory directory, MessageSource words) {
        this.desk = desk;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public String form() {
        return "confirm-entry";
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        return Map.of(
                "service", shown(directory.entry(desk.review(task.reference()).service())));
    }

    private Map<String, String> shown(ServiceEntry entry) {
        return Map.ofEntries(
                Map.entry("title", entry.title()),
                Map.entry("provider", entry.provider()),
                Map.entry("description", entry.description()),
                Map.entry("status", word("directory.status." + entry.status())),
                Map.entry("places", entry.places().map(String::valueOf).orElse("–")),
                Map.entry(
                        "waitingDays", entry.waitingDays().map(String::valueOf).orElse("–")),
                Map.entry("eligibility", entry.eligibility()),
                Map.entry("ask", entry.howToAsk()),
                Map.entry("offers", String.join("; ", directory.offers(entry))),
                Map.entry("confirmed", confirmed(entry)));
    }

    private String confirmed(ServiceEntry entry) {
        Instant at = entry.confirmedAt();
        return at == null ? word("directory.stale.never") : DAY.format(LocalDate.ofInstant(at, WorkingCalendar.LONDON));
    }

    private String word(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
