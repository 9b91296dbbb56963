package onefrontdoor.application;

import static java.util.Map.entry;
import static onefrontdoor.application.Onlooker.ADMINISTRATOR;
import static onefrontdoor.application.Onlooker.GOVERNANCE;
import static onefrontdoor.application.Question.Place.CASE;
import static onefrontdoor.application.Question.Place.ENGINE;
import static onefrontdoor.application.Question.Place.FOUND;
import static onefrontdoor.application.Question.Place.LIST;
import static onefrontdoor.application.Question.Place.RECEIPT;
import static onefrontdoor.application.Question.Place.TASK;
import static onefrontdoor.application.RecordState.Standing.BEHIND_GLASS;
import static onefrontdoor.application.RecordState.Standing.CLOSED;
import static onefrontdoor.application.RecordState.Standing.LISTED;
import static onefrontdoor.application.RecordState.Standing.OPEN;
import static onefrontdoor.application.Secret.Kind.EXISTENCE;
import static onefrontdoor.application.Secret.Kind.FAMILY;
import static onefrontdoor.application.Secret.Kind.PUBLIC_REFERRER;
import static onefrontdoor.application.Secret.Kind.REFERRER;
import static onefrontdoor.application.Secret.Kind.RESTRICTION;
import static onefrontdoor.application.Secret.Kind.SHARING;
import static onefrontdoor.application.Secret.Kind.WORK;
import static onefrontdoor.application.Secret.Kind.WORRY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.application.Question.Place;
import onefrontdoor.application.RecordState.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Who may see which word of which record where, as the law of the house says (domain 2.3, RB24, RB35, RB36, INV01, INV11
 * to INV13; decisions 0018 and 0019) and not as the application does it. What no line permits is forbidden.
 */
record WhoMaySee(List<Rule> rules) {

    private static final String EVERYBODY = "everybody";
    private static final String EVERY_DESK = "every desk";
    private static final String DESK_OF_THE_TASK = "desk of the task";
    private static final String CONFIDANTS = "desks that are told who in the public made contact";
    /** Where nobody of that desk is on the list of a restricted record. */
    private static final String STAND_IN = "everybody on the list";

    private static final Set<String> DECIDING = Set.of("duty-social-work-manager");
    private static final Set<String> OFFICERS = Set.of("customer-support-officer");
    private static final Set<String> EARLY_HELP = Set.of("duty-early-help-manager");

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
            entry("Task_GiveAdvice", Set.of("housing-worker")),
            entry("Task_DecideFamilySupport", Set.of("tfss-team-manager")),
            entry("Task_ReviewOverdueDecision", Set.of("head-of-service")));

    private static final Set<String> CONFIDED_TO =
            Set.of("duty-social-work-manager", "duty-early-help-manager", "emergency-duty-team", "head-of-service");

    private static final Set<Place> PLACES_OF_ONE = Set.of(CASE, TASK);

    /** One permission. */
    record Rule(String who, Set<Secret.Kind> what, Set<Place> where, Set<Standing> standing) {}

    static WhoMaySee law() {
        Set<Secret.Kind> words = Set.of(EXISTENCE, FAMILY, WORRY, REFERRER, WORK, SHARING, RESTRICTION);
        return new WhoMaySee(List.of(
                new Rule(EVERY_DESK, words, Set.of(CASE), Set.of(OPEN, LISTED, BEHIND_GLASS)),
                new Rule(CONFIDANTS, Set.of(PUBLIC_REFERRER), Set.of(CASE), Set.of(OPEN, LISTED, BEHIND_GLASS)),
                new Rule(EVERY_DESK, Set.of(EXISTENCE, FAMILY), Set.of(FOUND), Set.of(OPEN, LISTED)),
                new Rule(EVERY_DESK, Set.of(EXISTENCE), Set.of(LIST), Set.of(OPEN, LISTED)),
                new Rule(DESK_OF_THE_TASK, words, Set.of(TASK), Set.of(OPEN, LISTED)),
                new Rule(STAND_IN, words, Set.of(TASK), Set.of(OPEN, LISTED)),
                new Rule(DESK_OF_THE_TASK, Set.of(PUBLIC_REFERRER), Set.of(TASK), Set.of(OPEN, LISTED)),
                new Rule(EVERYBODY, Set.of(EXISTENCE), Set.of(RECEIPT), Set.of(Standing.values())),
                new Rule(GOVERNANCE, Set.of(EXISTENCE), Set.of(Place.GOVERNANCE), Set.of(OPEN, CLOSED)),
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
                .anyMatch(rule -> isMeant(rule.who(), onlooker, question, about));
    }

    private static boolean isMeant(String who, Onlooker onlooker, Question question, @Nullable RecordState about) {
        String role = onlooker.role();
        Set<String> desks = DESKS.getOrDefault(question.task(), Set.of());
        return switch (who) {
            case EVERYBODY -> true;
            case EVERY_DESK -> onlooker.isAtADesk();
            case CONFIDANTS -> CONFIDED_TO.contains(role);
            case DESK_OF_THE_TASK -> desks.contains(role);
            case STAND_IN -> about != null && about.listsNobodyAt(desks) && about.of(onlooker.login()) == LISTED;
            default -> who.equals(role);
        };
    }
}
