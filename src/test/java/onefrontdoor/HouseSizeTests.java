package onefrontdoor;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onefrontdoor.JavaSource.Block;
import onefrontdoor.JavaSource.Kind;
import org.junit.jupiter.api.Test;

/** Past these sizes a concept is missing: look for it. */
class HouseSizeTests {

    private static final int TYPE_LINES = 150;
    private static final int DELEGATE_LINES = 40;
    private static final int METHOD_LINES = 15;

    private final Map<Path, List<Block>> sources = read(Path.of("src/main/java"));

    @Test
    void keepsClassesSmall() {
        assertThat(blocks(block -> isTopLevel(block) && block.lines() > TYPE_LINES))
                .isEmpty();
    }

    @Test
    void keepsDelegatesSmaller() {
        assertThat(blocks(block -> isTopLevel(block) && isDelegate(block) && block.lines() > DELEGATE_LINES))
                .isEmpty();
    }

    @Test
    void keepsMethodsShort() {
        assertThat(blocks(block -> block.kind() == Kind.METHOD && block.lines() > METHOD_LINES))
                .isEmpty();
    }

    @Test
    void findsTheTypesAndMethodsThatItMeasures() {
        assertThat(blocks(HouseSizeTests::isTopLevel))
                .hasSameSizeAs(sources.keySet().stream()
                        .filter(path -> !path.endsWith("package-info.java"))
                        .toList());
        assertThat(blocks(block -> block.kind() == Kind.METHOD))
                .anyMatch(found -> found.contains("OneFrontDoor.java") && found.contains("void main()"));
    }

    private List<String> blocks(Predicate<Block> wanted) {
        return sources.entrySet().stream()
                .flatMap(source -> source.getValue().stream().filter(wanted).map(block -> "%s:%d %s has %d lines"
                        .formatted(source.getKey(), block.firstLine(), block.heading(), block.lines())))
                .toList();
    }

    private static boolean isTopLevel(Block block) {
        return block.kind() == Kind.TYPE && !block.nested();
    }

    private static boolean isDelegate(Block block) {
        return block.heading().matches(".*\\bclass \\w+Delegate\\b.*|.*\\bJavaDelegate\\b.*");
    }

    private static Map<Path, List<Block>> read(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(root::relativize, HouseSizeTests::blocksIn, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Block> blocksIn(Path file) {
        try {
            return JavaSource.blocksIn(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
