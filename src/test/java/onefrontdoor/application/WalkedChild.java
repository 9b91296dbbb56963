package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** Who has the child now, as whoever walks along says. */
    enum With {
        SOCIAL_WORK,
        EARLY_HELP,
        SOCIAL_CARE_ASKED,
        SOCIAL_CARE,
        SERVICE_ASKED,
        FAMILY_SUPPORT_ASKED,
        PLAN_PROPOSED,
        PLAN,
        PLAN_CLOSING,
        NOBODY
    }

    private static final String SERVICE = "childrens-centre";
    private static final String FAMILY_SUPPORT = "TARGETED_FAMILY_SUPPORT";

    private final String reference;
    private final FrontDoorScenario front;
    private final Function<String, TasklistUser> people;
    private final WalkedHistory history;
    private final JdbcClient database;
    private final Set<String> declined = new HashSet<>();
    private With with = With.SOCIAL_WORK;
    private LocalDate today;
    private LocalDate meeting;
    private String keeper = "dehm1";

    WalkedChild(String reference, FrontDoorScenario front, Function<String, TasklistUser> people, LocalDate today) {
        this.reference = reference;
        this.front = front;
        this.people = people;
        this.today = today;
        database = front.database;
        history = new WalkedHistory(database, reference);
    }

    With with() {
        return with;
    }

    void threshold(boolean met) {
        done(
                "dswm1",
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
        with = met ? With.SOCIAL_CARE_ASKED : With.EARLY_HELP;
    }

    void socialCare(boolean takes) {
        UUID request = database.sql("select id from social_care_request where contact_reference = ? and accepted_at is"
                        + " null and returned_at is null")
                .param(reference)
                .query(UUID.class)
                .single();
        Map<String, Object> more = takes
                ? Map.of("reference", "SC-" + request)
                : Map.of("reason", "THRESHOLD_NOT_MET", "words", "Early help can do it.");
        HttpResponse<String> heard =
                new SocialCareSystem(front.port, database).says(request, takes ? "ACCEPTED" : "REFUSED", more);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(204);
        front.runJobs();
        with = takes ? With.SOCIAL_CARE : With.SOCIAL_WORK;
    }

    void placed(boolean familySupport) {
        String destination = familySupport ? FAMILY_SUPPORT : "CHILDRENS_CENTRE";
        Map<String, Object> row = new HashMap<>(choice(1, destination, "Fits."));
        row.put("again", declined.contains(destination));
        done("dehm1", "Decide destination", Map.of("children", List.of(row)));
        with = familySupport ? With.FAMILY_SUPPORT_ASKED : With.SERVICE_ASKED;
    }

    void serviceAnswers(boolean takes) {
        UUID request = database.sql("select id from service_request where contact_reference = ? and state = 'SENT'")
                .param(reference)
                .query(UUID.class)
                .single();
        Map<String, Object> said = takes
                ? Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777")
                : Map.of("answer", "DECLINE", "reason", "NO_CAPACITY");
        HttpResponse<String> heard = new AgencySystem(front.port, SERVICE)
                .asks("POST", "/api/service-requests/" + request + "/answer", said);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(200);
        front.runJobs();
        answered("CHILDRENS_CENTRE", takes, "dehm1");
    }

    void familySupportAnswers(boolean takes) {
        Map<String, Object> row = new HashMap<>(
                Map.of("number", "1", "answer", takes ? "ACCEPT" : "DECLINE", "rationale", "We know them."));
        if (!takes) {
            row.put("alternative", "CHILDRENS_CENTRE");
        }
        done("tm1", "Decide family support", Map.of("children", List.of(row)));
        answered(FAMILY_SUPPORT, takes, "tm1");
    }

    /** Whoever has declined is asked again only on purpose. */
    private void answered(String destination, boolean takes, String desk) {
        with = takes ? With.PLAN_PROPOSED : With.EARLY_HELP;
        keeper = desk;
        if (!takes) {
            declined.add(destination);
        }
    }

    void allocated() {
        meeting = today.plusDays(30);
        done(
                keeper,
                "Allocate lead professional",
                Map.of(
                        "leadKind", "SINGLE_AGENCY",
                        "leadName", "Hana ZZ-Visitor",
                        "leadAgency", "Health visiting",
                        "leadReached", "01632 960001",
                        "rationale", "She knows the family.",
                        "lateReason", "The family is away.",
                        "nextTaf", meeting.toString()));
        with = With.PLAN;
    }

    /** On the day of the meeting, or on the day when somebody comes to it. */
    void reviewed(boolean closing) {
        if (today.isBefore(meeting)) {
            comesTo(meeting);
        }
        Map<String, Object> said = new HashMap<>(Map.of(
                "outcome", "HELD",
                "present", "All",
                "minutes", "Agreed.",
                "goesOn", closing ? "PROPOSE_CLOSING" : "CONTINUE",
                "nextTaf", today.plusDays(42).toString()));
        if (closing) {
            said.put("closingReason", "NEEDS_MET");
        }
        done(keeper, "Write up review", said);
        meeting = today.plusDays(42);
        with = closing ? With.PLAN_CLOSING : With.PLAN;
    }

    void closing(boolean closes) {
        if (closes) {
            String page = "/plans/" + plan() + "/closing";
            people.apply(keeper).submit(page, page + "/voice/1", Map.of("words", "It is better."));
        }
        done(
                "dehm1",
                "Decide closing",
                Map.of(
                        "closing", closes ? "CLOSE" : "SEND_BACK",
                        "rationale", "Well.",
                        "outcomes", "Sleeps.",
                        "feedback", "Glad.",
                        "afterwards", "The GP."));
        with = closes ? With.NOBODY : With.PLAN;
    }

    /** Somebody with a say takes everything back; that alone closes and moves nothing (INV09). */
    void withdraws() {
        String agreement = "/contacts/" + reference + "/agreement";
        assertThat(people.apply("cso1")
                        .submit(agreement, agreement + "/withdraw-everything", Map.of())
                        .statusCode())
                .isEqualTo(303);
        front.runJobs();
    }

    void passes(int days) {
        comesTo(today.plusDays(days));
    }

    /** Everything that holds after every step. */
    void holds() {
        assertThat(history.lost()).as("history only grows").isEmpty();
        assertThat(owners()).as("%s is with %s", reference, with).isEqualTo(with == With.NOBODY ? 0 : 1);
        assertThat(has()).as("%s is with %s", reference, with).isEqualTo(with != With.NOBODY);
        assertThat(count("select count(*) from plan where state = 'CLOSED' and contact_reference = ?"))
                .as("no plan is closed before somebody closes it")
                .isEqualTo(with == With.NOBODY ? 1 : 0);
        clocksAreRight();
    }

    /** A missed meeting is said once, after its day and not before; three days allow for a weekend. */
    private void clocksAreRight() {
        if (with != With.PLAN || meeting == null) {
            return;
        }
        long rung = database.sql("select count(*) from plan_clock where plan = ? and clock = 'MEETING_MISSED' and"
                        + " basis = ?")
                .params(plan(), meeting.toString())
                .query(Long.class)
                .single();
        long late = ChronoUnit.DAYS.between(meeting, today);
        assertThat(rung).as("meeting of %s on %s", meeting, today).isBetween(late > 4 ? 1L : 0L, late < 1 ? 0L : 1L);
    }

    /** In how many places somebody has this child: none is without an owner, and none has two (INV14). */
    private long owners() {
        return tasks("Task_DecideThreshold")
                + tasks("Task_DecideDestination")
                + tasks("Task_DecideFamilySupport")
                + count("select count(*) from social_care_request where returned_at is null and contact_reference = ?")
                + count(
                        "select count(*) from service_request where state in ('ASKED', 'SENT') and contact_reference = ?")
                + count("select count(*) from plan where state <> 'CLOSED' and contact_reference = ?");
    }

    /** That the one place is the one where it should be. */
    private boolean has() {
        return switch (with) {
            case SOCIAL_WORK -> tasks("Task_DecideThreshold") == 1;
            case EARLY_HELP -> tasks("Task_DecideDestination") == 1;
            case FAMILY_SUPPORT_ASKED -> tasks("Task_DecideFamilySupport") == 1;
            case SOCIAL_CARE_ASKED, SOCIAL_CARE ->
                count("select count(*) from social_care_request where returned_at is"
                                + " null and contact_reference = ?")
                        == 1;
            case SERVICE_ASKED ->
                count("select count(*) from service_request where state = 'SENT' and" + " contact_reference = ?") == 1;
            case PLAN_PROPOSED -> plans("PROPOSED") == 1;
            case PLAN, PLAN_CLOSING -> plans("ACTIVE") == 1;
            case NOBODY -> false;
        };
    }

    private long plans(String state) {
        return count("select count(*) from plan where state = '" + state + "' and contact_reference = ?");
    }

    private long tasks(String step) {
        return count("select count(*) from act_ru_task t join act_hi_procinst p on p.id_ = t.proc_inst_id_ where"
                + " t.task_def_key_ = '" + step + "' and p.business_key_ = ?");
    }

    private long count(String sql) {
        return database.sql(sql).param(reference).query(Long.class).single();
    }

    private String plan() {
        return database.sql("select reference from plan where contact_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private void comesTo(LocalDate day) {
        while (today.isBefore(day)) {
            LocalDate next = today.plusDays(7);
            today = next.isBefore(day) ? next : day;
            front.clock.moveTo(today + "T12:00");
            front.runJobs();
        }
    }

    private void done(String login, String task, Map<String, Object> answers) {
        TasklistUser person = people.apply(login);
        String id = person.task(reference, task).path("id").asText();
        person.claim(id);
        HttpResponse<String> said = person.complete(id, answers);
        assertThat(said.statusCode()).as(said.body()).isLessThan(300);
        front.runJobs();
    }
}
