package onefrontdoor.directory.web;

import java.time.Instant;
import java.util.List;
import onefrontdoor.directory.ServiceEntry;

/** A service as a page shows it. */
record ServiceRow(ServiceEntry entry, List<String> offers, boolean stale) {

    public String ages() {
        String from = entry.isForUnborn()
                ? "Before birth"
                : entry.youngest()
                        .map(age -> age.stripTrailingZeros().toPlainString())
                        .orElse("0");
        return entry.oldest()
                .map(age -> from + " to " + age.stripTrailingZeros().toPlainString())
                .orElse(from + " and above");
    }

    /** The day, empty when nobody ever did. */
    public String confirmedOn() {
        Instant moment = entry.confirmedAt();
        return moment == null
                ? ""
                : DutyWords.day(DutyWords.local(moment).toLocalDate()) + " "
                        + DutyWords.local(moment).getYear();
    }

    public String offered() {
        return String.join(", ", offers);
    }

    public String languages() {
        return String.join(", ", entry.languages());
    }

    public String areas() {
        return String.join(", ", entry.areas());
    }

    public String levels() {
        return String.join(", ", entry.levels());
    }
}
