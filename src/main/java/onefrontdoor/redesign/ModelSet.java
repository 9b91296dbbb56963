package onefrontdoor.redesign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Models, decision tables and forms that belong together.
 *
 * @param files their texts by their names, such as {@code processes/taf/taf-review.bpmn}
 */
public record ModelSet(SortedMap<String, String> files) {

    private static final String[] FOLDERS = {"processes", "forms"};
    private static final String[] ENDINGS = {".bpmn", ".dmn", ".form"};

    public ModelSet {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * What lies in two folders, whatever they are called.
     *
     * @throws UncheckedIOException when a folder cannot be read
     */
    public static ModelSet in(Path processes, Path forms) {
        SortedMap<String, String> files = new TreeMap<>();
        add(files, processes, "processes/");
        add(files, forms, "forms/");
        return new ModelSet(files);
    }

    private static void add(Map<String, String> files, Path folder, String as) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.filter(ModelSet::belongs)
                    .forEach(file ->
                            files.put(as + folder.relativize(file).toString().replace('\\', '/'), text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder + " cannot be read.", unreadable);
        }
    }

    private static boolean belongs(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && Stream.of(ENDINGS).anyMatch(name::endsWith);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read.", unreadable);
        }
    }

    /** Those that this version of the service was built with. */
    public static ModelSet released() {
        SortedMap<String, String> files = new TreeMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String folder : FOLDERS) {
                for (Resource file : resolver.getResources("classpath*:" + folder + "/**/*.*")) {
                    if (Stream.of(ENDINGS).anyMatch(nameOf(file, folder)::endsWith)) {
                        files.put(nameOf(file, folder), file.getContentAsString(StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The models of this version cannot be read.", unreadable);
        }
        return new ModelSet(files);
    }

    private static String nameOf(Resource file, String folder) throws IOException {
        String url = file.getURL().toString();
        return url.substring(url.lastIndexOf("/" + folder + "/") + 1);
    }

    /** The same with one file in other words; for a file that is not there yet, with it. */
    public ModelSet with(String name, String text) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(name, text);
        return new ModelSet(changed);
    }

    public ModelSet without(String name) {
        SortedMap<String, String> fewer = new TreeMap<>(files);
        fewer.remove(name);
        return new ModelSet(fewer);
    }
}
