package onefrontdoor.redesign.process;

import java.util.Locale;
import java.util.Map;

/** What Camunda Modeler calls the settings of a part, for people who do not read the file. */
final class PlainWords {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("candidateGroups", "desk"),
            Map.entry("formRef", "form"),
            Map.entry("formRefBinding", "version of the form"),
            Map.entry("delegateExpression", "work"),
            Map.entry("calledElement", "called process"),
            Map.entry("calledElementBinding", "version of the called process"),
            Map.entry("conditionExpression", "condition"),
            Map.entry("timeDate", "clock"),
            Map.entry("timeDuration", "clock"),
            Map.entry("timeCycle", "clock"),
            Map.entry("default", "flow where no answer fits"),
            Map.entry("sourceRef", "beginning"),
            Map.entry("targetRef", "end"),
            Map.entry("attachedToRef", "step to which it is attached"),
            Map.entry("cancelActivity", "whether it ends its step"),
            Map.entry("messageEventDefinition messageRef", "message"),
            Map.entry("inputEntry", "conditions"),
            Map.entry("outputEntry", "results"));

    private PlainWords() {}

    static String of(String setting) {
        return KNOWN.getOrDefault(
                setting, setting.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }
}
