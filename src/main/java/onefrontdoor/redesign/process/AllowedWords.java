package onefrontdoor.redesign.process;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;

/** Nothing that runs code, or hides work and decisions from whoever looks at the picture (P11). */
final class AllowedWords implements Rule {

    private static final Set<String> ALLOWED = Set.of(
            ("bpmn:definitions, bpmn:process, bpmn:documentation, bpmn:extensionElements, bpmn:incoming, bpmn:outgoing,"
                            + " bpmn:startEvent, bpmn:endEvent, bpmn:boundaryEvent, bpmn:userTask, bpmn:serviceTask,"
                            + " bpmn:intermediateCatchEvent, bpmn:sendTask, bpmn:receiveTask, bpmn:businessRuleTask,"
                            + " bpmn:callActivity, bpmn:exclusiveGateway, bpmn:parallelGateway, bpmn:sequenceFlow,"
                            + " bpmn:conditionExpression, bpmn:message, bpmn:messageEventDefinition,"
                            + " bpmn:timerEventDefinition, bpmn:timeDate, bpmn:terminateEventDefinition,"
                            + " bpmn:multiInstanceLoopCharacteristics, bpmn:loopCardinality, bpmn:error,"
                            + " bpmn:errorEventDefinition, bpmn:textAnnotation, bpmn:text, bpmn:association,"
                            + " camunda:in, in@source, in@target, in@businessKey, camunda:out, out@source, out@target,"
                            + " camunda:failedJobRetryTimeCycle, @historyTimeToLive, @delegateExpression,"
                            + " @asyncBefore, @formRef, @formRefBinding, @assignee, @candidateGroups, @dueDate,"
                            + " @calledElementBinding, @modelerTemplate, @modelerTemplateVersion")
                    .split(", *"));

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.models.stream().flatMap(AllowedWords::check);
    }

    private static Stream<Finding> check(FlowModel model) {
        Set<String> refused = new HashSet<>();
        return model.spots().stream()
                .filter(spot -> !spot.word().startsWith("text:") && !spot.word().startsWith("other"))
                .filter(spot -> !ALLOWED.contains(spot.word()))
                .filter(spot -> refused.add(spot.called()))
                .map(spot -> Finding.error(
                        model.file(),
                        spot.called(),
                        "It uses " + plain(spot.word()) + ", which this service does not allow.",
                        "Use one of the building blocks instead, or ask a programmer for a new one."));
    }

    static boolean allows(String word) {
        return ALLOWED.contains(word);
    }

    private static String plain(String word) {
        return "“" + word.replaceFirst("^(bpmn|camunda|foreign):", "").replaceFirst("^.*@", "") + "”";
    }
}
