package onefrontdoor.taf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How records of the earlier system are read, and how fast the families come before people.
 *
 * @param plansADay on how many imported plans of one working day somebody first has to look
 * @param familiesAtATime how many are taken over between two steps of the import
 * @param agencies codes of the agencies with which sharing may have been agreed
 * @param columns what the columns are called
 * @param words what the words in the cells mean
 */
@ConfigurationProperties("onefrontdoor.legacy")
record LegacyProperties(
        DataSize largestFile,
        int mostRows,
        int plansADay,
        int familiesAtATime,
        List<String> agencies,
        List<Column> columns,
        List<Word> words) {

    /** The heading of a column. */
    record Column(LegacyColumn is, String header) {}

    /** What the earlier system writes for something. */
    record Word(String is, List<String> said) {}

    /** What somebody wrote, or nothing when it stands in no list. */
    Optional<String> meaning(String kind, String said) {
        String wanted = said.strip().toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> word.is().startsWith(kind))
                .filter(word -> word.said().stream().anyMatch(one -> one.equalsIgnoreCase(wanted)))
                .map(word -> word.is().substring(kind.length()))
                .findFirst();
    }
}
