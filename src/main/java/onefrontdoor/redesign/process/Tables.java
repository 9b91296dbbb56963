package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;

/** Every table that some work asks is there, under its name, and answers as it did. */
final class Tables implements Rule {

    private static final Pattern DAYS = Pattern.compile("P\\d+D");
    private static final Pattern NAMED = Pattern.compile("(?<![a-z-])[a-z-]++\\.dmn");

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return Stream.of(
                        proposed.tables.stream().flatMap(Tables::table),
                        released.tables.stream().flatMap(before -> asItWasAsked(before, proposed)),
                        proposed.models.stream().flatMap(model -> mentioned(model, proposed)))
                .flatMap(found -> found);
    }

    static Stream<DecisionTable> in(TableFile file) {
        return file.dmn().getModelElementsByType(DecisionTable.class).stream();
    }

    static String called(DmnElement rule) {
        return rule.getDescription() == null
                ? rule.getId()
                : rule.getDescription().getTextContent();
    }

    private static Stream<Finding> table(TableFile file) {
        List<Finding> found = new ArrayList<>();
        Collection<Decision> decisions = file.dmn().getModelElementsByType(Decision.class);
        if (decisions.size() != 1 || in(file).count() != 1) {
            found.add(of(file, "It does not hold exactly one table.", "Give each table a file of its own."));
        }
        decisions.forEach(decision -> decision(file, decision, found));
        return found.stream();
    }

    private static void decision(TableFile file, Decision decision, List<Finding> found) {
        if (!file.name().endsWith("/" + decision.getId() + ".dmn")) {
            found.add(of(
                    file,
                    "Its table is called “" + decision.getId() + "”, so nobody finds it.",
                    "Set the id of the decision to the name of the file."));
        }
        if (!DAYS.matcher(Objects.toString(decision.getCamundaHistoryTimeToLiveString(), ""))
                .matches()) {
            found.add(
                    of(file, "Its history is kept for ever.", "Set its history time to live in days, such as P180D."));
        }
    }

    /** Whoever asks a table counts on how it answers. */
    private static Stream<Finding> asItWasAsked(TableFile before, ParsedSet proposed) {
        return proposed.table(before.name())
                .map(now -> Stream.of(now)
                        .filter(table -> !answersBy(table).equals(answersBy(before)))
                        .map(table -> of(
                                table,
                                "It answers with " + answersBy(table) + " now and answered with " + answersBy(before)
                                        + ".",
                                "Set hit policy and names of the outputs back; another kind of answer needs a"
                                        + " programmer.")))
                .orElseGet(
                        () -> Stream.of(of(before, "This table is missing, and work asks it.", "Put its file back.")));
    }

    private static String answersBy(TableFile file) {
        return in(file).map(table -> table.getHitPolicy() + " of "
                        + table.getOutputs().stream().map(Output::getName).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** The documentation of a task that asks a table names its file. */
    private static Stream<Finding> mentioned(FlowModel model, ParsedSet set) {
        Set<String> files = set.tables.stream()
                .map(table -> table.name().substring(table.name().lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        return model.each(BusinessRuleTask.class).flatMap(task -> task.getDocumentations().stream()
                .flatMap(text -> NAMED.matcher(text.getTextContent()).results())
                .map(found -> found.group())
                .filter(name -> !files.contains(name))
                .filter(name ->
                        set.unreadable.stream().noneMatch(file -> file.file().endsWith("/" + name)))
                .map(name -> model.error(
                        task, "It asks the table “" + name + "”, which does not exist.", "Name a table of this set.")));
    }

    private static Finding of(TableFile file, String wrong, String toDo) {
        return Finding.error(file.name(), "The table", wrong, toDo);
    }
}
