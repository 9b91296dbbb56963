package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Everything in a picture has a name that says nothing of anybody, and history does not live for ever (P34). */
final class Named implements Rule {

    private static final Pattern DAYS = Pattern.compile("P\\d+D");
    private static final Set<String> PERSONAL = Set.of(
            "name",
            "firstName",
            "givenName",
            "familyName",
            "surname",
            "address",
            "postcode",
            "birth",
            "dateOfBirth",
            "phone",
            "email",
            "narrative",
            "worry",
            "notes",
            "nhsNumber",
            "upn",
            "childName");
    private static final Set<String> VARIABLES = Set.of("in@source", "in@target", "out@source", "out@target");

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.models.stream().flatMap(Named::model);
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
        personal(model, found);
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

    private static void personal(FlowModel model, List<Finding> found) {
        Spot.in(model).stream()
                .filter(spot -> VARIABLES.contains(spot.word()) && PERSONAL.contains(spot.value()))
                .map(spot -> Finding.error(
                        model.file(),
                        spot.called(),
                        "It hands on “" + spot.value() + "”, which the engine would keep.",
                        "Hand on references, answers, dates and counts only; forms read the record themselves."))
                .distinct()
                .forEach(found::add);
    }
}
