package onefrontdoor.redesign.process;

import static onefrontdoor.redesign.process.BrokenFlows.TRIAGE;
import static onefrontdoor.redesign.process.BrokenFlows.threshold;

import java.util.stream.Stream;

/** Flows in which a case is lost, or in which a child loses what protects them. */
final class BrokenWays {

    private static final String PLACEMENT = "processes/frontdoor/placement.bpmn";
    private static final String DESTINATION = "processes/frontdoor/destination-decision.bpmn";
    private static final String CANCEL = "cancelActivity=\"false\"";
    private static final String DESKS =
            " Choose one of: customer-support-officer, domestic-abuse-worker, duty-early-help-manager,"
                    + " duty-social-work-manager, emergency-duty-team, head-of-service, housing-worker, lead-professional,"
                    + " social-worker, tfss-team-manager.";

    private BrokenWays() {}

    static Stream<Broken> work() {
        return Stream.of(
                threshold(
                        "camunda:candidateGroups=\"[^\"]*\"",
                        "camunda:candidateGroups=\"everybody\"",
                        "Decide threshold",
                        "There is no desk “everybody”." + DESKS),
                threshold(
                        "camunda:candidateGroups=\"[^\"]*\"",
                        "",
                        "Decide threshold",
                        "It is nobody's work. Name the desk that does it as candidate group."),
                threshold(
                        " camunda:dueDate=\"[^\"]*\"",
                        "",
                        "Decide threshold",
                        "It is never due. Name the variable that holds its date, such as \\${decideBy}."),
                threshold(
                        "formRef=\"decide-threshold\"",
                        "formRef=\"decide-quickly\"",
                        "Decide threshold",
                        "There is no form “decide-quickly”. Choose a form of this set, or add its file."),
                threshold(
                        "formRef=\"decide-threshold\"",
                        "formRef=\"give-advice\"",
                        "Decide threshold",
                        "Its form “give-advice” belongs to another record than the one that follows. Choose the form whose answers this record keeps."),
                threshold(
                        "formRefBinding=\"deployment\"",
                        "formRefBinding=\"latest\"",
                        "Decide threshold",
                        "It may show a form that was not checked with it. Set the binding of its form to “deployment”."),
                threshold(
                        "(id=\"Task_RecordThreshold\")",
                        "$1 camunda:asyncBefore=\"true\"",
                        "Decide threshold",
                        "Its answer is not recorded in the same step. Draw its record as the next service task, without"
                                + " “asynchronous before”."));
    }

    /** What is tried less often than its own counting expects. */
    static Stream<Broken> patience() {
        String mail = "processes/frontdoor/correspondence.bpmn";
        String says =
                "“Send mail”: It would give up before its work does, which is to be tried R25/PT5M. Copy the step from where"
                        + " it was drawn before; the Modeler keeps its tries with it.";
        return Stream.of(
                new Broken(
                        mail, "<camunda:failedJobRetryTimeCycle>R25/PT5M</camunda:failedJobRetryTimeCycle>", "", says),
                new Broken(mail, "R25/PT5M", "R3/PT1S", says),
                new Broken(
                        mail,
                        "R25/PT5M",
                        "sometimes",
                        "“Send mail”: It is tried “sometimes”, which the engine does not understand. Say how often and how far"
                                + " apart, such as R5/PT1M."));
    }

    static Stream<Broken> ways() {
        return Stream.of(
                threshold(
                        " default=\"Flow_HeldForInformation\"",
                        "",
                        "Held for information?",
                        "It has no safe way where no answer fits. Mark the safest of its ways as the default flow."),
                threshold(
                        "name=\"Held for information\\?\"",
                        "name=\"Held\"",
                        "Held",
                        "It asks no question. Name it by the question that it asks, with “?”."),
                threshold(
                        "(<bpmn:sequenceFlow id=\"Flow_NotHeld\"[^>]*>)\\s*<bpmn:conditionExpression.*?</bpmn:conditionExpression>",
                        "$1",
                        "Held for information?",
                        "One of its ways says not when it is taken. Give the way a condition, or make it the default."),
                threshold(
                        "(<bpmn:sequenceFlow id=\"Flow_NotHeld\") name=\"No\"",
                        "$1",
                        "Held for information?",
                        "One of its ways has no name. Name the way by the answer, such as “Yes”."),
                new Broken(
                        "processes/frontdoor/information-sharing.bpmn",
                        "\\$\\{sharingStep == 'MANAGER_REVIEWS'}",
                        "\\${anyChildNeedsDestination}",
                        "“What comes next?”: Its ways ask about different things, so that two could be right at once. Ask one"
                                + " question at each gateway, and draw a second gateway for the other."),
                new Broken(
                        "processes/frontdoor/information-sharing.bpmn",
                        "\\$\\{sharingStep == 'MANAGER_REVIEWS'}",
                        "\\${sharingStep == 'PROCEED'}",
                        "“What comes next?”: Two of its ways are taken on the same answer. Give each way an answer of its own."),
                threshold(
                        "</bpmn:process>",
                        "<bpmn:sequenceFlow id=\"Flow_Secret\" sourceRef=\"Gateway_HeldForInformation\""
                                + " targetRef=\"Gateway_ThresholdSettled\" /></bpmn:process>",
                        "Held for information?",
                        "It does not know of a way from it. Draw the way again in the Modeler."),
                new Broken(
                        TRIAGE,
                        "targetRef=\"Gateway_ToOpenCase\"",
                        "targetRef=\"Gateway_ReadyForManager\"",
                        "“Gateway_ToOpenCase”: No way leads here. Draw a way to it, or take it out."),
                new Broken(
                        TRIAGE,
                        "<bpmn:exclusiveGateway id=\"Gateway_ToOpenCase\">(.*?)</bpmn:exclusiveGateway>",
                        "<bpmn:parallelGateway id=\"Gateway_ToOpenCase\">$1</bpmn:parallelGateway>",
                        "“Gateway_ToOpenCase”: It may wait for ever: not every way into it is always taken. Join with an"
                                + " exclusive gateway, or let a parallel gateway part the ways."),
                threshold(
                        "targetRef=\"EndEvent_ThresholdDecided\"",
                        "targetRef=\"Gateway_ToBeDecided\"",
                        "Threshold decided",
                        "No way leads here. Draw a way to it, or take it out."));
    }

    static Stream<Broken> calls() {
        return Stream.of(
                new Broken(
                        TRIAGE,
                        "calledElement=\"PlacementProcess\"",
                        "calledElement=\"ShortcutProcess\"",
                        "“Placement”: It calls the process “ShortcutProcess”, which does not exist. Choose a process of this"
                                + " set, or add its file."),
                new Broken(
                        TRIAGE,
                        "(calledElement=\"PlacementProcess\" camunda:calledElementBinding=)\"deployment\"",
                        "$1\"latest\"",
                        "“Placement”: It may call a version that was not checked with it. Set the binding of the called"
                                + " process to “deployment”, or place the building block anew."),
                new Broken(
                        TRIAGE,
                        "<camunda:in source=\"childrenAges\" target=\"childrenAges\" />(\\s*<camunda:in source=\"urgency\" target=\"urgency\" />\\s*<camunda:in source=\"decideBy\" target=\"decideBy\" />\\s*<camunda:out source=\"childrenAges\")",
                        "<camunda:in source=\"childrenAges\" target=\"partOfOpenCase\" />$1",
                        "“Basic information”: It does not hand on “childrenAges”, with which the process that it calls works."
                                + " Map “childrenAges” to “childrenAges” on the way in, or place the building block anew."),
                new Broken(
                        TRIAGE,
                        "<camunda:out source=\"childrenAges\" target=\"childrenAges\" />",
                        "",
                        "“Basic information”: It does not take back “childrenAges”, which the process that it calls works out."
                                + " Map “childrenAges” to “childrenAges” on the way out, or place the building block anew."),
                new Broken(
                        TRIAGE,
                        "(id=\"CallActivity_Placement\".*?)<camunda:in businessKey=\"[^\"]*\" />",
                        "$1",
                        "“Placement”: The process that it calls does not learn about which contact it works. Hand on the"
                                + " business key with #{execution.processBusinessKey}."),
                new Broken(
                        TRIAGE,
                        "name=\"InformationMissing\"",
                        "name=\"InformationForgotten\"",
                        "“Start chase”: It says that it sends “InformationForgotten”, but its work sends “InformationMissing”."
                                + " Choose the message “InformationMissing”, or the building block that does what you want."),
                new Broken(
                        TRIAGE,
                        "<camunda:out source=\"childrenAges\" target=\"childrenAges\" />",
                        "$0<camunda:out source=\"address\" target=\"address\" />",
                        "“Basic information”: It hands on “address”, which the engine would keep. Hand on references, answers,"
                                + " dates and counts only; forms read the record themselves."));
    }

    static Stream<Broken> safety() {
        return Stream.of(
                new Broken(
                        TRIAGE,
                        "calledElement=\"ThresholdDecisionProcess\"",
                        "calledElement=\"AdviceProcess\"",
                        "“Contact received”: A contact can reach an end from here without the threshold decision. Let every"
                                + " way pass the call of “Threshold decision”, or of “Open case”."),
                new Broken(
                        PLACEMENT,
                        "tellReferrerDelegate",
                        "requestFamilySupportDelegate",
                        "“Tell referrer”: A service can be told here before information sharing was checked. Let every way"
                                + " to it pass the call of “Information sharing”."),
                threshold(
                        "\\$\\{adviceOnly}",
                        "\\${heldForInformation}",
                        "Is only advice asked for?",
                        "From here a way leads past “Decide threshold”, which was not there before. Let the way lead to the"
                                + " task; only a person decides."),
                threshold(
                        CANCEL,
                        "cancelActivity=\"true\"",
                        "Decide threshold",
                        "Its clock “Threshold overdue” ends the task now, so time would answer for somebody. Make the clock one"
                                + " that does not interrupt, and let it tell somebody."),
                threshold(
                        "BoundaryEvent_ThresholdOverdue",
                        "BoundaryEvent_SomethingLate",
                        "Decide threshold",
                        "Its clock “Threshold overdue” is missing. Put the clock back with the id"
                                + " BoundaryEvent_ThresholdOverdue; its length stands in the table of deadlines."),
                threshold(
                        "<bpmn:messageEventDefinition id=\"MessageEventDefinition_ThresholdOverdueEscalated\"[^>]*/>",
                        "",
                        "Threshold overdue",
                        "It told somebody and tells nobody now. Let its way lead to whoever has to know."),
                threshold(
                        "Task_DecideThreshold",
                        "Task_DecideTheThreshold",
                        "Decide threshold",
                        "Its id was “Task_DecideThreshold” and is “Task_DecideTheThreshold” now, so cases that stand here could"
                                + " not go on. Set its id back to “Task_DecideThreshold”."),
                threshold(
                        "(<bpmn:|</bpmn:)businessRuleTask",
                        "$1serviceTask",
                        "Propose levels",
                        "It was a business rule task and is a service task now, so cases that stand here could not go on. Give"
                                + " the new step an id of its own."),
                threshold(
                        "default=\"Flow_AdultAtRisk\"(.*)name=\"Yes\" sourceRef=\"Gateway_AdultAtRisk\" ([^>]*) />(.*)\\$\\{adultAtRisk == false}",
                        "default=\"Flow_NoAdultAtRisk\"$1name=\"Yes\" sourceRef=\"Gateway_AdultAtRisk\" $2><bpmn:conditionExpression>\\${adultAtRisk}</bpmn:conditionExpression></bpmn:sequenceFlow>$3\\${adultAtRisk == false}",
                        "Is an adult at risk?",
                        "Where no answer fits, cases go “No” now and went “Yes”. Make “Yes” the default flow again."));
    }
}
