package onefrontdoor.taf;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onefrontdoor.TestClock;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** A file of the earlier system with the headings that are configured, row by row. */
public final class LegacyFile {

    public static final Instant TODAY = Instant.parse("2026-03-02T10:00:00Z");
    static final LegacyProperties SETTINGS = settings();

    private final List<String> lines = new ArrayList<>();

    public LegacyFile() {
        lines.add(
                SETTINGS.columns().stream().map(LegacyProperties.Column::header).collect(Collectors.joining(",")));
    }

    private static LegacyProperties settings() {
        try {
            StandardEnvironment environment = new StandardEnvironment();
            new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
            ConfigurationPropertySources.attach(environment);
            return Binder.get(environment)
                    .bind("onefrontdoor.legacy", LegacyProperties.class)
                    .get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How a file is read on the second of March 2026. */
    static LegacySheet sheet() {
        Clock clock = new TestClock(TODAY);
        Deadlines twelveWeeks = mock(Deadlines.class);
        when(twelveWeeks.due(Timer.T10, Instant.parse("2026-03-02T00:00:00Z")))
                .thenReturn(Instant.parse("2026-05-25T16:00:00Z"));
        LegacyRowReader rows = new LegacyRowReader(new LegacyAnswers(SETTINGS), new LegacyWork(SETTINGS, twelveWeeks));
        return new LegacySheet(SETTINGS, new LegacyHeadings(SETTINGS), rows, clock);
    }

    /** A record that lacks nothing and goes on, but for what is said otherwise. */
    public static Map<String, String> whole(String id, String... otherwise) {
        Map<String, String> cells = new HashMap<>(Map.ofEntries(
                Map.entry("LEGACY_ID", id),
                Map.entry("HOUSEHOLD", "H-" + id),
                Map.entry("GIVEN_NAME", "Nur"),
                Map.entry("FAMILY_NAME", "ZZ-Xylo"),
                Map.entry("BORN_ON", "19/09/2019"),
                Map.entry("POSTCODE", "ZZ99 3VZ"),
                Map.entry("AGREES_TO_HELP", "Yes"),
                Map.entry("AGREES_TO_SHARING", "childrens-centre"),
                Map.entry("AGREED_ON", "2025-09-01"),
                Map.entry("OPENED_ON", "01/09/2025"),
                Map.entry("LEVEL", "CAF"),
                Map.entry("LEAD_NAME", "Hana ZZ-Visitor"),
                Map.entry("LEAD_AGENCY", "Health visiting"),
                Map.entry("LEAD_REACHED", "01632 960001"),
                Map.entry("NEXT_TAF_ON", "20/04/2026"),
                Map.entry("LAST_ACTIVITY_ON", "05/01/2026"),
                Map.entry("STATUS", "Open")));
        for (int pair = 0; pair < otherwise.length; pair += 2) {
            cells.put(otherwise[pair], otherwise[pair + 1]);
        }
        return cells;
    }

    public LegacyFile with(Map<String, String> cells) {
        return with(SETTINGS.columns().stream()
                .map(column -> '"' + cells.getOrDefault(column.is().name(), "").replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")));
    }

    /** A line as it is. */
    public LegacyFile with(String line) {
        lines.add(line);
        return this;
    }

    public String text() {
        return String.join("\r\n", lines);
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
