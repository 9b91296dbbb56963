package onefrontdoor.application;

import static java.util.Map.entry;
import static onefrontdoor.application.Onlooker.ADMINISTRATOR;
import static onefrontdoor.application.Onlooker.GOVERNANCE;
import static onefrontdoor.application.Question.Place.CASE;
import static onefrontdoor.application.Question.Place.ENGINE;
import static onefrontdoor.application.Question.Place.FOUND;
import static onefrontdoor.application.Question.Place.LIST;
import static onefrontdoor.application.Question.Place.PARTNER;
import static onefrontdoor.application.Question.Place.RECEIPT;
import static onefrontdoor.application.Question.Place.TASK;
import static onefrontdoor.application.RecordState.Standing.BEHIND_GLASS;
import static onefrontdoor.application.RecordState.Standing.CLOSED;
import static onefrontdoor.application.RecordState.Standing.LISTED;
import static onefrontdoor.application.RecordState.Standing.OPEN;
import static onefrontdoor.application.Secret.Kind.CHILD;
import static onefrontdoor.application.Secret.Kind.EXISTENCE;
import static onefrontdoor.application.Secret.Kind.HANDED_OVER;
import static onefrontdoor.application.Secret.Kind.HOME;
import static onefrontdoor.application.Secret.Kind.LEAD;
import static onefrontdoor.application.Secret.Kind.PEOPLE;
import static onefrontdoor.application.Secret.Kind.PUBLIC_REFERRER;
import static onefrontdoor.application.Secret.Kind.REFERRER;
import static onefrontdoor.application.Secret.Kind.RESTRICTION;
import static onefrontdoor.application.Secret.Kind.ROTA;
import static onefrontdoor.application.Secret.Kind.UNSENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.application.Question.Place;
import onefrontdoor.application.RecordState.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Who may see which word of which record where, as the law of the house says (domain 2.3, RB24, RB35, RB36, INV01, INV11
 * to INV13; decisions 0018, 0019 and 0022) and not as the application does it. What no line permits is forbidden.
 */
record WhoMaySee(List<Rule> rules) {

    private static final String EVERYBODY = "everybody";
    private static final String EVERY_DESK = "every desk";
    private static final String FINDER = "every desk that is to find it";
    private static final String AGENCY = "every agency";
    private static final String SPEAKER = "desk of a task that is about speaking with whoever made contact";
    /** The author of the assessments, and the managers who check. */
    private static final String ASSESSOR = "author or checker";

    /** Whoever leads a plan, on that plan. */
    private static final String LEADER = "lead professional of the plan";

    private static final String DESK_OF_THE_TASK = "desk of the task";
    /** Where nobody of that desk is on the list of a restricted record. */
    private static final String STAND_IN = "everybody on the list";

    private static final Set<String> DECIDING = Set.of("duty-social-work-manager");
    private static final Set<String> OFFICERS = Set.of("customer-support-officer");
    private static final Set<String> EARLY_HELP = Set.of("duty-early-help-manager");

    private static final Set<String> KEEPERS_OF_PLANS = Set.of("duty-early-help-manager", "tfss-team-manager");

    /** At which desks somebody works on which kind of task while the office is open. */
    private static final Map<String, Set<String>> DESKS = Map.ofEntries(
            entry("Task_GatherBasicInformation", OFFICERS),
            entry("Task_ChaseMissingInformation", OFFICERS),
            entry("Task_PassOnAdultConcern", OFFICERS),
            entry("Task_WriteOrCall", OFFICERS),
            entry("Task_AskFamily", OFFICERS),
            entry("Task_DecideThreshold", DECIDING),
            entry("Task_ReadNewInformation", DECIDING),
            entry("Task_ReconsiderRisk", DECIDING),
            entry("Task_ReviewSharing", DECIDING),
            entry("Task_DecideDestination", EARLY_HELP),
            entry("Task_DecideStepDown", EARLY_HELP),
            entry("Task_ChaseService", EARLY_HELP),
            entry("Task_AnswerServiceQuestion", EARLY_HELP),
            entry("Task_ConfirmEntry", EARLY_HELP),
            entry("Task_ReachSocialCare", Set.of("duty-social-work-manager", "emergency-duty-team")),
            entry("Task_WriteAssessment", Set.of("lead-professional", "duty-early-help-manager", "tfss-team-manager")),
            entry("Task_CheckQuality", Set.of("duty-early-help-manager", "tfss-team-manager")),
            entry("Task_ReviewUnfinishedAssessment", Set.of("duty-early-help-manager", "tfss-team-manager")),
            entry("Task_GiveAdvice", Set.of("housing-worker")),
            entry("Task_DecideFamilySupport", Set.of("tfss-team-manager")),
            entry("Task_AllocateLeadProfessional", KEEPERS_OF_PLANS),
            entry("Task_WriteUpReview", KEEPERS_OF_PLANS),
            entry("Task_DecideClosing", EARLY_HELP),
            entry("Task_CheckAfterClosing", KEEPERS_OF_PLANS),
            entry("Task_LookAtPlan", Set.of("duty-early-help-manager", "tfss-team-manager", "head-of-service")),
            entry("Task_DecideBudgetRequest", Set.of("tfss-team-manager", "head-of-service")),
            entry("Task_LookIntoFinding", Set.of("head-of-service")),
            entry("Task_TalkWithChallenger", DECIDING),
            entry("Task_JudgeDisagreement", DECIDING),
            entry("Task_SettleDispute", Set.of("head-of-service")),
            entry("Task_ReviewOverdueDecision", Set.of("head-of-service")));

    private static final Set<String> SPEAKS_WITH_REFERRER =
            Set.of("Task_GatherBasicInformation", "Task_ChaseMissingInformation", "Task_WriteOrCall");

    /** Everything that stands on a record. */
    private static final Set<Secret.Kind> EVERYTHING =
            EnumSet.complementOf(EnumSet.of(UNSENT, ROTA, HANDED_OVER, Secret.Kind.ASSESSMENT));

    private static final String SERVICE = "tfss-team-manager";

    /** Kinds of information that a desk has no need of (RB24, RB35, INV11, INV12; decision 0022). */
    private static final Map<String, Set<Secret.Kind>> NO_NEED = Map.of(
            "customer-support-officer",
            Set.of(PUBLIC_REFERRER),
            "domestic-abuse-worker",
            Set.of(PUBLIC_REFERRER, REFERRER),
            "housing-worker",
            Set.of(PUBLIC_REFERRER, REFERRER, HOME),
            SERVICE,
            Set.of(PUBLIC_REFERRER, REFERRER, HOME));

    private static final Set<Place> PLACES_OF_ONE = Set.of(CASE, TASK, Place.ASSESSMENT, Place.PLAN);

    /** What stands on the pages of a plan. */
    private static final Set<Secret.Kind> OF_A_PLAN = Set.of(EXISTENCE, CHILD, PEOPLE, Secret.Kind.WORK, LEAD);

    /** One permission. */
    record Rule(String who, Set<Secret.Kind> what, Set<Place> where, Set<Standing> standing) {}

    static WhoMaySee law() {
        Set<Standing> open = Set.of(OPEN, LISTED);
        Set<Standing> whoever = Set.of(Standing.values());
        return new WhoMaySee(List.of(
                new Rule(EVERY_DESK, EVERYTHING, Set.of(CASE), Set.of(OPEN, LISTED, BEHIND_GLASS)),
                new Rule(FINDER, Set.of(EXISTENCE, CHILD, PEOPLE), Set.of(FOUND), open),
                new Rule(EVERY_DESK, Set.of(EXISTENCE), Set.of(LIST), open),
                new Rule("duty-early-help-manager", Set.of(HANDED_OVER), Set.of(LIST), open),
                new Rule(ASSESSOR, Set.of(CHILD, Secret.Kind.ASSESSMENT), Set.of(Place.ASSESSMENT), open),
                new Rule("duty-early-help-manager", OF_A_PLAN, Set.of(Place.PLAN), open),
                new Rule("head-of-service", OF_A_PLAN, Set.of(Place.PLAN), open),
                new Rule(SERVICE, OF_A_PLAN, Set.of(Place.PLAN), open),
                new Rule(LEADER, OF_A_PLAN, Set.of(Place.PLAN), open),
                new Rule("duty-early-help-manager", Set.of(LEAD), Set.of(LIST), open),
                new Rule("head-of-service", Set.of(LEAD, Secret.Kind.WORK), Set.of(LIST), open),
                new Rule(DESK_OF_THE_TASK, EVERYTHING, Set.of(TASK), open),
                new Rule(SPEAKER, Set.of(PUBLIC_REFERRER), Set.of(TASK), open),
                new Rule(STAND_IN, EVERYTHING, Set.of(TASK), open),
                new Rule(AGENCY, EVERYTHING, Set.of(PARTNER), whoever),
                new Rule(EVERYBODY, Set.of(EXISTENCE), Set.of(RECEIPT), whoever),
                new Rule(GOVERNANCE, Set.of(EXISTENCE, RESTRICTION), Set.of(Place.GOVERNANCE), Set.of(OPEN, CLOSED)),
                new Rule(ADMINISTRATOR, Set.of(EXISTENCE), Set.of(ENGINE, LIST, TASK), Set.of(OPEN, CLOSED))));
    }

    /** The same without one of its lines, to see whether anything depends on it. */
    WhoMaySee without(Rule one) {
        return new WhoMaySee(rules.stream().filter(rule -> rule != one).toList());
    }

    boolean permits(Onlooker onlooker, Question question, Secret secret, Map<String, RecordState> states) {
        RecordState owner = states.get(secret.state());
        RecordState about = states.get(question.about());
        if (PLACES_OF_ONE.contains(question.place()) && about != null && !owner.mayBeNamedOn(about)) {
            return false;
        }
        return rules.stream()
                .filter(rule -> rule.what().contains(secret.kind()))
                .filter(rule -> rule.where().contains(question.place()))
                .filter(rule -> rule.standing().contains(owner.of(onlooker.login())))
                .anyMatch(rule ->
                        isMeant(rule.who(), onlooker, question, about) && needs(rule.who(), onlooker, owner, secret));
    }

    private static boolean isMeant(String who, Onlooker onlooker, Question question, @Nullable RecordState about) {
        String role = onlooker.role();
        Set<String> desks = DESKS.getOrDefault(question.task(), Set.of());
        return switch (who) {
            case EVERYBODY -> true;
            case EVERY_DESK, FINDER -> onlooker.isAtADesk();
            case ASSESSOR ->
                onlooker.login().equals("lp1")
                        || Set.of("duty-early-help-manager", SERVICE).contains(role);
            case LEADER ->
                onlooker.login().equals("lp1") && about != null && about.name().startsWith("assessed");
            case AGENCY -> onlooker.agency().isPresent();
            case DESK_OF_THE_TASK -> desks.contains(role);
            case SPEAKER -> desks.contains(role) && SPEAKS_WITH_REFERRER.contains(question.task());
            case STAND_IN -> about != null && about.listsNobodyAt(desks) && about.of(onlooker.login()) == LISTED;
            default -> who.equals(role);
        };
    }

    /** What a desk has no need of it is not shown, whatever else it may do; an agency, and a service, only what it is told. */
    private static boolean needs(String who, Onlooker onlooker, RecordState owner, Secret secret) {
        return switch (who) {
            case AGENCY -> owner.tells(onlooker.agency().orElseThrow(), secret.kind());
            case FINDER -> hasNeed(onlooker.role(), owner, secret.kind());
            case EVERY_DESK, DESK_OF_THE_TASK ->
                secret.kind() == EXISTENCE || hasNeed(onlooker.role(), owner, secret.kind());
            default -> true;
        };
    }

    private static boolean hasNeed(String desk, RecordState owner, Secret.Kind kind) {
        return !NO_NEED.getOrDefault(desk, Set.of()).contains(kind)
                && (!desk.equals(SERVICE) || owner.tells("targeted-family-support", kind));
    }
}
