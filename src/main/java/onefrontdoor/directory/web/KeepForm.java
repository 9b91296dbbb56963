package onefrontdoor.directory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onefrontdoor.directory.ServiceEntry;
import onefrontdoor.directory.ServiceNews;
import onefrontdoor.directory.ServiceStatus;
import org.jspecify.annotations.Nullable;

/** Whether a service takes families, as typed. */
record KeepForm(
        @Nullable String status,
        @Nullable String places,
        @Nullable String waitingDays) {

    private static final String COUNT = "|[0-9]{1,4}";

    static KeepForm of(ServiceEntry entry) {
        return new KeepForm(
                entry.status().name(),
                entry.places().map(String::valueOf).orElse(""),
                entry.waitingDays().map(String::valueOf).orElse(""));
    }

    List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        if (Arrays.stream(ServiceStatus.values())
                .noneMatch(known -> known.name().equals(status))) {
            slips.add(Slip.at("status", "directory.error.status"));
        }
        if (!DirectoryForm.said(places).matches(COUNT)) {
            slips.add(Slip.at("places", "directory.error.places"));
        }
        if (!DirectoryForm.said(waitingDays).matches(COUNT)) {
            slips.add(Slip.at("waitingDays", "directory.error.waitingDays"));
        }
        return slips;
    }

    ServiceNews news() {
        return new ServiceNews(ServiceStatus.valueOf(DirectoryForm.said(status)), number(places), number(waitingDays));
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return Wanted.said(typed).map(Integer::valueOf).orElse(null);
    }
}
