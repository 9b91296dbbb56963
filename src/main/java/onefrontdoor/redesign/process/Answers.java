package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where ways part there is a question, one way for each answer, and a safe way where no answer fits. */
final class Answers implements Rule {

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.models.stream().flatMap(model -> model.each(ExclusiveGateway.class)
                .filter(split -> split.getOutgoing().size() > 1)
                .flatMap(split -> question(model, split)));
    }

    private static Stream<Finding> question(FlowModel model, ExclusiveGateway split) {
        List<Finding> found = new ArrayList<>();
        if (!Objects.toString(split.getName(), "").endsWith("?")) {
            found.add(model.error(split, "It asks no question.", "Name it by the question that it asks, with “?”."));
        }
        if (split.getDefault() == null) {
            found.add(model.error(
                    split,
                    "It has no safe way where no answer fits.",
                    "Mark the safest of its ways as the default flow."));
        }
        split.getOutgoing().forEach(answer -> answer(model, split, answer, found));
        exclusive(model, split, found);
        return found.stream();
    }

    private static void answer(FlowModel model, ExclusiveGateway split, SequenceFlow answer, List<Finding> found) {
        boolean isDefault = answer.equals(split.getDefault());
        if (split.getDefault() != null && !isDefault && answer.getConditionExpression() == null) {
            found.add(model.error(
                    split,
                    "One of its ways says not when it is taken.",
                    "Give the way a condition, or make it the default."));
        }
        if (Objects.toString(answer.getName(), "").isBlank()) {
            found.add(model.error(split, "One of its ways has no name.", "Name the way by the answer, such as “Yes”."));
        }
    }

    private static void exclusive(FlowModel model, ExclusiveGateway split, List<Finding> found) {
        List<String> conditions = conditions(split);
        if (Set.copyOf(conditions).size() < conditions.size()) {
            found.add(model.error(
                    split, "Two of its ways are taken on the same answer.", "Give each way an answer of its own."));
        }
        if (conditions.stream().map(Answers::variable).distinct().count() > 1) {
            found.add(model.error(
                    split,
                    "Its ways ask about different things, so that two could be right at once.",
                    "Ask one question at each gateway, and draw a second gateway for the other."));
        }
    }

    private static List<String> conditions(ExclusiveGateway split) {
        return split.getOutgoing().stream()
                .filter(way -> way.getConditionExpression() != null)
                .map(way -> plain(way.getConditionExpression().getTextContent()))
                .toList();
    }

    /** {@code ${held}} says the same as {@code ${held == true}}. */
    private static String plain(String condition) {
        String inside = condition.replaceAll("[${} ]", "");
        return inside.contains("==") ? inside : inside.replace("!", "") + "==" + !inside.startsWith("!");
    }

    private static String variable(String plain) {
        return plain.substring(0, plain.indexOf("=="));
    }
}
