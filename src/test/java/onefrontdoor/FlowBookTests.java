package onefrontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is written about clocks and rules is what the models say; {@code -Donefrontdoor.book=write} writes it anew. */
class FlowBookTests {

    private static final Path BOOK = Path.of("src/docs/clocks-and-rules.md");

    @Test
    void saysWhatTheModelsSay() throws IOException {
        if ("write".equals(System.getProperty("onefrontdoor.book"))) {
            Files.writeString(BOOK, FlowBook.text());
        }

        assertThat(BOOK)
                .as("run mvn test -Dtest=FlowBookTests -Donefrontdoor.book=write")
                .hasContent(FlowBook.text());
    }

    @Test
    void namesEveryDeadlineThatAModelNames() {
        assertThat(FlowBook.unknownTimers()).isEmpty();
    }
}
