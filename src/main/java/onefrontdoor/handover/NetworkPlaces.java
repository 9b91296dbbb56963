package onefrontdoor.handover;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.directory.Directory;
import onefrontdoor.directory.LocalArea;
import onefrontdoor.directory.UnmetNeed;
import onefrontdoor.frontdoor.AgenciesInWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where a request belongs and what it is for, in the words of the directory. */
@Component
class NetworkPlaces {

    private final Directory directory;
    private final AgenciesInWords agencies;
    private final MessageSource words;

    NetworkPlaces(Directory directory, AgenciesInWords agencies, MessageSource words) {
        this.directory = directory;
        this.agencies = agencies;
        this.words = words;
    }

    /** Every area, and at the end the place of those whose area is not known. */
    List<String> all() {
        return Stream.concat(directory.areas().stream().map(LocalArea::title), Stream.of(NetworkQuestion.UNKNOWN))
                .toList();
    }

    /** The areas that this senior officer supports. */
    List<String> supportedBy(String login) {
        return directory.areas().stream()
                .filter(area -> area.isSupportedBy(login))
                .map(LocalArea::title)
                .toList();
    }

    List<LocalArea> areas(NetworkQuestion asked) {
        return directory.areas().stream()
                .filter(area -> asked.areas().contains(area.title()))
                .toList();
    }

    /** @param postcode whole or its district */
    String area(String postcode) {
        return directory.area(postcode).map(LocalArea::title).orElse(NetworkQuestion.UNKNOWN);
    }

    String service(NetworkRequest request) {
        String name = agency(request.agency());
        return request.stepDown() ? words.getMessage("network.step-down", new Object[] {name}, Locale.UK) : name;
    }

    String agency(String code) {
        return agencies.name(code);
    }

    String words(UnmetNeed.Cause cause) {
        return words.getMessage("unmet.cause." + cause, null, Locale.UK);
    }

    /** What the services that a manager named for the child offer; empty where none was named. */
    Set<String> needs(NetworkRequest request) {
        return request.services().stream()
                .flatMap(service -> needs(service).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> needs(UUID service) {
        return directory.find(service).map(directory::offers).orElse(List.of());
    }
}
