package onefrontdoor.redesign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import onefrontdoor.shared.Refusal;

/** Files as a process owner hands them in: single ones, or a zip of many. Each takes the place of the live file of its name. */
final class HandedIn {

    private static final int MOST_FILES = 500;
    private static final int MOST_BYTES = 20_000_000;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private long size;

    /** @throws Refusal saying which file cannot be taken and what to do */
    static ModelSet over(ModelSet live, Map<String, byte[]> files) {
        HandedIn handed = new HandedIn();
        files.forEach(handed::file);
        ModelSet set = live;
        for (Map.Entry<String, String> file : handed.texts.entrySet()) {
            set = set.with(place(file.getKey(), live), file.getValue());
        }
        if (set.equals(live)) {
            throw invalid("Nothing in these files differs from what is live. Choose the files that you changed.");
        }
        return set;
    }

    private void file(String name, byte[] content) {
        if (name.endsWith(".zip")) {
            unpack(content);
        } else {
            keep(name, content);
        }
    }

    private void unpack(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && isModel(entry.getName())) {
                    keep(entry.getName(), zip.readNBytes(MOST_BYTES));
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw invalid("The zip file cannot be read. Pack it again, or choose the files one by one.");
        }
    }

    private void keep(String path, byte[] content) {
        String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        if (!isModel(name)) {
            throw invalid(
                    "“" + name + "” is no model, table or form. Choose files that end in .bpmn, .dmn, .form or .zip.");
        }
        size += content.length;
        if (texts.size() >= MOST_FILES || size > MOST_BYTES) {
            throw invalid("These are too many files, or too large ones. Choose only those that you changed.");
        }
        if (texts.put(name, new String(content, StandardCharsets.UTF_8)) != null) {
            throw invalid("“" + name + "” is there twice. Choose it once.");
        }
    }

    private static boolean isModel(String name) {
        return name.matches("(?:[^/]*/)*+[a-z0-9-]+\\.(?:bpmn|dmn|form)");
    }

    /** New files have a folder of their own until the next build sorts them in. */
    private static String place(String name, ModelSet live) {
        String folder = name.endsWith(".form") ? "forms/added/" : "processes/added/";
        return live.files().keySet().stream()
                .filter(known -> known.endsWith("/" + name))
                .findFirst()
                .orElse(folder + name);
    }

    private static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
