package onefrontdoor.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every regular expression that a class of this project holds in a constant, and those in the list of engine routes. */
final class Patterns {

    private static final List<Pattern> ALL = find();

    private Patterns() {}

    static List<Pattern> all() {
        return ALL;
    }

    private static List<Pattern> find() {
        List<Pattern> patterns = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                if (Files.readString(source).contains("static final Pattern")) {
                    patterns.addAll(constants(source));
                }
            }
            Files.readAllLines(Path.of("src/main/resources/security/engine-api-routes.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Pattern::compile)
                    .forEach(patterns::add);
            return patterns;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Pattern> constants(Path source) {
        String name = Path.of("src/main/java")
                .relativize(source)
                .toString()
                .replace('/', '.')
                .replace(".java", "");
        List<Pattern> patterns = new ArrayList<>();
        try {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    patterns.add((Pattern) field.get(null));
                }
            }
            return patterns;
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(gone);
        }
    }
}
