package onefrontdoor.redesign.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/**
 * Work that waits for others, such as a mail server, is tried as long as it was when it was built: it counts its own tries
 * and asks a person before the engine gives up (P1). A building block that is placed anew brings no such patience along.
 */
final class Retries implements Rule {

    /** Of a step that says nothing, as application.yaml has it. */
    static final String USUAL = "R5/PT1M";

    private static final Pattern READABLE = Pattern.compile("R[1-9]\\d{0,2}/PT[1-9]\\d{0,3}[SMH]");

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        Map<String, Set<String>> needed = released.models.stream()
                .flatMap(model -> model.each(FlowNode.class))
                .filter(node -> !cycle(node).equals(USUAL))
                .filter(node -> Doing.of(node).isPresent())
                .collect(Collectors.groupingBy(
                        node -> Doing.of(node).orElseThrow(), Collectors.mapping(Retries::cycle, Collectors.toSet())));
        return proposed.models.stream().flatMap(model -> model.each(FlowNode.class)
                .flatMap(node -> READABLE.matcher(cycle(node)).matches()
                        ? hasty(model, node, needed).stream()
                        : Stream.of(unreadable(model, node))));
    }

    private static Finding unreadable(FlowModel model, FlowNode node) {
        return model.error(
                node,
                "It is tried “" + cycle(node) + "”, which the engine does not understand.",
                "Say how often and how far apart, such as " + USUAL + ".");
    }

    private static Optional<Finding> hasty(FlowModel model, FlowNode node, Map<String, Set<String>> needed) {
        return Doing.of(node)
                .map(needed::get)
                .filter(cycles -> !cycles.contains(cycle(node)))
                .map(cycles -> model.error(
                        node,
                        "It would give up before its work does, which is to be tried " + String.join(" or ", cycles)
                                + ".",
                        "Copy the step from where it was drawn before; the Modeler keeps its tries with it."));
    }

    private static String cycle(FlowNode node) {
        return Stream.ofNullable(node.getExtensionElements())
                .flatMap(words -> words.getChildElementsByType(CamundaFailedJobRetryTimeCycle.class).stream())
                .map(cycle -> cycle.getTextContent().strip())
                .findFirst()
                .orElse(USUAL);
    }
}
