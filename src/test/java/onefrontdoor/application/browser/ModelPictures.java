package onefrontdoor.application.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A picture of every model, as the Modeler shows it, and a page with all of them. */
final class ModelPictures {

    static final Path FOLDER = Path.of("src", "docs", "pictures", "models");
    static final Path PAGE = Path.of("src", "docs", "models.md");
    static final Path VIEWER = Path.of(
            "src", "main", "resources", "static", "staff", "bpmn-js", "18.31.1", "bpmn-viewer.production.min.js");
    private static final Pattern PROCESS = Pattern.compile(
            "<bpmn:process id=\"([^\"]+)\" name=\"([^\"]+)\".*?<bpmn:documentation>(.*?)</bpmn:documentation>",
            Pattern.DOTALL);

    /** Keeps what is seen: no boxes for the mouse, no marks for the Modeler, no spaces of curves to many digits. */
    private static final String DRAW = """
            async xml => {
              document.body.innerHTML = '<div id="canvas" style="width: 1200px; height: 800px"></div>';
              const viewer = new BpmnJS({ container: '#canvas' });
              await viewer.importXML(xml);
              const svg = new DOMParser().parseFromString((await viewer.saveSVG()).svg, 'image/svg+xml').documentElement;
              svg.querySelectorAll('.djs-hit, .djs-outline').forEach(unseen => unseen.remove());
              svg.querySelectorAll('*').forEach(part => {
                ['class', 'data-element-id', 'data-container-id', 'lineHeight'].forEach(word => part.removeAttribute(word));
                if (part.getAttribute('style') === 'display: block;') { part.removeAttribute('style'); }
                if (part.tagName === 'g' && part.childNodes.length === 0) { part.remove(); }
              });
              return new XMLSerializer().serializeToString(svg);
            }""";

    private ModelPictures() {}

    /** One model in its file. */
    record Drawing(Path file, String text, String key, String name, String words) {

        Path picture() {
            return FOLDER.resolve(key + ".svg");
        }

        /** The first line of its picture. */
        String fingerprint() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                String mark = HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
                return "<!-- " + file.getFileName() + " " + mark + " -->";
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Every JDK has SHA-256.", impossible);
            }
        }
    }

    static List<Drawing> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ModelPictures::of)
                    .toList();
        }
    }

    private static Drawing of(Path file) {
        String text = text(file);
        Matcher process = PROCESS.matcher(text);
        if (!process.find()) {
            throw new IllegalStateException(file + " says not what it is for.");
        }
        return new Drawing(file, text, process.group(1), process.group(2), process.group(3));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Draws all of them anew, takes away what no model asks for, and writes the page. */
    static void write() throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> before = Files.list(FOLDER);
                BrowserContext window = Chromium.browser().newContext()) {
            for (Path picture : before.toList()) {
                Files.delete(picture);
            }
            Page page = window.newPage();
            page.setContent("<body></body>");
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(VIEWER));
            for (Drawing model : all()) {
                String drawn = (String) page.evaluate(DRAW, model.text());
                Files.writeString(model.picture(), model.fingerprint() + "\n" + drawn + "\n");
            }
        }
        Files.writeString(PAGE, page());
    }

    static String page() throws IOException {
        SortedMap<String, List<Drawing>> byFolder = all().stream()
                .collect(Collectors.groupingBy(
                        model -> model.file().getParent().getFileName().toString(), TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder(
                "# All models\n\nWritten from the models by `ModelPicturesTests`; do not"
                        + " change it by hand. The rules that they ask, and every clock, stand in [Clocks and rules](clocks-and-rules.md).\n");
        byFolder.forEach((folder, models) -> {
            page.append("\n## ").append(folder).append('\n');
            models.forEach(model -> page.append(section(model)));
        });
        return page.toString();
    }

    private static String section(Drawing model) {
        return "\n### %s\n\n%s\n\n![%s](pictures/models/%s.svg)\n"
                .formatted(model.name(), firstSentence(model.words()), model.name(), model.key());
    }

    private static String firstSentence(String words) {
        return words.strip().split("(?<=\\.)\\s", 2)[0];
    }
}
