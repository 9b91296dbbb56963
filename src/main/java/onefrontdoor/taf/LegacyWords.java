package onefrontdoor.taf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is said of rows and records of the earlier system; the wording is data ({@code staff.properties}). */
@Component
class LegacyWords {

    private final MessageSource words;

    LegacyWords(MessageSource words) {
        this.words = words;
    }

    /**
     * A row with its codes.
     *
     * @param gaps codes, separated by spaces
     */
    record Row(
            int line,
            String legacyId,
            LegacyLine.Outcome outcome,
            @Nullable String fault,
            String gaps) {

        static Row of(LegacyLine line) {
            String gaps = line.gaps().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
            String fault = line.fault() == null ? null : line.fault().name();
            return new Row(line.line(), line.legacyId(), line.outcome(), fault, gaps);
        }
    }

    LegacyReport.Line line(Row row) {
        Stream<String> why = row.fault() == null ? Stream.empty() : Stream.of(word("fault." + row.fault()));
        Stream<String> lacks = Arrays.stream(row.gaps().split(" "))
                .filter(gap -> !gap.isEmpty())
                .map(gap -> word("gap." + gap));
        String toDo = Stream.concat(why, lacks).collect(Collectors.joining(" "));
        String outcome = word("outcome." + row.outcome().name());
        return new LegacyReport.Line(row.line(), row.legacyId(), outcome, toDo);
    }

    /** From where a family comes; its members are not named. */
    String provenance(List<LegacyRecord> records) {
        return word("provenance", records.stream().map(LegacyRecord::legacyId).collect(Collectors.joining(", ")));
    }

    /** Whom the earlier system names as lead professional, for whoever finds one. */
    String ledBefore(LegacyRecord.Leader leader) {
        return word(
                "led-before",
                Stream.of(leader.login(), leader.name(), leader.agency(), leader.reached())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", ")));
    }

    String word(String key, Object... parts) {
        return words.getMessage("legacy." + key, parts, Locale.UK);
    }
}
