package onefrontdoor.application.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pictures show the models as they are; {@code -Donefrontdoor.book=write} draws them anew, in Chromium. */
class ModelPicturesTests {

    private static final String COMMAND = "run mvn test -Dtest=ModelPicturesTests -Donefrontdoor.book=write";

    @BeforeAll
    static void drawAnewIfAsked() throws IOException {
        if ("write".equals(System.getProperty("onefrontdoor.book"))) {
            ModelPictures.write();
        }
    }

    @Test
    void showsEveryModelAndNothingElse() throws IOException {
        List<Path> wanted =
                ModelPictures.all().stream().map(ModelPictures.Drawing::picture).toList();
        try (Stream<Path> drawn = Files.list(ModelPictures.FOLDER)) {
            assertThat(drawn).as(COMMAND).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void showsTheModelsAsTheyAre() throws IOException {
        for (ModelPictures.Drawing model : ModelPictures.all()) {
            assertThat(ModelPictures.text(model.picture()).lines().findFirst())
                    .as(COMMAND)
                    .contains(model.fingerprint());
        }
    }

    @Test
    void keepsThePicturesSmallAndWithoutAnythingThatRuns() throws IOException {
        for (ModelPictures.Drawing model : ModelPictures.all()) {
            assertThat(ModelPictures.text(model.picture()))
                    .as(model.key())
                    .contains("<svg", "<path", "<text")
                    .doesNotContain("<script", "<foreignObject", "<image", "djs-")
                    .hasSizeLessThan(80_000);
        }
    }

    @Test
    void saysWhatEachIsFor() throws IOException {
        assertThat(ModelPictures.PAGE).as(COMMAND).hasContent(ModelPictures.page());
    }
}
