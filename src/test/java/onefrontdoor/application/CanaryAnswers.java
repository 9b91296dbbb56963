package onefrontdoor.application;

import static java.util.Map.entry;
import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers to every task form, with a canary wherever people write words of their own (P34). */
record CanaryAnswers(Canaries canaries, List<Integer> children, int adults) {

    CanaryAnswers(Canaries canaries, List<Integer> children) {
        this(canaries, children, 1);
    }

    /** Who works on which kind of task; a new kind of task belongs here. */
    static final Map<String, String> WORKERS = Map.ofEntries(
            entry("Task_GatherBasicInformation", "cso1"),
            entry("Task_ChaseMissingInformation", "cso1"),
            entry("Task_PassOnAdultConcern", "cso1"),
            entry("Task_DecideThreshold", "dswm1"),
            entry("Task_ReadNewInformation", "dswm1"),
            entry("Task_DecideDestination", "dehm1"),
            entry("Task_DecideStepDown", "dehm1"),
            entry("Task_GiveAdvice", "hou1"),
            entry("Task_WriteOrCall", "cso1"),
            entry("Task_ChaseService", "dehm1"),
            entry("Task_AnswerServiceQuestion", "dehm1"),
            entry("Task_ConfirmEntry", "dehm1"),
            entry("Task_DecideFamilySupport", "tm1"),
            entry("Task_DecideBudgetRequest", "hos1"),
            entry("Task_AskFamily", "cso1"),
            entry("Task_ReviewSharing", "dswm1"),
            entry("Task_ReconsiderRisk", "dswm1"),
            entry("Task_ReachSocialCare", "dswm1"),
            entry("Task_ReviewOverdueDecision", "hos1"),
            entry("Task_LookIntoFinding", "hos1"),
            entry("Task_AllocateLeadProfessional", "dehm1"),
            entry("Task_WriteUpReview", "dehm1"),
            entry("Task_DecideClosing", "dehm1"),
            entry("Task_CheckAfterClosing", "dehm1"),
            entry("Task_TalkWithChallenger", "dswm1"),
            entry("Task_JudgeDisagreement", "dswm2"),
            entry("Task_SettleDispute", "hos1"),
            entry("Task_LookAtPlan", "dehm1"));

    /** When the team of a plan meets next. */
    static final String NEXT = "2026-04-20";

    /** Who works on an assessment, which begins with a plan. */
    static final Map<String, String> ASSESSORS = Map.of(
            "Task_WriteAssessment", "lp1",
            "Task_CheckQuality", "dehm1",
            "Task_ReviewUnfinishedAssessment", "dehm1");

    private static final List<String> DESTINATIONS =
            List.of("TARGETED_FAMILY_SUPPORT", "SOCIAL_WORK_DECISION", "UNIVERSAL_SERVICES", "CHILDRENS_CENTRE");

    /** @param before how many tasks of this kind were worked on, so that every way is taken once */
    Map<String, Object> to(String kind, int before) {
        return switch (kind) {
            case "Task_GatherBasicInformation", "Task_ChaseMissingInformation" -> basics();
            case "Task_DecideThreshold" -> before % 2 == 0 ? held() : decided(before);
            case "Task_DecideDestination" ->
                rows(number -> choice(number, DESTINATIONS.get((before - 1) % DESTINATIONS.size()), canaries.one()));
            case "Task_ReadNewInformation", "Task_ReconsiderRisk" ->
                rows(number ->
                        Map.of("number", String.valueOf(number), "effect", "STANDS", "rationale", canaries.one()));
            case "Task_AskFamily" -> asked(before);
            case "Task_DecideStepDown" -> Map.of("stepDown", "DECLINE", "rationale", canaries.one());
            case "Task_ReviewSharing" ->
                rows(number ->
                        Map.of("number", String.valueOf(number), "review", "ASK_AGAIN", "rationale", canaries.one()));
            case "Task_AllocateLeadProfessional" -> allocated();
            case "Task_WriteUpReview" -> reviewed();
            case "Task_DecideClosing" -> before % 2 == 1 ? sentBack() : closed();
            case "Task_CheckAfterClosing" -> Map.of("check", "NEEDS_HELP_AGAIN", "note", canaries.one());
            case "Task_ReviewOverdueDecision",
                    "Task_PassOnAdultConcern",
                    "Task_GiveAdvice",
                    "Task_LookAtPlan",
                    "Task_LookIntoFinding" -> Map.of("note", canaries.one());
            case "Task_ReachSocialCare" ->
                Map.of("reached", before == 1 ? "SEND_AGAIN" : "DECIDE_AGAIN", "note", canaries.one());
            case "Task_WriteOrCall" -> Map.of("how", "LETTER", "day", "2026-03-01", "note", canaries.one());
            case "Task_TalkWithChallenger" -> Map.of("finding", "NOT_ACCEPTED", "rationale", canaries.one());
            case "Task_JudgeDisagreement" -> Map.of("finding", "NOT_ACCEPTED", "rationale", canaries.one());
            case "Task_SettleDispute" ->
                before % 2 == 1 ? Map.of("finding", "NOT_ACCEPTED", "rationale", canaries.one()) : ends("STANDS");
            case "Task_AnswerServiceQuestion" -> Map.of("reply", "ANSWER", "words", canaries.one());
            case "Task_DecideBudgetRequest" -> Map.of("budgetDecision", "APPROVE", "rationale", canaries.one());
            case "Task_ConfirmEntry" -> Map.of("entry", "CHANGED", "places", "2", "waitingDays", "14");
            case "Task_ChaseService" -> Map.of("heard", "NO_ANSWER", "words", canaries.one());
            case "Task_DecideFamilySupport" ->
                rows(number -> Map.of(
                        "number",
                        String.valueOf(number),
                        "answer",
                        before == 1 ? "DECLINE" : "ACCEPT",
                        "alternative",
                        "OTHER_EARLY_HELP",
                        "rationale",
                        canaries.one()));
            case "Task_WriteAssessment" -> Map.of();
            case "Task_CheckQuality" -> Map.of("quality", "RETURNED", "found", canaries.one());
            case "Task_ReviewUnfinishedAssessment" -> Map.of("keeping", "AS_IT_IS", "note", canaries.one());
            default -> throw new AssertionError("A new kind of task: " + kind);
        };
    }

    /** A stage of a disagreement with which it ends. */
    Map<String, Object> ends(String finding) {
        return Map.of(
                "finding", finding, "rationale", canaries.one(), "learntKind", "practice", "learnt", canaries.one());
    }

    private Map<String, Object> allocated() {
        Map<String, Object> lead = new HashMap<>(Map.of("leadKind", "SINGLE_AGENCY", "nextTaf", NEXT));
        Stream.of("leadName", "leadAgency", "leadReached", "rationale", "lateReason")
                .forEach(field -> lead.put(field, canaries.one()));
        return lead;
    }

    private Map<String, Object> sentBack() {
        return Map.of("closing", "SEND_BACK", "rationale", canaries.one(), "feedback", canaries.one());
    }

    /** Once every child was heard; the plan names no need. */
    private Map<String, Object> closed() {
        Map<String, Object> said = new HashMap<>(Map.of("closing", "CLOSE", "checkOn", NEXT));
        Stream.of("rationale", "outcomes", "feedback", "noFinalMeeting", "afterwards")
                .forEach(field -> said.put(field, canaries.one()));
        return said;
    }

    private Map<String, Object> reviewed() {
        return Map.of(
                "outcome",
                "HELD",
                "present",
                canaries.one(),
                "minutes",
                canaries.one(),
                "goesOn",
                "PROPOSE_CLOSING",
                "closingReason",
                "NEEDS_MET",
                "nextTaf",
                NEXT);
    }

    private Map<String, Object> asked(int before) {
        Map<String, Object> answers =
                new HashMap<>(rows(number -> before == 1 ? notAsked(number) : answered(number, before)));
        answers.put(
                "adults",
                IntStream.rangeClosed(1, adults).mapToObj(this::agreed).toList());
        return answers;
    }

    private Map<String, Object> agreed(int adult) {
        return Map.of(
                "number",
                String.valueOf(adult),
                "agreesToSharing",
                "AGREED",
                "means",
                "ONLINE",
                "language",
                canaries.one(),
                "interpreter",
                canaries.one(),
                "reason",
                canaries.one());
    }

    private Map<String, Object> notAsked(int number) {
        return Map.of(
                "number",
                String.valueOf(number),
                "agreesToHelp",
                "NOT_YET_ASKED",
                "agreesToSharing",
                "NOT_YET_ASKED",
                "notAskedBecause",
                "URGENT",
                "reason",
                canaries.one());
    }

    private Map<String, Object> answered(int number, int before) {
        return Map.of(
                "number",
                String.valueOf(number),
                "agreesToHelp",
                "AGREED",
                "agreesToSharing",
                before == 2 ? "REFUSED" : "AGREED",
                "answeredBy",
                "person 1",
                "means",
                "VERBAL",
                "capacity",
                "PARENTAL_RESPONSIBILITY",
                "evidence",
                canaries.one());
    }

    private Map<String, Object> held() {
        return Map.of("readiness", "HOLD", "holdOwner", "CUSTOMER_SUPPORT", "holdReason", canaries.one());
    }

    private Map<String, Object> decided(int before) {
        Map<String, Object> answers = new HashMap<>(rows(number -> before % 3 == 0
                ? judgement(number, "LEVEL_3", "SECTION_17", canaries.one())
                : judgement(number, "LEVEL_2B", "NOT_SOCIAL_CARE", canaries.one())));
        answers.put("readiness", "DECIDE");
        answers.put("adultAtRisk", "YES");
        answers.put("adultNote", canaries.one());
        answers.put("handoverNote", canaries.one());
        return answers;
    }

    private Map<String, Object> basics() {
        Map<String, Object> answers = new HashMap<>(rows(number -> Map.of(
                "number", String.valueOf(number),
                "givenName", canaries.one(),
                "familyName", canaries.one(),
                "school", canaries.one(),
                "dateOfBirth", "2019-05-01")));
        Stream.of("address", "postcode", "language", "note").forEach(field -> answers.put(field, canaries.one()));
        return answers;
    }

    private Map<String, Object> rows(IntFunction<Map<String, Object>> row) {
        return Map.of("children", children.stream().map(row::apply).toList());
    }
}
