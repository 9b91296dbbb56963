package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The early help network in lists: open requests, waits, gaps and duplication, for each local area collaborative and for the
 * monthly meeting of the Collective (A13, B23, E42). What leaves the council counts no restricted record and no few families.
 */
@Service
@Transactional
@EnableConfigurationProperties(NetworkProperties.class)
public class NetworkDesk {

    private final NetworkRequests requests;
    private final NetworkTables tables;
    private final NetworkPlaces places;
    private final NetworkProperties properties;
    private final AuditTrail audit;
    private final Clock clock;

    NetworkDesk(
            NetworkRequests requests,
            NetworkTables tables,
            NetworkPlaces places,
            NetworkProperties properties,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.tables = tables;
        this.places = places;
        this.properties = properties;
        this.audit = audit;
        this.clock = clock;
    }

    public List<String> areas() {
        return places.all();
    }

    /** The areas that somebody supports as a senior officer of the council. */
    public List<String> supportedBy(Actor officer) {
        return places.supportedBy(officer.id());
    }

    public int smallestCount() {
        return properties.smallestCount();
    }

    /** The last months, the last whole one first, then the one that runs. */
    public List<YearMonth> months() {
        YearMonth running = YearMonth.from(today());
        return Stream.concat(
                        Stream.iterate(running.minusMonths(1), month -> month.minusMonths(1))
                                .limit(12),
                        Stream.of(running))
                .toList();
    }

    /** At this moment, with references of single requests, each of which is written down as read. */
    public NetworkView now(List<String> areas, Actor viewer) {
        Instant from = midnight(today().minus(properties.measuredOver()));
        NetworkQuestion asked = new NetworkQuestion(areas, from, clock.instant());
        List<NetworkRequest> all = all(asked, viewer);
        List<NetworkRequest> open =
                all.stream().filter(one -> one.isOpenAt(asked.until())).toList();
        List<NetworkDouble> doubles = NetworkDouble.among(open, places::needs);
        readBy(viewer, listed(open), doubles);
        return new NetworkView(
                tables.of(new NetworkFigures(asked, new SmallCounts(0)), all),
                lines(listed(open)),
                open.size() - listed(open).size(),
                doubles.stream().map(this::doubled).toList());
    }

    private List<NetworkRequest> listed(List<NetworkRequest> open) {
        return open.stream().limit(properties.longestList()).toList();
    }

    /** In a month, as a list that may leave the council. */
    public List<NetworkTable> during(YearMonth month, List<String> areas) {
        Instant end = midnight(month.plusMonths(1).atDay(1));
        Instant until = end.isAfter(clock.instant()) ? clock.instant() : end;
        NetworkQuestion asked = new NetworkQuestion(areas, midnight(month.atDay(1)), until);
        SmallCounts counts = new SmallCounts(properties.smallestCount());
        return tables.of(new NetworkFigures(asked, counts), all(asked, Actor.SYSTEM));
    }

    private List<NetworkRequest> all(NetworkQuestion asked, Actor viewer) {
        return requests.between(asked.from(), asked.until(), viewer).stream()
                .filter(one -> asked.areas().contains(places.area(one.postcode())))
                .toList();
    }

    private void readBy(Actor viewer, List<NetworkRequest> listed, List<NetworkDouble> doubles) {
        Stream.concat(listed.stream(), doubles.stream().flatMap(found -> found.requests().stream()))
                .map(NetworkRequest::contact)
                .distinct()
                .forEach(contact -> audit.read(viewer, contact, "early help network"));
    }

    private NetworkView.Doubled doubled(NetworkDouble found) {
        return new NetworkView.Doubled(lines(found.requests()), List.copyOf(found.needs()));
    }

    private List<NetworkLine> lines(List<NetworkRequest> requests) {
        return requests.stream().map(this::line).toList();
    }

    private NetworkLine line(NetworkRequest one) {
        Instant now = clock.instant();
        Instant answerBy = one.answerBy();
        return new NetworkLine(
                one.contact().value(),
                one.child(),
                places.service(one),
                places.area(one.postcode()),
                one.waited(now),
                answerBy == null ? null : LocalDate.ofInstant(answerBy, WorkingCalendar.LONDON),
                one.isLateAt(now));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.LONDON).toInstant();
    }
}
