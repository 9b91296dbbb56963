package onefrontdoor.frontdoor;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Where the page of a contact gets the one story of each child on it, as far as its reader may know it (INV04, RB34). */
@Component
class StoryRoom {

    private final StoryBesides besides;
    private final Stories stories;
    private final ComingBack comingBack;
    private final StoryWords words;
    private final AuditTrail audit;
    private final Clock clock;

    StoryRoom(
            StoryBesides besides,
            Stories stories,
            ComingBack comingBack,
            StoryWords words,
            AuditTrail audit,
            Clock clock) {
        this.besides = besides;
        this.stories = stories;
        this.comingBack = comingBack;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever sees only some children of a contact sees nothing of other contacts; whoever sees one is written down (INV20). */
    List<StoryView> of(Contact contact, Sight sight, Actor viewer) {
        if (!sight.shows(FieldClass.NARRATIVE)) {
            return List.of();
        }
        List<StoryBesides.Told> told = told(contact, sight);
        others(told, contact).forEach(other -> audit.read(viewer, other, "story on " + contact.reference()));
        Map<UUID, List<StoryRow>> rows =
                stories.of(told.stream().map(StoryBesides.Told::child).collect(toSet())).stream()
                        .collect(groupingBy(StoryRow::child));
        Map<Integer, List<List<StoryRow>>> cases = new TreeMap<>();
        told.forEach(one -> cases.computeIfAbsent(one.number(), number -> new ArrayList<>())
                .add(rows.getOrDefault(one.child(), List.of())));
        return cases.entrySet().stream()
                .map(child -> view(contact, child.getKey(), child.getValue()))
                .toList();
    }

    private List<StoryBesides.Told> told(Contact contact, Sight sight) {
        return besides.of(contact).stream()
                .filter(one -> sight.everyChild()
                        || sight.shows(one.number()) && one.contact().equals(contact.reference()))
                .toList();
    }

    private static Set<Reference> others(List<StoryBesides.Told> told, Contact contact) {
        return told.stream()
                .map(StoryBesides.Told::contact)
                .filter(Predicate.not(contact.reference()::equals))
                .collect(toSet());
    }

    private StoryView view(Contact contact, int number, List<List<StoryRow>> cases) {
        List<StoryRow> all = cases.stream().flatMap(List::stream).toList();
        List<StoryView.Line> lines = cases.stream()
                .flatMap(this::stretches)
                .sorted(comparing(Stretch::since))
                .map(Stretch::line)
                .toList();
        String back = comingBack
                .after(all, contact.receivedAt())
                .map(closed -> words.comesBack(closed, contact.receivedAt()))
                .orElse("");
        return new StoryView(number, lines, StoryDrawing.of(Timeline.spans(all), clock.instant()), back);
    }

    private record Stretch(Instant since, StoryView.Line line) {}

    /** Who was responsible one after the other, and what else happened. */
    private Stream<Stretch> stretches(List<StoryRow> ofCase) {
        Stream<Stretch> owned = Timeline.spans(ofCase).stream().flatMap(span -> span.rows().stream()
                .map(row -> new Stretch(span.since(), words.line(row.from(span.since()), span.until()))));
        Stream<Stretch> told = ofCase.stream()
                .filter(row -> row.weighs(StoryKind.Weight.TELLS))
                .map(row -> new Stretch(row.since(), words.line(row, row.until())));
        return Stream.concat(told, owned);
    }
}
