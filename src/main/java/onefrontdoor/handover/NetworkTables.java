package onefrontdoor.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onefrontdoor.directory.Directory;
import onefrontdoor.directory.ServiceEntry;
import onefrontdoor.directory.UnmetNeed;
import onefrontdoor.directory.UnmetNeeds;
import org.springframework.stereotype.Component;

/** The lists of the early help network: requests and waits, gaps, and what is there twice (A13, B23, E42). */
@Component
class NetworkTables {

    private static final List<String> LOAD = List.of("asked", "open", "late", "longest");

    private final NetworkPlaces places;
    private final NetworkOffers offers;
    private final Directory directory;
    private final UnmetNeeds unmet;

    NetworkTables(NetworkPlaces places, NetworkOffers offers, Directory directory, UnmetNeeds unmet) {
        this.places = places;
        this.offers = offers;
        this.directory = directory;
        this.unmet = unmet;
    }

    List<NetworkTable> of(NetworkFigures figures, List<NetworkRequest> requests) {
        NetworkQuestion asked = figures.asked();
        return List.of(
                table("areas", "area", LOAD, figures.load(requests, one -> places.area(one.postcode()))),
                table("services", "service", LOAD, figures.load(requests, places::service)),
                table("waits", "service", List.of("said", "answers", "half"), waits(figures, requests)),
                table("unmet", "need", List.of("area", "level", "cause", "count"), unmet(figures)),
                table("away", "area", List.of("service", "cause"), offers.turningAway(asked)),
                table("without", "area", List.of("need"), offers.withoutService(asked)),
                table("twice", "area", List.of("count"), twice(figures, requests)),
                table("overlaps", "area", List.of("need", "services"), offers.overlaps(asked)));
    }

    private static NetworkTable table(String key, String first, List<String> others, List<List<String>> rows) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(others);
        return new NetworkTable(key, columns, rows);
    }

    /** What services say of themselves beside what was measured. */
    private List<List<String>> waits(NetworkFigures figures, List<NetworkRequest> requests) {
        Map<String, List<String>> measured = figures.answers(requests, NetworkRequest::agency);
        Map<String, String> said = directory.everything().stream()
                .filter(entry ->
                        entry.waitingDays().isPresent() && entry.agency().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.agency().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(NetworkTables::said, Collectors.joining("; "))));
        List<List<String>> rows = new ArrayList<>();
        measured.forEach((agency, answers) -> rows.add(
                List.of(places.agency(agency), said.getOrDefault(agency, ""), answers.get(0), answers.get(1))));
        said.keySet().stream()
                .filter(agency -> !measured.containsKey(agency))
                .forEach(agency -> rows.add(List.of(places.agency(agency), said.get(agency), "0", "–")));
        return rows;
    }

    private static String said(ServiceEntry entry) {
        return entry.title() + ": " + entry.waitingDays().orElseThrow();
    }

    private List<List<String>> unmet(NetworkFigures figures) {
        NetworkQuestion asked = figures.asked();
        Map<List<String>, Long> counted = unmet.between(asked.from(), asked.until()).stream()
                .map(this::unmet)
                .filter(row -> asked.areas().contains(row.get(1)))
                .collect(Collectors.groupingBy(
                        row -> row, () -> new TreeMap<>(this::byNeedAndArea), Collectors.counting()));
        return counted.entrySet().stream()
                .map(row -> with(row.getKey(), figures.counts().told(row.getValue())))
                .toList();
    }

    private List<String> unmet(UnmetNeed need) {
        String level = need.level().replace("LEVEL_", "").toLowerCase(Locale.ROOT);
        return List.of(need.need(), places.area(need.district()), level, places.words(need.cause()));
    }

    private int byNeedAndArea(List<String> one, List<String> other) {
        return one.toString().compareTo(other.toString());
    }

    private List<List<String>> twice(NetworkFigures figures, List<NetworkRequest> requests) {
        Map<String, Long> children = NetworkDouble.among(open(figures, requests), places::needs).stream()
                .collect(Collectors.groupingBy(
                        found -> places.area(found.requests().get(0).postcode()), TreeMap::new, Collectors.counting()));
        return children.entrySet().stream()
                .map(row -> List.of(row.getKey(), figures.counts().told(row.getValue())))
                .toList();
    }

    private static List<NetworkRequest> open(NetworkFigures figures, List<NetworkRequest> requests) {
        return requests.stream()
                .filter(one -> one.isOpenAt(figures.asked().until()))
                .toList();
    }

    private static List<String> with(List<String> row, String count) {
        List<String> longer = new ArrayList<>(row);
        longer.add(count);
        return longer;
    }
}
