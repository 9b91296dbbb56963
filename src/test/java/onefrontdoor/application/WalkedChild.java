package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One child to whom things happen over HTTP, beside somebody who walks along and knows who has them. */
class WalkedChild {

    private static final String SERVICE = "childrens-centre";
    private static final String CENTRE = "CHILDRENS_CENTRE";
    private static final String FAMILY_SUPPORT = "TARGETED_FAMILY_SUPPORT";

    private final FrontDoorScenario front;
    private final Function<String, TasklistUser> people;
    private final JdbcClient database;
    private final WalkedStanding standing;
    private final WalkedClocks clocks;
    private final Set<String> declined = new HashSet<>();
    private WalkedWith with = WalkedWith.SOCIAL_WORK;
    private LocalDate today;
    private String keeper = "dehm1";
    private String plan = "";
    private boolean proposed;
    private boolean moving;
    private boolean taken;
    private boolean leaving;
    private boolean withdrawn;
    private boolean challenged;

    WalkedChild(
            String reference,
            FrontDoorScenario front,
            Function<String, TasklistUser> people,
            LocalDate today,
            Runnable nightly) {
        this.front = front;
        this.people = people;
        this.today = today;
        database = front.database;
        standing = new WalkedStanding(database, reference, nightly);
        clocks = new WalkedClocks(database);
        clocks.toDecide(reference, today);
    }

    WalkedWith with() {
        return with;
    }

    boolean isProposedToClose() {
        return proposed;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean isMoving() {
        return moving;
    }

    /** A decision of early help on the first contact, which a school made, and which nobody has challenged before. */
    boolean canBeChallenged() {
        return !challenged && standing.isFirst() && with.isDecidedForEarlyHelp();
    }

    boolean isChallenged() {
        return challenged && standing.disagreementIsOpen();
    }

    void threshold(boolean met) {
        boolean up = with == WalkedWith.STEP_UP;
        String contact = up ? standing.stepUp() : standing.reference();
        done(
                "dswm1",
                contact,
                "Decide threshold",
                Map.of(
                        "readiness", "DECIDE",
                        "children",
                                List.of(
                                        met
                                                ? judgement(1, "LEVEL_3", "SECTION_17", "Met.")
                                                : judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", "Not met.")),
                        "adultAtRisk", "NO",
                        "handoverNote", "Spoke with early help."));
        clocks.decided(contact);
        standing.decided(contact);
        if (up) {
            with = met ? WalkedWith.STEP_UP_ASKED : WalkedWith.STEP_UP_REFUSED;
        } else {
            with = met ? WalkedWith.SOCIAL_CARE_ASKED : WalkedWith.EARLY_HELP;
        }
    }

    void socialCare(boolean takes) {
        boolean up = with == WalkedWith.STEP_UP_ASKED;
        UUID request = database.sql("select id from social_care_request where contact_reference = ? and accepted_at is"
                        + " null and returned_at is null")
                .param(up ? standing.stepUp() : standing.reference())
                .query(UUID.class)
                .single();
        Map<String, Object> more = takes
                ? Map.of("reference", "SC-" + request)
                : Map.of("reason", "THRESHOLD_NOT_MET", "words", "Early help can do it.");
        HttpResponse<String> heard =
                new SocialCareSystem(front.port, database).says(request, takes ? "ACCEPTED" : "REFUSED", more);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(204);
        front.runJobs();
        if (up) {
            with = takes ? WalkedWith.STEPPED_UP : WalkedWith.STEP_UP;
        } else {
            with = takes ? WalkedWith.SOCIAL_CARE : WalkedWith.SOCIAL_WORK;
        }
    }

    void placed(boolean familySupport) {
        String destination = familySupport ? FAMILY_SUPPORT : CENTRE;
        Map<String, Object> row = new HashMap<>(choice(1, destination, "Fits."));
        row.put("again", declined.contains(destination));
        done("dehm1", standing.reference(), "Decide destination", Map.of("children", List.of(row)));
        with = with.placed(familySupport);
    }

    /** Nothing is offered: nobody has the child any more, but for social care where it wanted to step down. */
    void advised() {
        done(
                "dehm1",
                standing.reference(),
                "Decide destination",
                Map.of("children", List.of(choice(1, "ADVICE", "Enough."))));
        with = with == WalkedWith.STEP_DOWN_AGAIN ? WalkedWith.SOCIAL_CARE : WalkedWith.NOBODY;
    }

    void serviceAnswers(boolean takes) {
        UUID request = database.sql("select id from service_request where contact_reference = ? and state = 'SENT'")
                .param(standing.reference())
                .query(UUID.class)
                .single();
        Map<String, Object> said = takes
                ? Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777")
                : Map.of("answer", "DECLINE", "reason", "NO_CAPACITY");
        HttpResponse<String> heard = new AgencySystem(front.port, SERVICE)
                .asks("POST", "/api/service-requests/" + request + "/answer", said);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(200);
        front.runJobs();
        answered(CENTRE, takes, "dehm1");
    }

    void familySupportAnswers(boolean takes) {
        Map<String, Object> row = new HashMap<>(
                Map.of("number", "1", "answer", takes ? "ACCEPT" : "DECLINE", "rationale", "We know them."));
        if (!takes) {
            row.put("alternative", CENTRE);
        }
        done("tm1", standing.reference(), "Decide family support", Map.of("children", List.of(row)));
        answered(FAMILY_SUPPORT, takes, "tm1");
    }

    /** Whoever has declined is asked again only on purpose; whoever was named by social care leads at once. */
    private void answered(String destination, boolean takes, String desk) {
        boolean down = with.isSteppingDown();
        if (!takes) {
            with = down ? WalkedWith.STEP_DOWN_AGAIN : WalkedWith.EARLY_HELP;
            declined.add(destination);
            return;
        }
        keeper = desk;
        with = down ? WalkedWith.PLAN : WalkedWith.PLAN_PROPOSED;
        plan = standing.planBegins();
        if (down) {
            clocks.meets(plan, standing.firstMeeting(plan, today));
        }
    }

    void allocated() {
        LocalDate meeting = today.plusDays(30);
        done(
                keeper,
                standing.reference(),
                "Allocate lead professional",
                Map.of(
                        "leadKind", "SINGLE_AGENCY",
                        "leadName", "Hana ZZ-Visitor",
                        "leadAgency", "Health visiting",
                        "leadReached", "01632 960001",
                        "rationale", "She knows the family.",
                        "lateReason", "The family is away.",
                        "nextTaf", meeting.toString()));
        clocks.meets(plan, meeting);
        with = WalkedWith.PLAN;
    }

    /** On the day of the meeting, or on the day when somebody comes to it. */
    void reviewed(boolean closing) {
        if (today.isBefore(clocks.meeting())) {
            comesTo(clocks.meeting());
        }
        Map<String, Object> said = new HashMap<>(Map.of(
                "outcome", "HELD",
                "present", "All",
                "minutes", "Agreed.",
                "goesOn", closing ? "PROPOSE_CLOSING" : "CONTINUE",
                "nextTaf", today.plusDays(42).toString()));
        if (closing) {
            said.put(
                    "closingReason", with == WalkedWith.STEPPED_UP ? "STEPPED_UP" : moving ? "MOVED_OUT" : "NEEDS_MET");
        }
        HttpResponse<String> heard = tried(keeper, standing.reference(), "Write up review", said);
        if (closing && with.isAsked()) {
            assertThat(heard.statusCode()).as(heard.body()).isEqualTo(409);
            return;
        }
        assertThat(heard.statusCode()).as(heard.body()).isLessThan(300);
        clocks.meets(plan, today.plusDays(42));
        proposed = closing;
        leaving = moving && with != WalkedWith.STEPPED_UP;
    }

    /** Closed is a plan only by the manager, and not before social care, or the authority of the new home, has the child. */
    void closing(boolean closes) {
        if (closes) {
            String page = "/plans/" + plan + "/closing";
            people.apply(keeper).submit(page, page + "/voice/1", Map.of("words", "It is better."));
            people.apply(keeper).submit(page, page + "/voice/0", Map.of("words", "It is better."));
        }
        Map<String, Object> said = Map.of(
                "closing", closes ? "CLOSE" : "SEND_BACK",
                "rationale", "Well.",
                "outcomes", "Sleeps.",
                "feedback", "Glad.",
                "afterwards", "The GP.",
                "transfer", "NOT_AGREED");
        HttpResponse<String> heard = tried("dehm1", standing.reference(), "Decide closing", said);
        if (closes && (with.isAsked() || leaving && !taken)) {
            assertThat(heard.statusCode()).as(heard.body()).isIn(400, 409);
            return;
        }
        assertThat(heard.statusCode()).as(heard.body()).isLessThan(300);
        proposed = false;
        if (closes) {
            closed();
        }
    }

    /** What goes on is on the contact by which social care was asked, if it was. */
    private void closed() {
        standing.planIsClosed();
        clocks.meetsNoMore();
        moving = false;
        taken = false;
        with = switch (with) {
            case STEPPED_UP -> WalkedWith.SOCIAL_CARE;
            case STEP_UP_REFUSED -> WalkedWith.EARLY_HELP;
            default -> WalkedWith.NOBODY;
        };
    }

    /** Social care is asked from the plan; it may be refused, and asked again. */
    void stepsUp(boolean soon) {
        String page = "/plans/" + plan + "/step-up";
        Map<String, String> typed = new HashMap<>(Map.of(
                "token", UUID.randomUUID().toString(),
                "concern", "Mum drinks more.",
                "immediacy", soon ? "THIS_WEEK" : "NOT_SOON",
                "indicator-NEGLECT", "yes",
                "familyKnows", "YES"));
        typed.put("child-1", "yes");
        HttpResponse<String> heard = people.apply(keeper).submit(page, page, typed);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(303);
        front.runJobs();
        clocks.toDecide(standing.stepsUp(plan), today);
        with = WalkedWith.STEP_UP;
    }

    /** Refused with reasons: for this child the plan goes on. */
    void staysWithPlan() {
        done(
                "dehm1",
                standing.stepUp(),
                "Decide destination",
                Map.of("children", List.of(choice(1, "STAYS_WITH_PLAN", "The plan goes on."))));
        standing.stepUpIsOver();
        with = WalkedWith.PLAN;
    }

    /** Social care asks early help to take the child over, with an agreement that is as new as the day. */
    void stepsDown() {
        comesTo(today.plusDays(1));
        Map<String, String> asked = new HashMap<>(SocialWorker.sc19(standing.reference()));
        asked.put("agreedOn", today.toString());
        asked.put("reviewOn", today.plusDays(7).toString());
        HttpResponse<String> heard = new SocialWorker(front.port, "csw1").asks(asked);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(303);
        front.runJobs();
        withdrawn = false;
        with = WalkedWith.STEP_DOWN;
    }

    void stepDownDecided(boolean familySupport) {
        String destination = familySupport ? FAMILY_SUPPORT : CENTRE;
        Map<String, Object> said = Map.of(
                "stepDown", "ACCEPT", "helpLevel", "LEVEL_2B", "helpFrom", destination, "rationale", "They fit.");
        done("dehm1", standing.reference(), "Decide step down", said);
        standing.decided(standing.reference());
        with = with.placed(familySupport);
    }

    void stepDownDeclined() {
        done(
                "dehm1",
                standing.reference(),
                "Decide step down",
                Map.of("stepDown", "DECLINE", "rationale", "Another month, please."));
        with = WalkedWith.SOCIAL_CARE;
    }

    /** The family moves away: its plan stays ours, whatever the other authority says (RB37). */
    void moves(boolean out) {
        Map<String, String> said = out
                ? Map.of(
                        "authority", "ZZ-Town Council",
                        "reached", "By telephone",
                        "movesOn", today.plusDays(7).toString(),
                        "transfer", "NOT_AGREED")
                : Map.of("answer", "ACKNOWLEDGED", "person", "Jo ZZ-Desk", "words", "By telephone at five.");
        String page = "/plans/" + plan;
        HttpResponse<String> heard = people.apply("dehm1").submit(page, page + (out ? "/move" : "/moved"), said);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(303);
        front.runJobs();
        moving = true;
        taken = !out;
    }

    boolean isTakenElsewhere() {
        return taken;
    }

    /** Somebody with a say takes everything back; that alone closes and moves nothing (INV09). */
    void withdraws() {
        String agreement = "/contacts/" + standing.reference() + "/agreement";
        assertThat(people.apply("cso1")
                        .submit(agreement, agreement + "/withdraw-everything", Map.of())
                        .statusCode())
                .isEqualTo(303);
        front.runJobs();
        withdrawn = true;
    }

    /** The school disagrees; nothing stops for it (INV17). */
    void challenges() {
        Map<String, Object> said = AgencySystem.disagreement();
        HttpResponse<String> heard = new AgencySystem(front.port, "test-school")
                .asks("POST", "/api/contacts/" + standing.reference() + "/disagreements", said);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(200);
        front.runJobs();
        challenged = true;
        standing.challenged();
    }

    /** By whoever's turn it is: the disagreement ends as it is, or somebody who did not decide before decides anew. */
    void judged(boolean changes) {
        String contact = standing.first();
        boolean anew = changes && with == WalkedWith.EARLY_HELP && standing.isFirst();
        if (standing.tasks("Task_TalkWithChallenger", contact) == 1) {
            found("dswm1", "Talk with challenger", anew ? "NOT_ACCEPTED" : "ACCEPTED");
        }
        if (standing.tasks("Task_SettleDispute", contact) == 1) {
            found("hos1", "Settle dispute", "UPHELD");
        }
        if (standing.tasks("Task_JudgeDisagreement", contact) == 1) {
            found("dswm2", "Judge disagreement", anew ? "CHANGED" : standing.isJudgedAnew() ? "STANDS" : "ACCEPTED");
        }
        assertThat(isChallenged()).as("judged").isFalse();
        if (anew) {
            closesWithNothingToChoose(contact);
            standing.decided(contact);
            with = WalkedWith.SOCIAL_CARE_ASKED;
        }
    }

    /** Social care is asked now: whoever was to choose a destination has nobody on the form. */
    private void closesWithNothingToChoose(String contact) {
        done("dehm1", contact, "Decide destination", Map.of("children", List.of()));
    }

    private void found(String login, String task, String finding) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "finding", finding,
                "rationale", "We looked at everything.",
                "learntKind", "threshold-guidance",
                "learnt", "Bruises that are explained differently each time."));
        if (finding.equals("CHANGED")) {
            said.putAll(Map.of("level", "LEVEL_3", "route", "SECTION_17"));
        }
        done(login, standing.first(), task, said);
    }

    void passes(int days) {
        comesTo(today.plusDays(days));
    }

    /** Everything that holds after every step. */
    void holds() {
        standing.holds(with);
        clocks.areRight(today);
    }

    private void comesTo(LocalDate day) {
        while (today.isBefore(day)) {
            LocalDate next = today.plusDays(7);
            today = next.isBefore(day) ? next : day;
            front.clock.moveTo(today + "T12:00");
            front.runJobs();
        }
    }

    private void done(String login, String contact, String task, Map<String, Object> answers) {
        HttpResponse<String> said = tried(login, contact, task, answers);
        assertThat(said.statusCode()).as(task + ": " + said.body()).isLessThan(300);
    }

    private HttpResponse<String> tried(String login, String contact, String task, Map<String, Object> answers) {
        TasklistUser person = people.apply(login);
        String id = person.task(contact, task).path("id").asText();
        person.claim(id);
        HttpResponse<String> said = person.complete(id, answers);
        front.runJobs();
        return said;
    }
}
