package onefrontdoor.redesign.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/** A set as its rules read it: what could be parsed, and a finding for each file that could not. */
final class ParsedSet {

    /** A form. */
    record FormFile(String name, JsonNode form) {

        boolean is(@Nullable String ref) {
            return form.path("id").asText().equals(ref) && name.endsWith("/" + ref + ".form");
        }

        boolean asks(String key) {
            return form.findValuesAsText("key").contains(key);
        }
    }

    /** A decision table. */
    record TableFile(String name, DmnModelInstance dmn) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DRAW = "Open it in Camunda Modeler, mend it there and save it again.";

    final List<FlowModel> models = new ArrayList<>();
    final List<FormFile> forms = new ArrayList<>();
    final List<TableFile> tables = new ArrayList<>();
    final List<Finding> unreadable = new ArrayList<>();

    static ParsedSet of(ModelSet set) {
        ParsedSet parsed = new ParsedSet();
        set.ending(".bpmn").forEach(file -> parsed.model(file.getKey(), file.getValue()));
        set.ending(".dmn").forEach(file -> parsed.table(file.getKey(), file.getValue()));
        set.ending(".form").forEach(file -> parsed.form(file.getKey(), file.getValue()));
        return parsed;
    }

    private void model(String name, String text) {
        if (isPlain(name, text)) {
            try {
                FlowModel model = FlowModel.of(name, text, Bpmn.readModelFromStream(bytes(text)));
                if (model.each(Process.class).count() == 1) {
                    models.add(model);
                } else {
                    unreadable.add(Finding.error(
                            name,
                            name,
                            "It does not hold exactly one process.",
                            "Give each process a file of its own."));
                }
            } catch (ModelException invalid) {
                unreadable.add(Finding.error(name, name, "It is no valid BPMN.", DRAW));
            }
        }
    }

    private void table(String name, String text) {
        if (isPlain(name, text)) {
            try {
                tables.add(new TableFile(name, Dmn.readModelFromStream(bytes(text))));
            } catch (ModelException invalid) {
                unreadable.add(Finding.error(name, name, "It is no valid DMN.", DRAW));
            }
        }
    }

    private void form(String name, String text) {
        try {
            forms.add(new FormFile(name, JSON.readTree(text)));
        } catch (JsonProcessingException invalid) {
            unreadable.add(Finding.error(name, name, "It is no valid form.", DRAW));
        }
    }

    /** A document type could make the reader of a file open others. */
    private boolean isPlain(String name, String text) {
        boolean plain = !text.toUpperCase(Locale.ROOT).contains("<!DOCTYPE");
        if (!plain) {
            unreadable.add(Finding.error(name, name, "It declares a document type.", "Take the declaration out."));
        }
        return plain;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    Optional<FlowModel> process(String id) {
        return models.stream()
                .filter(model -> model.process().getId().equals(id))
                .findFirst();
    }

    Optional<FormFile> form(@Nullable String ref) {
        return forms.stream().filter(form -> form.is(ref)).findFirst();
    }
}
