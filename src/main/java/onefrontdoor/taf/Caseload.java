package onefrontdoor.taf;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open plans that somebody leads or oversees with what is due on each; however many there are, as many queries. */
@Service
@Transactional(readOnly = true)
public class Caseload {

    /** So many fit on a page; the most pressing come first. */
    public static final int MOST = 200;

    private final Plans plans;
    private final List<DueItems> items;
    private final RestrictedRecords restricted;
    private final PlanWords words;
    private final Clock clock;

    Caseload(Plans plans, List<DueItems> items, RestrictedRecords restricted, PlanWords words, Clock clock) {
        this.plans = plans;
        this.items = List.copyOf(items);
        this.restricted = restricted;
        this.words = words;
        this.clock = clock;
    }

    /** A line of the list: nobody of the family is named in it. */
    public record Line(String reference, String state, String lead, List<Item> due) {}

    /** Something that is to be done on a plan. */
    public record Item(String what, String by, boolean late) {}

    /** Those without a lead professional first, then those on which something is due first. */
    public List<Line> list(Viewer viewer, boolean onlyMine) {
        List<Plan> known = known(viewer, onlyMine);
        Map<Reference, List<DueItems.Due>> due = items.stream()
                .flatMap(item -> item.on(known).stream())
                .sorted(comparing(DueItems.Due::by))
                .collect(groupingBy(DueItems.Due::plan));
        return known.stream()
                .sorted(mostPressing(due))
                .map(plan -> line(plan, due.getOrDefault(plan.reference(), List.of())))
                .toList();
    }

    private List<Plan> known(Viewer viewer, boolean onlyMine) {
        List<Plan> open =
                onlyMine || !viewer.keepsPlans() ? plans.ledBy(viewer.by().id(), MOST) : plans.open(MOST);
        Set<Reference> closed = restricted.closedTo(
                viewer.by(), open.stream().map(Plan::contact).collect(toSet()));
        return open.stream()
                .filter(viewer::mayKnow)
                .filter(plan -> !closed.contains(plan.contact()))
                .toList();
    }

    private static Comparator<Plan> mostPressing(Map<Reference, List<DueItems.Due>> due) {
        Comparator<Plan> unled = comparing(Plan::isActive);
        return unled.thenComparing(
                        plan -> due.getOrDefault(plan.reference(), List.of()).stream()
                                .map(DueItems.Due::by)
                                .findFirst()
                                .orElse(null),
                        nullsFirst(naturalOrder()))
                .thenComparing(Plan::nextTafOn, nullsFirst(naturalOrder()))
                .thenComparing(plan -> plan.reference().value());
    }

    private Line line(Plan plan, List<DueItems.Due> due) {
        LocalDate today = PlanDates.day(clock.instant());
        return new Line(
                plan.reference().value(),
                words.of(plan.state()),
                words.of(plan.lead()),
                due.stream()
                        .map(item -> new Item(
                                item.what(), words.of(item.by()), item.by().isBefore(today)))
                        .toList());
    }
}
