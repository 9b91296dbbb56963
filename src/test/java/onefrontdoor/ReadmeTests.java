package onefrontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** What is written for people stays true: files, tests and settings that it names exist, and it names every setting. */
class ReadmeTests {

    private static final Path README = Path.of("README.md");
    private static final Pattern LINK = Pattern.compile("]\\((?!http|#)([^)]+)\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests|IT))`");
    private static final Pattern SETTING = Pattern.compile("\"\\$\\{(onefrontdoor\\.[a-z.-]+)");

    @Test
    void leadsToFilesThatExist() {
        assertThat(found(LINK, README)).isNotEmpty().allMatch(target -> Files.exists(Path.of(target)));
    }

    @Test
    void namesTestsThatExist() {
        Set<String> tests = files("src/test/java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        Stream<Path> pages = Stream.concat(Stream.of(README), files("src/docs").filter(ReadmeTests::isText));

        assertThat(pages.flatMap(page -> found(TEST, page).stream()))
                .isNotEmpty()
                .isSubsetOf(tests);
    }

    @Test
    void explainsEverySetting() {
        Set<String> settings = new TreeSet<>();
        files("src/main/java").forEach(file -> settings.addAll(found(SETTING, file)));
        settings.addAll(ours("src/main/resources/application.yaml"));
        settings.addAll(ours("src/main/resources/application-demo.yaml"));

        assertThat(settings).hasSizeGreaterThan(10).allMatch(ReadmeTests::isExplained);
    }

    private static boolean isExplained(String setting) {
        return text(README).contains("`" + setting.replaceFirst("\\[\\d+].*", "[0]"));
    }

    private static Set<String> ours(String file) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(file));
        return yaml.getObject().stringPropertyNames().stream()
                .filter(name -> name.startsWith("onefrontdoor."))
                .collect(Collectors.toSet());
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".md");
    }

    private static List<String> found(Pattern pattern, Path file) {
        return pattern.matcher(text(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
