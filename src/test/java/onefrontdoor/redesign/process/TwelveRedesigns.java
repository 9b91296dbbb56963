package onefrontdoor.redesign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.process.Redrawn.Work;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;

/** What process owners do to flows without a programmer, each laid over the one before (issue 8, "Shown by"). */
public final class TwelveRedesigns {

    private static final String THRESHOLD = "processes/frontdoor/threshold-decision.bpmn";
    private static final String TRIAGE = "processes/frontdoor/contact-triage.bpmn";
    private static final String OVERDUE = "processes/frontdoor/overdue-review.bpmn";
    private static final String ADULT = "processes/frontdoor/adult-concern.bpmn";
    private static final String SUPPORT = "processes/frontdoor/family-support.bpmn";
    private static final String BASICS = "processes/frontdoor/basic-information.bpmn";
    private static final String QUICK = "processes/added/quick-basics.bpmn";

    private TwelveRedesigns() {}

    /**
     * One redesign.
     *
     * @param name what a process owner would say that it is
     * @param change what it does to the set that is live
     */
    public record Redesign(String name, UnaryOperator<ModelSet> change) {

        /** The files that are handed in. */
        public Map<String, String> files(ModelSet live) {
            Map<String, String> changed = new TreeMap<>(change.apply(live).files());
            changed.entrySet().removeAll(live.files().entrySet());
            assertThat(changed).as(name).isNotEmpty();
            return changed;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Redesign> all() {
        return List.of(
                new Redesign(
                        "another name", set -> replaced(set, THRESHOLD, "\"Propose levels\"", "\"Suggest levels\"")),
                new Redesign(
                        "another length of a clock",
                        set -> replaced(
                                set,
                                "processes/shared/deadlines.dmn",
                                "(\"OutputEntry_T2_Amount\">\\s*<text>)1",
                                "$12")),
                new Redesign(
                        "another rule",
                        set -> replaced(
                                set,
                                "processes/frontdoor/urgency.dmn",
                                "(Neglect or domestic abuse is) at least Amber(.*?)<text>\"AMBER\"",
                                "$1 Red$2<text>\"RED\"")),
                new Redesign("a field of a form", TwelveRedesigns::field),
                new Redesign(
                        "another desk",
                        set -> replaced(set, ADULT, "\"customer-support-officer\"", "\"duty-early-help-manager\"")),
                new Redesign("a message to tell somebody", TwelveRedesigns::message),
                new Redesign("a task more", TwelveRedesigns::task),
                new Redesign("a gateway with a safe way", TwelveRedesigns::gateway),
                new Redesign("a new way", TwelveRedesigns::way),
                new Redesign("another process called", TwelveRedesigns::called),
                new Redesign("a second opinion for Red", TwelveRedesigns::secondOpinion),
                new Redesign("a step less", TwelveRedesigns::stepLess));
    }

    private static ModelSet replaced(ModelSet set, String file, String pattern, String into) {
        return new Broken(file, pattern, into, "").in(set);
    }

    private static ModelSet field(ModelSet set) {
        String reminder = "{\"type\": \"html\", \"label\": \"\", \"content\": \"<p>Have you rung the referrer?</p>\","
                + " \"layout\": {\"row\": \"Row_rung\", \"columns\": null}, \"id\": \"Field_rung\"},";
        return replaced(set, "forms/frontdoor/decide-threshold.form", "^(.*?\"components\": \\[)", "$1" + reminder);
    }

    private static ModelSet message(ModelSet set) {
        Redrawn adult = Redrawn.of(set, ADULT);
        adult.<org.camunda.bpm.model.bpmn.instance.UserTask>node("Task_PassOnAdultConcern")
                .builder()
                .boundaryEvent("BoundaryEvent_ConcernOverdue")
                .name("Concern overdue")
                .cancelActivity(false)
                .timerWithDate("${passOnBy}")
                .sequenceFlowId("Flow_ConcernOverdueToTold")
                .endEvent("EndEvent_HeadOfServiceTold")
                .name("Head of service told")
                .message("DecisionOverdue");
        adult.<EndEvent>node("EndEvent_HeadOfServiceTold")
                .getChildElementsByType(MessageEventDefinition.class)
                .iterator()
                .next()
                .setCamundaDelegateExpression("${escalateOverdueDecisionDelegate}");
        return set.with(ADULT, adult.drawn());
    }

    private static ModelSet task(ModelSet set) {
        Work look = new Work(
                "review-overdue-decision", "duty-social-work-manager", "${reviewBy}", "${recordOverdueReviewDelegate}");
        return set.with(
                OVERDUE,
                Redrawn.of(set, OVERDUE)
                        .task(
                                "Task_RecordOverdueReview",
                                "Flow_RecordToLookAgain",
                                "SecondLook",
                                "Look once more",
                                look)
                        .begins("Flow_RecordToReviewed", "Task_RecordSecondLook")
                        .drawn());
    }

    private static ModelSet gateway(ModelSet set) {
        return set.with(
                OVERDUE,
                Redrawn.of(set, OVERDUE)
                        .question("Task_RecordOverdueReview", "Flow_RecordToGreen", "Gateway_Green", "Is it Green?")
                        .begins("Flow_RecordToLookAgain", "Gateway_Green")
                        .answer("Flow_RecordToLookAgain", "No", "")
                        .join("Task_RecordSecondLook", "Flow_SecondLookToLooked", "Gateway_Looked")
                        .begins("Flow_RecordToReviewed", "Gateway_Looked")
                        .arrow("Gateway_Green", "Flow_Green", "Gateway_Looked")
                        .answer("Flow_Green", "Yes", "${urgency == 'GREEN'}")
                        .drawn());
    }

    private static ModelSet way(ModelSet set) {
        return set.with(
                TRIAGE,
                Redrawn.of(set, TRIAGE)
                        .question("Gateway_StraightToManager", "Flow_PaperworkToAmber", "Gateway_Amber", "Is it Amber?")
                        .answer("Flow_PaperworkToAmber", "No", "${straightToManager == false}")
                        .begins("Flow_PaperworkFirst", "Gateway_Amber")
                        .answer("Flow_PaperworkFirst", "No", "")
                        .join("Gateway_Amber", "Flow_Amber", "Gateway_ChaseAndDecide")
                        .answer("Flow_Amber", "Yes", "${urgency == 'AMBER'}")
                        .leads("Flow_StraightToManager", "Gateway_ChaseAndDecide")
                        .arrow("Gateway_ChaseAndDecide", "Flow_DecideToChase", "Task_StartChase")
                        .drawn());
    }

    private static ModelSet called(ModelSet set) {
        String quick = set.files()
                .get(BASICS)
                .replace("BasicInformationProcess", "QuickBasicsProcess")
                .replace("name=\"Basic information\"", "name=\"Quick basics\"");
        return replaced(
                        set,
                        TRIAGE,
                        "calledElement=\"BasicInformationProcess\"",
                        "calledElement=\"QuickBasicsProcess\"")
                .with(QUICK, quick);
    }

    private static ModelSet secondOpinion(ModelSet set) {
        Work opinion =
                new Work("read-new-information", "duty-social-work-manager", "${decideBy}", "${recordReadingDelegate}");
        return set.with(
                THRESHOLD,
                Redrawn.of(set, THRESHOLD)
                        .join("Task_StartAdultConcern", "Flow_ConcernToDecided", "Gateway_Decided")
                        .leads("Flow_NoAdultAtRisk", "Gateway_Decided")
                        .question("Gateway_Decided", "Flow_DecidedToRed", "Gateway_Red", "Is it Red?")
                        .begins("Flow_AdultConcernToSettled", "Gateway_Red")
                        .answer("Flow_AdultConcernToSettled", "No", "")
                        .task("Gateway_Red", "Flow_Red", "SecondOpinion", "Give second opinion", opinion)
                        .answer("Flow_Red", "Yes", "${urgency == 'RED'}")
                        .question("Task_RecordSecondOpinion", "Flow_OpinionToAgain", "Gateway_Again", "Decide again?")
                        .arrow("Gateway_Again", "Flow_Again", "Gateway_ToBeDecided")
                        .answer("Flow_Again", "Yes", "")
                        .arrow("Gateway_Again", "Flow_Stands", "Gateway_ThresholdSettled")
                        .answer("Flow_Stands", "No", "${decideAgain == false}")
                        .drawn());
    }

    private static ModelSet stepLess(ModelSet set) {
        return set.with(
                SUPPORT,
                Redrawn.of(set, SUPPORT)
                        .leads("Flow_SomeChildForFamilySupport", "Task_DecideFamilySupport")
                        .without("Task_ProposeFamilySupport", "Flow_ProposeToDecide")
                        .drawn());
    }
}
