package onefrontdoor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that a process owner runs beside the Modeler: no service, no database, no Node (P11). */
class CheckModelsTests {

    private static final String TRIAGE = "frontdoor/contact-triage.bpmn";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path mine;

    @Test
    void findsNothingInTheFoldersOfThisBuild() {
        assertThat(run("check-models", "processes", "forms")).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8)).matches("\\d+ files, 0 errors, 0 to look at\\.\\R");
    }

    @Test
    void namesWhatIsWrongAndEndsWithAnError() throws IOException, InterruptedException {
        copy(Path.of("processes"), mine.resolve("flows"));
        Path triage = mine.resolve("flows").resolve(TRIAGE);
        Files.writeString(triage, Files.readString(triage).replace("ThresholdDecisionProcess\"", "AdviceProcess\""));

        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "onefrontdoor.OneFrontDoor",
                        "check-models",
                        mine.resolve("flows").toString(),
                        "forms")
                .redirectErrorStream(true)
                .start();
        String answer = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(command.waitFor()).isEqualTo(1);
        assertThat(answer.lines().toList())
                .first()
                .asString()
                .isEqualTo(
                        "processes/frontdoor/contact-triage.bpmn, “Contact received”: A contact can reach an end from here"
                                + " without the threshold decision. Let every way pass the call of “Threshold decision”, or of"
                                + " “Open case”.");
        assertThat(answer.lines().skip(1)).singleElement().asString().endsWith(" files, 1 error, 0 to look at.");
    }

    @Test
    void asksForTwoFoldersThatExist() {
        assertThat(run("check-models", "processes")).isEqualTo(2);
        assertThat(run("check-models", "processes", "nowhere")).isEqualTo(2);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("check-models processes forms");
    }

    private int run(String... arguments) {
        assertThat(CheckModels.isAskedFor(arguments)).isTrue();
        return CheckModels.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
