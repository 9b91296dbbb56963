package onefrontdoor.redesign.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/** A set as its rules read it: what could be parsed, and a finding for each file that could not. */
final class ParsedSet {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String DRAW = "Open it in Camunda Modeler, mend it there and save it again.";

    final List<FlowModel> models = new ArrayList<>();
    final List<FormFile> forms = new ArrayList<>();
    final List<TableFile> tables = new ArrayList<>();
    final List<Finding> unreadable = new ArrayList<>();

    static ParsedSet of(ModelSet set) {
        return of(set, new ParsedSet());
    }

    /** @param known a set whose files need not be parsed again where they are the same */
    static ParsedSet of(ModelSet set, ParsedSet known) {
        ParsedSet parsed = new ParsedSet();
        parsed.models.addAll(known.models);
        parsed.models.removeIf(model -> !model.text().equals(set.files().get(model.file())));
        parsed.tables.addAll(known.tables);
        parsed.tables.removeIf(table -> !table.text().equals(set.files().get(table.name())));
        parsed.forms.addAll(known.forms);
        parsed.forms.removeIf(form -> !form.text().equals(set.files().get(form.name())));
        parsed.readTheRest(set, known);
        return parsed;
    }

    private void readTheRest(ModelSet set, ParsedSet known) {
        Set<String> read = Stream.of(
                        models.stream().map(FlowModel::file),
                        tables.stream().map(TableFile::name),
                        forms.stream().map(FormFile::name))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
        set.files().forEach((name, text) -> {
            if (!read.contains(name)) {
                read(name, text);
            }
        });
        unreadable.forEach(file -> standIn(file.file(), known));
    }

    /** What cannot be read is not blamed for what others need of it. */
    private void standIn(String name, ParsedSet known) {
        known.models.stream().filter(model -> model.file().equals(name)).forEach(models::add);
        known.tables.stream().filter(table -> table.name().equals(name)).forEach(tables::add);
        known.forms.stream().filter(form -> form.name().equals(name)).forEach(forms::add);
    }

    private void read(String name, String text) {
        if (name.endsWith(".bpmn")) {
            model(name, text);
        } else if (name.endsWith(".dmn")) {
            table(name, text);
        } else {
            form(name, text);
        }
    }

    private void model(String name, String text) {
        if (isPlain(name, text)) {
            try {
                oneProcess(FlowModel.of(name, text, Bpmn.readModelFromStream(bytes(text))));
            } catch (ModelException invalid) {
                unreadable.add(Finding.error(name, name, "It is no valid BPMN.", DRAW));
            }
        }
    }

    private void oneProcess(FlowModel model) {
        if (model.each(Process.class).count() == 1) {
            models.add(model);
        } else {
            unreadable.add(Finding.error(
                    model.file(),
                    model.file(),
                    "It does not hold exactly one process.",
                    "Give each process a file of its own."));
        }
    }

    private void table(String name, String text) {
        if (isPlain(name, text)) {
            try {
                tables.add(new TableFile(name, text, Dmn.readModelFromStream(bytes(text))));
            } catch (ModelException invalid) {
                unreadable.add(Finding.error(name, name, "It is no valid DMN.", DRAW));
            }
        }
    }

    private void form(String name, String text) {
        try {
            forms.add(new FormFile(name, text, JSON.readTree(text)));
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

    Optional<TableFile> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    Optional<FormFile> form(@Nullable String ref) {
        return forms.stream().filter(form -> form.is(ref)).findFirst();
    }
}
