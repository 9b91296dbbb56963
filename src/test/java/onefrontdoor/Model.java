package onefrontdoor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process model from processes/, as the contract tests read it. */
record Model(Path file, BpmnModelInstance bpmn) {

    private static final List<Model> ALL = read();

    /** Read once a run: nobody changes a model. */
    static List<Model> all() {
        return ALL;
    }

    private static List<Model> read() {
        List<Model> models = files("processes", ".bpmn")
                .map(file -> new Model(file, Bpmn.readModelFromFile(file.toFile())))
                .toList();
        if (models.isEmpty()) {
            throw new AssertionError("no process model found under processes/");
        }
        return models;
    }

    /** The elements of one type that break a rule, each with its file, ready to be read in a failure. */
    static <T extends BaseElement> List<String> breaches(Class<T> type, Predicate<T> broken) {
        return all().stream()
                .flatMap(model -> model.each(type).filter(broken).map(element -> model.name() + ": " + element.getId()))
                .toList();
    }

    static Stream<Path> files(String folder, String extension) {
        if (Files.notExists(Path.of(folder))) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code social-care-handover} becomes {@code SocialCareHandover}, and so does {@code Social care handover}. */
    static String pascal(String words) {
        return Arrays.stream(words.split("[ -]"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }

    static String kebab(String words) {
        return words.toLowerCase().replace(' ', '-');
    }

    static boolean isDocumented(BaseElement element) {
        return element.getDocumentations().stream()
                .anyMatch(documentation -> !documentation.getTextContent().isBlank());
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent())
                .collect(Collectors.joining(" "));
    }

    /** The part of an id that says what the element is about. */
    static String subject(BaseElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    String name() {
        return file.getFileName().toString();
    }

    String module() {
        return file.getParent().getFileName().toString();
    }

    Path codeOfModule() {
        return Path.of("src/main/java/onefrontdoor", module(), "process");
    }

    Process process() {
        return each(Process.class).findFirst().orElseThrow();
    }

    <T extends ModelElementInstance> Stream<T> each(Class<T> type) {
        return bpmn.getModelElementsByType(type).stream();
    }
}
