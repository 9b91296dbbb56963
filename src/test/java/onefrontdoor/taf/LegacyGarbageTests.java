package onefrontdoor.taf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import onefrontdoor.shared.Refusal;

/** Whatever a file holds, reading it ends, fails with a sentence at worst, and accounts for every line exactly once. */
class LegacyGarbageTests {

    @Property(tries = 500)
    void everyLineIsAccountedForExactlyOnce(@ForAll("texts") String text) {
        List<CsvLine> lines = CsvReader.read(text);

        List<Integer> accounted = lines.stream()
                .flatMap(line ->
                        IntStream.range(line.line(), line.line() + line.lines()).boxed())
                .toList();
        assertThat(accounted)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, (int) linesOf(text)).boxed().toList());
    }

    private static long linesOf(String text) {
        String ended = text.replace("\r\n", "\n").replace('\r', '\n');
        long ends = ended.chars().filter(character -> character == '\n').count();
        return ended.isEmpty() || ended.endsWith("\n") ? ends : ends + 1;
    }

    @Property(tries = 500)
    void everyRowBecomesOneLineWhateverStandsInIt(@ForAll("texts") String text) {
        byte[] file = (new LegacyFile().text() + "\n" + text).getBytes(UTF_8);
        List<Integer> rows = CsvReader.read(new String(file, UTF_8)).stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(CsvLine::line)
                .toList();

        assertThat(LegacyFile.sheet().read(file)).extracting(LegacyLine::line).containsExactlyElementsOf(rows);
        assertThat(LegacyFile.sheet().read(file)).allMatch(line -> (line.fault() == null) == (line.record() != null));
    }

    @Property(tries = 300)
    void noBytesEverFailWithAnythingButASentence(@ForAll byte[] file) {
        try {
            assertThat(LegacyFile.sheet().read(file)).isNotNull();
        } catch (Refusal sentence) {
            assertThat(sentence.getMessage()).endsWith(".");
        }
    }

    /** Much of what matters to a table, cells that fit now and then, and anything at all. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(
                        6, Arbitraries.of(",", ";", "\"", "\"\"", "\n", "\r\n", "\r", "E-1", "31/01/2024", "Nur", " ")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(4)),
                Tuple.of(2, wholeRows()));
        return pieces.list().ofMaxSize(60).map(parts -> parts.stream().collect(Collectors.joining()));
    }

    private static Arbitrary<String> wholeRows() {
        return Arbitraries.of("", "31/02/2020", "01/01/99", "x\u0000y", "=1", "Level 4", "9".repeat(50))
                .list()
                .ofSize(LegacyFile.SETTINGS.columns().size())
                .map(cells -> "\n" + String.join(",", cells) + "\n");
    }
}
