package onefrontdoor.application.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tasklist's own viewer opens each form: what a test completes over HTTP a person must be able to see. */
class FormsInTasklistTests {

    private static final String SCRIPTS = "META-INF/resources/webjars/camunda/lib/";

    /** The viewer is packed among the libraries of the web applications; it is found by what only it can say. */
    private static final String FIND_VIEWER = """
            () => self.webpackChunkcamunda_bpm_webapp.push([['probe'], {}, require => {
              const id = Object.keys(require.m).find(one => String(require.m[one]).includes('form field with id <'));
              window.Viewer = require(id).Form;
            }])""";

    private static final String OPEN = """
            async schema => {
              document.body.innerHTML = '<div id="form"></div>';
              const form = new window.Viewer({ container: document.getElementById('form') });
              try {
                const { warnings } = await form.importSchema(JSON.parse(schema), {});
                await new Promise(drawn => setTimeout(drawn, 0));
                return { says: warnings.map(String).join(), fields: document.querySelectorAll('.fjs-form-field').length };
              } catch (refused) {
                return { says: refused.message, fields: 0 };
              } finally {
                form.destroy();
              }
            }""";

    private static BrowserContext window;
    private static Page tasklist;

    @BeforeAll
    static void opensTasklist() throws IOException {
        window = Chromium.browser().newContext();
        tasklist = window.newPage();
        tasklist.setContent("<body></body>");
        for (String script : new String[] {"runtime.js", "deps.js"}) {
            tasklist.addScriptTag(new AddScriptTagOptions().setContent(packed(script)));
        }
        tasklist.evaluate(FIND_VIEWER);
    }

    @AfterAll
    static void closesIt() {
        window.close();
    }

    static Stream<Path> forms() throws IOException {
        return Files.walk(Path.of("forms")).filter(file -> file.toString().endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void opens(Path form) {
        Map<?, ?> seen = opened(ModelPictures.text(form));

        assertThat(seen.get("says")).isEqualTo("");
        assertThat((Integer) seen.get("fields")).isPositive();
    }

    @Test
    void wouldSayWhatItCannotOpen() {
        String twice = """
                {"type": "default", "id": "f", "components": [
                  {"type": "textfield", "id": "same", "key": "a"}, {"type": "textfield", "id": "same", "key": "b"}]}""";

        assertThat(opened(twice).get("says")).isEqualTo("form field with id <same> already exists");
    }

    private static Map<?, ?> opened(String schema) {
        return (Map<?, ?>) tasklist.evaluate(OPEN, schema);
    }

    private static String packed(String script) throws IOException {
        try (InputStream file = FormsInTasklistTests.class.getClassLoader().getResourceAsStream(SCRIPTS + script)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
