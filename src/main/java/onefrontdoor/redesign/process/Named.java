package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Everything in a picture has a name, every process a file and an id of its own, and history does not live for ever. */
final class Named implements Rule {

    private static final Pattern DAYS = Pattern.compile("P\\d+D");

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.models.stream().flatMap(model -> Stream.concat(twins(proposed, model), model(model)));
    }

    private static Stream<Finding> twins(ParsedSet set, FlowModel model) {
        String id = model.process().getId();
        return set.models.stream()
                .filter(other ->
                        other.process().getId().equals(id) && other.file().compareTo(model.file()) < 0)
                .map(other -> model.error(
                        model.process(),
                        other.file() + " holds the process “" + id + "” too.",
                        "Give one of them an id of its own, or take it out."));
    }

    private static Stream<Finding> model(FlowModel model) {
        List<Finding> found = new ArrayList<>();
        Process process = model.process();
        if (!DAYS.matcher(Objects.toString(process.getCamundaHistoryTimeToLiveString(), ""))
                .matches()) {
            found.add(model.error(
                    process, "Its history is kept for ever.", "Set its history time to live in days, such as P180D."));
        }
        if (!process.isExecutable()) {
            found.add(model.error(process, "It is not executable, so nothing would start it.", "Tick “executable”."));
        }
        model.each(FlowNode.class).forEach(node -> name(model, node, found));
        return found.stream();
    }

    private static void name(FlowModel model, FlowNode node, List<Finding> found) {
        String name = Objects.toString(node.getName(), "");
        if (name.isBlank() && !(node instanceof Gateway)) {
            found.add(model.error(node, "It has no name.", "Name it by what is done, such as “Decide threshold”."));
        }
        if (hasGeneratedId(node)) {
            found.add(model.error(
                    node,
                    "Its id “" + node.getId() + "” says nothing.",
                    "Set an id from its name, such as Task_DecideThreshold; later it cannot be changed."));
        }
    }

    private static boolean hasGeneratedId(BaseElement element) {
        return element instanceof FlowElement
                && element.getId().matches("(Activity|Gateway|Event|Flow|Task)_[0-9a-z]{7}");
    }
}
