package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Name;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds contacts by whom they mention and that the person who looks may see; whose records it shows is in the audit. */
@Service
@Transactional
public class ContactSearch {

    /** No page shows more. */
    public static final int MOST = 50;

    private final JdbcClient database;
    private final SearchSight sight;
    private final StaffWords words;
    private final AuditTrail audit;
    private final Clock clock;

    ContactSearch(JdbcClient database, SearchSight sight, StaffWords words, AuditTrail audit, Clock clock) {
        this.database = database;
        this.sight = sight;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** What to look for; all that is given must fit the same person. */
    public record Wanted(
            @Nullable String name,
            @Nullable String reference,
            @Nullable LocalDate born,
            @Nullable String number) {

        public boolean isNothing() {
            return name == null && reference == null && born == null && number == null;
        }

        /** Names nobody: what people typed must not reach a log (P23). */
        @Override
        public String toString() {
            return "Wanted";
        }
    }

    /** A contact in words. */
    public record Found(String reference, String received, String children, String status) {}

    /** What was found, at most {@link #MOST}, and whether there was more. */
    public record Results(List<Found> contacts, boolean more) {}

    private record Line(Reference reference, Instant received, String child, Stage stage) {}

    /** The contacts that mention somebody who fits, the best fit first, else the newest. */
    public Results find(Wanted wanted, Actor viewer) {
        database.sql(SearchQuery.BEFOREHAND).query(String.class).single();
        List<String> references = database.sql(SearchQuery.of(wanted))
                .params(parameters(wanted))
                .param("viewer", viewer.id())
                .query((row, number) -> row.getString(1))
                .list();
        database.sql(SearchQuery.AFTERWARDS).query(String.class).single();
        Map<String, Sight> seen = sight.of(references, viewer);
        List<String> shown = seen.keySet().stream().limit(MOST).toList();
        shown.forEach(reference -> audit.read(viewer, new Reference(reference), "search"));
        return new Results(inWords(shown, seen), seen.size() > MOST);
    }

    private static Map<String, @Nullable Object> parameters(Wanted wanted) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("name", wanted.name());
        parameters.put("reference", wanted.reference());
        parameters.put("born", wanted.born());
        parameters.put("number", wanted.number());
        parameters.put("most", MOST + 1);
        return parameters;
    }

    private List<Found> inWords(List<String> references, Map<String, Sight> seen) {
        if (references.isEmpty()) {
            return List.of();
        }
        Map<String, List<Line>> lines =
                database.sql(SearchQuery.CHILDREN).param("references", references).query(this::line).list().stream()
                        .collect(Collectors.groupingBy(line -> line.reference().value()));
        return references.stream()
                .map(reference -> found(known(lines.get(reference), seen.get(reference))))
                .toList();
    }

    /** The lines come in the order of the children's numbers. */
    private static List<Line> known(List<Line> everyChild, Sight sight) {
        return IntStream.range(0, everyChild.size())
                .filter(place -> sight.shows(place + 1))
                .mapToObj(everyChild::get)
                .toList();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        Birth birth = new Birth(
                row.getObject("birth_date_of_birth", LocalDate.class),
                row.getObject("birth_estimated_age", Integer.class),
                row.getObject("birth_expected_date", LocalDate.class));
        Name name = new Name(row.getString("given_name"), row.getString("family_name"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        return new Line(
                new Reference(row.getString("reference")),
                row.getTimestamp("received_at").toInstant(),
                name.inFull() + ", " + birth.describe(today),
                Stage.valueOf(row.getString("stage")));
    }

    /** The status is that of the child on whom most is still to be done. */
    private Found found(List<Line> lines) {
        Stage first =
                lines.stream().map(Line::stage).min(Comparator.naturalOrder()).orElseThrow();
        Line any = lines.get(0);
        return new Found(
                any.reference().value(),
                words.of(any.received()),
                lines.stream().map(Line::child).collect(Collectors.joining("; ")),
                words.of(first));
    }
}
