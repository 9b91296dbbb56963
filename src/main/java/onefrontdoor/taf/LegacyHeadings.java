package onefrontdoor.taf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds the columns of a file by their headings; every configured one has to be there, once. Others are not read. */
@Component
class LegacyHeadings {

    private final LegacyProperties settings;

    LegacyHeadings(LegacyProperties settings) {
        this.settings = settings;
    }

    /** In which cell of a row each column stands. */
    record Places(Map<LegacyColumn, Integer> places, int width) {

        Map<LegacyColumn, String> cells(CsvLine row) {
            Map<LegacyColumn, String> cells = new EnumMap<>(LegacyColumn.class);
            places.forEach((column, place) -> cells.put(column, row.cells().get(place)));
            return cells;
        }

        Optional<String> id(CsvLine row) {
            return Optional.ofNullable(places.get(LegacyColumn.LEGACY_ID))
                    .filter(place -> place < row.cells().size())
                    .map(place -> row.cells().get(place).strip())
                    .filter(id -> id.length() <= LegacyColumn.LEGACY_ID.longest());
        }
    }

    Places of(CsvLine headings) {
        List<String> found =
                headings.cells().stream().map(LegacyHeadings::plain).toList();
        check(found);
        Map<LegacyColumn, Integer> places = new EnumMap<>(LegacyColumn.class);
        settings.columns().forEach(column -> places.put(column.is(), found.indexOf(plain(column.header()))));
        return new Places(places, found.size());
    }

    private void check(List<String> found) {
        List<String> missing = new ArrayList<>();
        for (LegacyProperties.Column column : settings.columns()) {
            int times = Collections.frequency(found, plain(column.header()));
            if (times > 1) {
                throw refused("Two columns are called “" + column.header() + "”. Leave only one of them in the file.");
            }
            if (times == 0) {
                missing.add("“" + column.header() + "”");
            }
        }
        if (!missing.isEmpty()) {
            throw refused("The first line has no column " + String.join(", ", missing) + ".");
        }
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    private static Refusal refused(String why) {
        return new Refusal(Refusal.Kind.INVALID, why);
    }
}
