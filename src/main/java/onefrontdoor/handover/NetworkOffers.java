package onefrontdoor.handover;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import onefrontdoor.directory.LocalArea;
import onefrontdoor.directory.Offering;
import onefrontdoor.directory.ServiceEntry;
import onefrontdoor.directory.UnmetNeed;
import org.springframework.stereotype.Component;

/** What the directory says of each area: who takes nobody, what nobody offers, and what several offer. */
@Component
class NetworkOffers {

    private final NetworkPlaces places;
    private final Offering offering;

    NetworkOffers(NetworkPlaces places, Offering offering) {
        this.places = places;
        this.offering = offering;
    }

    List<List<String>> turningAway(NetworkQuestion asked) {
        return each(asked, area -> offering.turningAway(area).stream()
                .map(entry -> List.of(area.title(), entry.title(), places.words(UnmetNeed.Cause.of(entry))))
                .toList());
    }

    List<List<String>> withoutService(NetworkQuestion asked) {
        return each(asked, area -> offering.withoutService(area).stream()
                .map(need -> List.of(area.title(), need))
                .toList());
    }

    List<List<String>> overlaps(NetworkQuestion asked) {
        return each(asked, area -> offering.overlaps(area).stream()
                .map(overlap -> List.of(area.title(), overlap.need(), titles(overlap)))
                .toList());
    }

    private static String titles(Offering.Overlap overlap) {
        return overlap.services().stream().map(ServiceEntry::title).collect(Collectors.joining("; "));
    }

    private List<List<String>> each(NetworkQuestion asked, Function<LocalArea, List<List<String>>> lines) {
        return places.areas(asked).stream()
                .flatMap(area -> lines.apply(area).stream())
                .toList();
    }
}
