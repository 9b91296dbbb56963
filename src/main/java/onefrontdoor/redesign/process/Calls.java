package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process calls others that exist, as they were deployed with it, and hands on and takes back what they work with (P34). */
final class Calls implements Rule {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.models.stream().flatMap(model -> model.each(CallActivity.class)
                .flatMap(call -> call(proposed, released, model, call)));
    }

    private static Stream<Finding> call(ParsedSet set, ParsedSet released, FlowModel model, CallActivity call) {
        List<Finding> found = new ArrayList<>();
        if (set.process(called(call)).isEmpty()) {
            found.add(model.error(
                    call,
                    "It calls the process “" + call.getCalledElement() + "”, which does not exist.",
                    "Choose a process of this set, or add its file."));
        }
        bound(model, call, found);
        forgotten(released, call, Calls::ins)
                .map(name -> notIn(model, call, name))
                .forEach(found::add);
        forgotten(released, call, Calls::outs)
                .map(name -> notOut(model, call, name))
                .forEach(found::add);
        return found.stream();
    }

    private static Finding notIn(FlowModel model, CallActivity call, String name) {
        return model.error(
                call,
                "It does not hand on “" + name + "”, with which the process that it calls works.",
                "Map “" + name + "” to “" + name + "” on the way in, or place the building block anew.");
    }

    private static Finding notOut(FlowModel model, CallActivity call, String name) {
        return model.error(
                call,
                "It does not take back “" + name + "”, which the process that it calls works out.",
                "Map “" + name + "” to “" + name + "” on the way out, or place the building block anew.");
    }

    private static void bound(FlowModel model, CallActivity call, List<Finding> found) {
        if (!"deployment".equals(call.getCamundaCalledElementBinding())) {
            found.add(model.error(
                    call,
                    "It may call a version that was not checked with it.",
                    "Set the binding of the called process to “deployment”, or place the building block anew."));
        }
        if (children(call, CamundaIn.class).stream().noneMatch(in -> BUSINESS_KEY.equals(in.getCamundaBusinessKey()))) {
            found.add(model.error(
                    call,
                    "The process that it calls does not learn about which contact it works.",
                    "Hand on the business key with " + BUSINESS_KEY + "."));
        }
    }

    /** What each call of the same process hands over by its own name in the set that was built, and this one does not. */
    private static Stream<String> forgotten(
            ParsedSet released, CallActivity call, Function<CallActivity, Set<String>> names) {
        Set<String> handed = names.apply(call);
        return released.models.stream()
                .flatMap(model -> model.each(CallActivity.class))
                .filter(other -> called(other).equals(called(call)))
                .map(names)
                .reduce((some, others) -> some.stream().filter(others::contains).collect(Collectors.toSet()))
                .stream()
                .flatMap(Set::stream)
                .filter(name -> !handed.contains(name));
    }

    private static String called(CallActivity call) {
        return Objects.toString(call.getCalledElement(), "");
    }

    private static Set<String> ins(CallActivity call) {
        return byTheirName(children(call, CamundaIn.class), CamundaIn::getCamundaSource, CamundaIn::getCamundaTarget);
    }

    private static Set<String> outs(CallActivity call) {
        return byTheirName(
                children(call, CamundaOut.class), CamundaOut::getCamundaSource, CamundaOut::getCamundaTarget);
    }

    private static <T> Set<String> byTheirName(
            Collection<T> mappings, Function<T, String> source, Function<T, String> target) {
        return mappings.stream()
                .filter(mapping -> Objects.equals(source.apply(mapping), target.apply(mapping)))
                .map(target)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static <T extends ModelElementInstance> Collection<T> children(CallActivity call, Class<T> type) {
        return call.getExtensionElements() == null
                ? Set.of()
                : call.getExtensionElements().getChildElementsByType(type);
    }
}
