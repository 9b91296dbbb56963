package onefrontdoor.platform.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import onefrontdoor.redesign.ModelSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models, tables and forms that this build brings. */
@Component
class ModelFiles {

    private static final String[] FOLDERS = {
        "classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form"
    };

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    /** What is in each file, by its relative name. */
    Map<String, byte[]> all() {
        Map<String, byte[]> all = new TreeMap<>();
        for (String folder : FOLDERS) {
            try {
                read(folder, all);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Models cannot be read from " + folder, unreadable);
            }
        }
        return all;
    }

    ModelSet set() {
        TreeMap<String, String> texts = new TreeMap<>();
        all().forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        return new ModelSet(texts);
    }

    private void read(String folder, Map<String, byte[]> all) throws IOException {
        for (Resource file : files.getResources(folder)) {
            try (InputStream content = file.getInputStream()) {
                all.put(relativeName(file), content.readAllBytes());
            }
        }
    }

    private static String relativeName(Resource file) throws IOException {
        String url = file.getURL().toString();
        int start = Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/"));
        return url.substring(start + 1);
    }
}
