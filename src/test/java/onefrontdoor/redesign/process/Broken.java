package onefrontdoor.redesign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import onefrontdoor.redesign.ModelSet;

/**
 * One unsafe change of our own models, and what is to be said of it.
 *
 * @param pattern what is changed, as a regular expression that fits once at least
 * @param into what it becomes
 * @param called what the element is called in the finding
 */
record Broken(String file, String pattern, String into, String called, String wrong) {

    private static final String TRIAGE = "processes/frontdoor/contact-triage.bpmn";
    private static final String THRESHOLD = "processes/frontdoor/threshold-decision.bpmn";
    private static final String PLACEMENT = "processes/frontdoor/placement.bpmn";
    private static final String DECIDE = "forms/frontdoor/decide-threshold.form";
    private static final String URGENCY = "processes/frontdoor/urgency.dmn";
    private static final String RECORD = "\\$\\{recordThresholdDelegate}";
    private static final String IN_DECIDE = "(<bpmn:userTask id=\"Task_DecideThreshold\"[^>]*>)";

    static Stream<Broken> all() {
        return Stream.of(words(), expressions(), work(), ways(), calls(), forms(), tables(), safety())
                .flatMap(part -> part);
    }

    private static Stream<Broken> words() {
        return Stream.of(
                of(THRESHOLD, "bpmn:businessRuleTask", "bpmn:scriptTask", "Propose levels", "uses “scriptTask”"),
                of(
                        THRESHOLD,
                        "camunda:delegateExpression=\"" + RECORD,
                        "camunda:class=\"java.lang.Runtime",
                        "Record threshold",
                        "uses “class”"),
                of(
                        THRESHOLD,
                        "camunda:delegateExpression=\"" + RECORD,
                        "camunda:expression=\"\\${now}",
                        "Record threshold",
                        "uses “expression”"),
                of(
                        THRESHOLD,
                        IN_DECIDE,
                        "$1" + extension("<camunda:taskListener event=\"create\" class=\"x.Y\" />"),
                        "Decide threshold",
                        "uses “taskListener”"),
                of(
                        THRESHOLD,
                        IN_DECIDE,
                        "$1" + extension("<camunda:formData><camunda:formField id=\"f\" /></camunda:formData>"),
                        "Decide threshold",
                        "uses “formField”"),
                of(
                        THRESHOLD,
                        IN_DECIDE,
                        "$1"
                                + extension(
                                        "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>"),
                        "Decide threshold",
                        "uses “connector”"),
                of(
                        THRESHOLD,
                        "<bpmn:definitions",
                        "<!DOCTYPE x><bpmn:definitions",
                        THRESHOLD,
                        "declares a document type"),
                of(THRESHOLD, "</bpmn:process>", "", THRESHOLD, "is no valid BPMN"),
                of(THRESHOLD, "<bpmn:endEvent ([^>]*)>", "<bpmn:endTask $1>", THRESHOLD, "is no valid BPMN"),
                of(
                        THRESHOLD,
                        " camunda:historyTimeToLive=\"P180D\"",
                        "",
                        "Threshold decision",
                        "history is kept for ever"),
                of(
                        THRESHOLD,
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\"",
                        "Threshold decision",
                        "is not executable"),
                of(THRESHOLD, "Task_RecordThreshold", "Activity_0a1b2c3", "Record threshold", "says nothing"));
    }

    private static Stream<Broken> expressions() {
        return Stream.of(
                of(
                        THRESHOLD,
                        RECORD,
                        "\\${recordThresholdDelegate.getClass()}",
                        "Record threshold",
                        "which does not exist"),
                of(THRESHOLD, RECORD, "\\${makeItSoDelegate}", "Record threshold", "which does not exist"),
                of(
                        THRESHOLD,
                        "(<bpmn:conditionExpression[^>]*>)[^<]*",
                        "$1\\${execution.getVariable('x')}",
                        "Is only advice asked for?",
                        "would be evaluated"),
                of(
                        THRESHOLD,
                        "(<bpmn:timeDate[^>]*>)[^<]*",
                        "$1PT1H",
                        "Threshold overdue",
                        "instead of reading a date"),
                of(
                        THRESHOLD,
                        "camunda:dueDate=\"\\$\\{decideBy}\"",
                        "camunda:dueDate=\"\\${dateTime().plusDays(1)}\"",
                        "Decide threshold",
                        "would be evaluated"),
                of(
                        THRESHOLD,
                        "name=\"Decide threshold\"",
                        "name=\"Decide \\${child}\"",
                        "Decide ${child}",
                        "would be evaluated"));
    }

    private static Stream<Broken> work() {
        return Stream.of(
                of(
                        THRESHOLD,
                        "camunda:candidateGroups=\"[^\"]*\"",
                        "camunda:candidateGroups=\"everybody\"",
                        "Decide threshold",
                        "no desk “everybody”"),
                of(THRESHOLD, "camunda:candidateGroups=\"[^\"]*\"", "", "Decide threshold", "is nobody's work"),
                of(THRESHOLD, " camunda:dueDate=\"[^\"]*\"", "", "Decide threshold", "is never due"),
                of(
                        THRESHOLD,
                        "formRef=\"decide-threshold\"",
                        "formRef=\"decide-quickly\"",
                        "Decide threshold",
                        "no form “decide-quickly”"),
                of(
                        THRESHOLD,
                        "formRefBinding=\"deployment\"",
                        "formRefBinding=\"latest\"",
                        "Decide threshold",
                        "form that was not checked"),
                of(
                        THRESHOLD,
                        "(id=\"Task_RecordThreshold\")",
                        "$1 camunda:asyncBefore=\"true\"",
                        "Decide threshold",
                        "not recorded in the same step"));
    }

    private static Stream<Broken> ways() {
        return Stream.of(
                of(THRESHOLD, " default=\"Flow_HeldForInformation\"", "", "Held for information?", "has no safe way"),
                of(THRESHOLD, "name=\"Held for information\\?\"", "name=\"Held\"", "Held", "asks no question"),
                of(
                        THRESHOLD,
                        "(<bpmn:sequenceFlow id=\"Flow_NotHeld\"[^>]*>)\\s*<bpmn:conditionExpression.*?</bpmn:conditionExpression>",
                        "$1",
                        "Held for information?",
                        "not when it is taken"),
                of(
                        TRIAGE,
                        "targetRef=\"CallActivity_OpenCase\"",
                        "targetRef=\"EndEvent_ContactPassedOn\"",
                        "Open case",
                        "No way leads here"),
                of(
                        TRIAGE,
                        "<bpmn:exclusiveGateway id=\"Gateway_ReadyForManager\">(.*?)</bpmn:exclusiveGateway>",
                        "<bpmn:parallelGateway id=\"Gateway_ReadyForManager\">$1</bpmn:parallelGateway>",
                        "Gateway_ReadyForManager",
                        "may wait for ever"));
    }

    private static Stream<Broken> calls() {
        return Stream.of(
                of(
                        TRIAGE,
                        "calledElement=\"PlacementProcess\"",
                        "calledElement=\"ShortcutProcess\"",
                        "Placement",
                        "“ShortcutProcess”, which does not exist"),
                of(
                        TRIAGE,
                        "(calledElement=\"PlacementProcess\" camunda:calledElementBinding=)\"deployment\"",
                        "$1\"latest\"",
                        "Placement",
                        "version that was not checked"),
                of(
                        TRIAGE,
                        "(id=\"CallActivity_Placement\".*?)<camunda:in businessKey=\"[^\"]*\" />",
                        "$1",
                        "Placement",
                        "about which contact"),
                of(
                        TRIAGE,
                        "name=\"InformationMissing\"",
                        "name=\"InformationForgotten\"",
                        "Start chase",
                        "Nobody waits for its message"),
                of(
                        TRIAGE,
                        "<camunda:in source=\"source\" target=\"source\" />",
                        "<camunda:in source=\"address\" target=\"address\" />",
                        "Basic information",
                        "hands on “address”"));
    }

    private static Stream<Broken> forms() {
        return Stream.of(
                of(DECIDE, "\"maxLength\": \\d+", "\"maxLength\": 999999", "", "Any length can be typed"),
                of(DECIDE, "\"type\": \"html\"", "\"type\": \"text\"", "", "could become markup"),
                of(DECIDE, "\"type\": \"textarea\"", "\"type\": \"iframe\"", "", "nobody checked"),
                of(
                        DECIDE,
                        "\"key\": \"rationale\"",
                        "\"key\": \"rationale\", \"defaultValue\": \"As proposed.\"",
                        "",
                        "chosen beforehand"),
                of(DECIDE, "<p>", "<p title='{{contact.worry}}'>", "", "inside an attribute"),
                of(DECIDE, "^\\{", "", DECIDE, "is no valid form"));
    }

    private static Stream<Broken> tables() {
        return Stream.of(
                of(
                        URGENCY,
                        "<text>\"TODAY\"</text>",
                        "<text>\"NOW\"</text>",
                        "Harm that may come today makes every contact Red.",
                        "names “NOW”"),
                of(
                        URGENCY,
                        "<text>\"RED\"</text>",
                        "<text>\"PURPLE\"</text>",
                        "Harm that may come today makes every contact Red.",
                        "names “PURPLE”"),
                of(
                        URGENCY,
                        "<text>\"TODAY\"</text>",
                        "<text></text>",
                        "Harm that may come today makes every contact Red.",
                        "no rule below it is ever asked"),
                of(URGENCY, "(?s)(.*)<rule id=.*</rule>", "$1", "The last rule", "nobody answers"),
                of(URGENCY, "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"", "The table", "answers with COLLECT"));
    }

    private static Stream<Broken> safety() {
        return Stream.of(
                of(
                        TRIAGE,
                        "(id=\"Flow_ManagerToThreshold\" sourceRef=\"Gateway_ReadyForManager\" targetRef=)\"[^\"]*\"",
                        "$1\"CallActivity_Placement\"",
                        "Contact received",
                        "without the threshold decision"),
                of(
                        PLACEMENT,
                        "(id=\"Flow_ReferrerToInformationSharing\"[^>]*targetRef=)\"[^\"]*\"",
                        "$1\"Gateway_Services\"",
                        "Service handover",
                        "before information sharing was checked"),
                of(
                        THRESHOLD,
                        "cancelActivity=\"false\"",
                        "cancelActivity=\"true\"",
                        "Threshold overdue",
                        "without anybody's answer"),
                of(
                        THRESHOLD,
                        "cancelActivity=\"false\"",
                        "cancelActivity=\"true\"",
                        "Decide threshold",
                        "clock “Threshold overdue” is missing or ends the task"),
                of(
                        THRESHOLD,
                        "Task_DecideThreshold",
                        "Task_DecideTheThreshold",
                        "Decide threshold",
                        "Its id was “Task_DecideThreshold”"));
    }

    private static Broken of(String file, String pattern, String into, String called, String wrong) {
        return new Broken(file, pattern, into, called, wrong);
    }

    private static String extension(String inside) {
        return "<bpmn:extensionElements>" + inside + "</bpmn:extensionElements>";
    }

    ModelSet in(ModelSet ours) {
        String text = ours.files().get(file);
        String broken = text.replaceAll("(?s)" + pattern, into);
        assertThat(broken).as("nothing was broken").isNotEqualTo(text);
        return ours.with(file, broken);
    }

    @Override
    public String toString() {
        return called + ": " + wrong + " (" + into.substring(0, Math.min(40, into.length())) + ")";
    }
}
