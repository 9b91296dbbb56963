package onefrontdoor.redesign.process;

import java.util.stream.Stream;

/** Flows that are drawn wrongly, say more than they may, or ask for what is not there. */
final class BrokenFlows {

    static final String TRIAGE = "processes/frontdoor/contact-triage.bpmn";
    static final String THRESHOLD = "processes/frontdoor/threshold-decision.bpmn";
    private static final String RECORD = "\\$\\{recordThresholdDelegate}";
    private static final String NO_WORD =
            ", which this service does not allow. Use one of the building blocks instead, or ask a programmer for a new one.";
    private static final String NO_WORK =
            ", which does not exist. Choose a building block; a piece of work with a new ability needs a programmer.";
    private static final String MEND =
            "It is no valid BPMN. Open it in Camunda Modeler, mend it there and save it again.";

    private BrokenFlows() {}

    static Stream<Broken> words() {
        return Stream.of(
                threshold(
                        "bpmn:businessRuleTask", "bpmn:scriptTask", "Propose levels", "It uses “scriptTask”" + NO_WORD),
                threshold(
                        "camunda:delegateExpression=\"" + RECORD,
                        "camunda:class=\"java.lang.Runtime",
                        "Record threshold",
                        "It uses “class”" + NO_WORD),
                threshold(
                        "camunda:delegateExpression=\"" + RECORD,
                        "camunda:expression=\"now",
                        "Record threshold",
                        "It uses “expression”" + NO_WORD),
                threshold(
                        "(id=\"Task_StartChase\")",
                        "xmlns:old=\"http://activiti.org/bpmn\" old:class=\"java.lang.Runtime\" $1",
                        "Start chase",
                        "It uses “class”" + NO_WORD),
                inDecide("<camunda:taskListener event=\"create\" class=\"x.Y\" />", "taskListener"),
                inDecide("<camunda:formData><camunda:formField id=\"f\" /></camunda:formData>", "formData"),
                inDecide(
                        "<camunda:connector><camunda:connectorId>x</camunda:connectorId></camunda:connector>",
                        "connector"),
                inDecide(
                        "<camunda:inputOutput><camunda:inputParameter name=\"x\" /></camunda:inputOutput>",
                        "inputOutput"),
                threshold(
                        "<bpmn:timeDate (.*?)</bpmn:timeDate>",
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT1H</bpmn:timeDuration>",
                        "Threshold overdue",
                        "It uses “timeDuration”" + NO_WORD));
    }

    static Stream<Broken> files() {
        return Stream.of(
                threshold(
                        "<bpmn:definitions",
                        "<!DOCTYPE x><bpmn:definitions",
                        THRESHOLD,
                        "It declares a document type. Take the declaration out."),
                threshold("</bpmn:process>", "", THRESHOLD, MEND),
                threshold("<bpmn:endEvent ([^>]*)>", "<bpmn:endTask $1>", THRESHOLD, MEND),
                threshold(
                        " camunda:historyTimeToLive=\"P180D\"",
                        "",
                        "Threshold decision",
                        "Its history is kept for ever. Set its history time to live in days, such as P180D."),
                threshold(
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\"",
                        "Threshold decision",
                        "It is not executable, so nothing would start it. Tick “executable”."),
                threshold(
                        "EndEvent_ThresholdDecided\\b",
                        "Event_0a1b2c3",
                        "Threshold decided",
                        "Its id “Event_0a1b2c3” says nothing. Set an id from its name, such as Task_DecideThreshold;"
                                + " later it cannot be changed."),
                threshold(
                        " name=\"Record threshold\"",
                        "",
                        "Task_RecordThreshold",
                        "It has no name. Name it by what is done, such as “Decide threshold”."));
    }

    static Stream<Broken> expressions() {
        return Stream.of(
                threshold(
                        RECORD,
                        "\\${recordThresholdDelegate.getClass()}",
                        "Record threshold",
                        "It asks for the work “\\${recordThresholdDelegate.getClass()}”" + NO_WORK),
                threshold(
                        "\\$\\{startChaseDelegate}",
                        "\\${makeItSoDelegate}",
                        "Start chase",
                        "It asks for the work “\\${makeItSoDelegate}”" + NO_WORK),
                threshold(
                        " camunda:delegateExpression=\"\\$\\{startChaseDelegate}\"",
                        "",
                        "Start chase",
                        "Nothing is done here. Choose the building block that does the work."),
                threshold(
                        "\\$\\{adultAtRisk == false}",
                        "\\${adultAtRisk.equals(false)}",
                        "No",
                        "It says “\\${adultAtRisk.equals(false)}”, which would be evaluated. Compare one variable with one"
                                + " answer, such as \\${answer == 'YES'}."),
                threshold(
                        "\\$\\{adultAtRisk == false}",
                        "\\${allIsWell}",
                        "No",
                        "It reads “allIsWell”, which nothing here works out. Use what other flows of this folder read; a new"
                                + " answer or date needs a programmer."),
                threshold(
                        "(<bpmn:timeDate[^>]*>)[^<]*",
                        "$1PT1H",
                        "Threshold overdue",
                        "Its clock says “PT1H” instead of reading a date that was worked out. Name the variable that holds the"
                                + " date, such as \\${decideBy}; its length stands in the table of deadlines."),
                threshold(
                        "name=\"Threshold settled\"|name=\"Threshold decided\"",
                        "name=\"Decided for \\${child}\"",
                        "Decided for \\${child}",
                        "It says “Decided for \\${child}”, which would be evaluated. Name one variable, such as \\${decideBy},"
                                + " or nothing."));
    }

    private static Broken inDecide(String extension, String word) {
        return threshold(
                "(<bpmn:userTask id=\"Task_DecideThreshold\"[^>]*>\\s*<bpmn:documentation>[^<]*</bpmn:documentation>)",
                "$1<bpmn:extensionElements>" + extension + "</bpmn:extensionElements>",
                "Decide threshold",
                "It uses “" + word + "”" + NO_WORD);
    }

    static Broken threshold(String pattern, String into, String called, String says) {
        return new Broken(
                THRESHOLD, pattern, into, "“" + called.replace("\\$", "$") + "”: " + says.replace("\\$", "$"));
    }
}
