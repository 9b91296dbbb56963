package onefrontdoor.taf;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static onefrontdoor.taf.LegacyFile.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How files arrive from spreadsheets: encodings, separators, quotes, lines; one bad line costs one line. */
class LegacyTableTests {

    private static final Map<String, String> NUR = whole("E-1", "GIVEN_NAME", "Nür “N”, la\r\nsecond; Ä");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsTheTextOfSpreadsheets(String charset) {
        byte[] file = new LegacyFile().with(NUR).text().getBytes(Charset.forName(charset));

        assertThat(read(file).get(0).record().child().givenName()).isEqualTo("Nür “N”, la second; Ä");
    }

    @Test
    void readsOverAByteOrderMarkAndEndsOfLinesOfEveryKind() {
        String text = new LegacyFile().with(whole("E-1")).with(whole("E-2")).text();

        assertThat(read(("\uFEFF" + text).getBytes(UTF_8))).hasSize(2);
        assertThat(read(text.replace("\r\n", "\n").getBytes(UTF_8))).hasSize(2);
        assertThat(read(text.replace("\r\n", "\r").getBytes(UTF_8))).hasSize(2);
        assertThat(read((text + "\r\n\r\n,,,\r\n").getBytes(UTF_8))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void readsOtherSeparators(String separator) {
        String text = new LegacyFile().with(whole("E-1")).text().replace(",", separator);

        assertThat(read(text.getBytes(UTF_8)).get(0).gaps()).isEmpty();
    }

    static Stream<byte[]> filesThatAreNone() {
        return Stream.of(
                new byte[0],
                "\r\n\r\n".getBytes(UTF_8),
                "\uFEFF".getBytes(UTF_8),
                new LegacyFile().text().getBytes(UTF_16),
                new byte[] {'P', 'K', 3, 4, 20, 'x'},
                new byte[] {(byte) 0x81, (byte) 0x8d, 'a'},
                "<html><body>Sign in</body></html>".getBytes(UTF_8),
                new LegacyFile().text().replace("Surname,", "").getBytes(UTF_8),
                new LegacyFile().text().replace("Surname,", "Surname,surname,").getBytes(UTF_8),
                new byte[(int) LegacyFile.SETTINGS.largestFile().toBytes() + 1],
                "Record ID\r\n1\r\n".repeat(LegacyFile.SETTINGS.mostRows()).getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("filesThatAreNone")
    void refusesWhatIsNoSuchFileWithASentence(byte[] file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(Refusal.class)
                .message()
                .endsWith(".")
                .doesNotContain("Sign in");
    }

    @Test
    void losesOneLineToQuotesThatDoNotMatchAndNoOther() {
        LegacyFile file = new LegacyFile()
                .with("\"E-1,Nur,never closed")
                .with(whole("E-2"))
                .with("\"E-3\" and more,x")
                .with(whole("E-4", "GIVEN_NAME", "two\r\nlines"))
                .with("E-5,too,few")
                .with("E-6" + ",".repeat(99))
                .with(whole("E-4"))
                .with(whole("E-7"));

        assertThat(read(file.bytes()))
                .extracting(LegacyLine::line, LegacyLine::legacyId, LegacyLine::fault)
                .containsExactly(
                        tuple(2, "", LegacyFault.QUOTES),
                        tuple(3, "E-2", null),
                        tuple(4, "", LegacyFault.QUOTES),
                        tuple(5, "E-4", null),
                        tuple(7, "E-5", LegacyFault.TOO_FEW_CELLS),
                        tuple(8, "E-6", LegacyFault.TOO_MANY_CELLS),
                        tuple(9, "E-4", LegacyFault.DOUBLE_ID),
                        tuple(10, "E-7", null));
    }

    @Test
    void neutralisesInItsReportWhatASpreadsheetTakesForAFormula() {
        LegacyLine line = read(new LegacyFile().with(whole("=1+1")).bytes()).get(0);
        LegacyReport report = new LegacyReport(
                new LegacyReport.Counts(0, 0, 0, 1, 0),
                List.of(new LegacyReport.Line(2, line.legacyId(), "+Refused", "@Look \"here\"")),
                List.of());

        assertThat(line.legacyId()).isEqualTo("=1+1");
        assertThat(report.asCsv("")).isEqualTo("\"2\",\"'=1+1\",\"'+Refused\",\"'@Look \"\"here\"\"\"\r\n");
    }

    private static List<LegacyLine> read(byte[] file) {
        return LegacyFile.sheet().read(file);
    }
}
