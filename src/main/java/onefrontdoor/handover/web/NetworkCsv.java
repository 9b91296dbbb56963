package onefrontdoor.handover.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.directory.TableLine;
import onefrontdoor.handover.NetworkTable;
import org.springframework.context.MessageSource;

/** The lists of the early help network as one table: each line names its list, and each list has a line of headings. */
record NetworkCsv(MessageSource words) {

    String of(List<NetworkTable> tables) {
        return tables.stream().flatMap(this::lines).collect(Collectors.joining());
    }

    private Stream<String> lines(NetworkTable table) {
        String title = word("network.table." + table.key());
        List<String> headings = table.columns().stream()
                .map(key -> word("network.column." + key))
                .toList();
        return Stream.concat(Stream.of(headings), table.rows().stream())
                .map(cells -> TableLine.of(Stream.concat(Stream.of(title), cells.stream())));
    }

    private String word(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
