package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is open about a child in the database, contact by contact, asked with SQL alone and compared with who should have them. */
final class WalkedStanding {

    private static final String TASKS = "select count(*) from act_ru_task t join act_hi_procinst p on p.id_ ="
            + " t.proc_inst_id_ where t.task_def_key_ = '%s' and p.business_key_ = ?";
    private static final String PLANS = "select count(*) from plan where state = '%s' and contact_reference = ?";

    /** Everywhere where somebody can have a child. */
    private static final Map<String, String> PLACES = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("threshold", TASKS.formatted("Task_DecideThreshold")),
            Map.entry("destination", TASKS.formatted("Task_DecideDestination")),
            Map.entry("family support", TASKS.formatted("Task_DecideFamilySupport")),
            Map.entry("step down", TASKS.formatted("Task_DecideStepDown")),
            Map.entry(
                    "service",
                    "select count(*) from service_request where state in ('ASKED', 'SENT') and contact_reference = ?"),
            Map.entry(
                    "asked",
                    "select count(*) from social_care_request r where accepted_at is null and returned_at is null"
                            + " and contact_reference = ?"),
            Map.entry(
                    "has",
                    "select count(*) from social_care_request r where accepted_at is not null and returned_at is"
                            + " null and closed_at is null and contact_reference = ?"),
            Map.entry("proposed", PLANS.formatted("PROPOSED")),
            Map.entry("active", PLANS.formatted("ACTIVE")),
            Map.entry("pending", PLANS.formatted("STEP_UP_PENDING"))));

    private final JdbcClient database;
    private final Runnable nightly;
    private final String first;
    private final Map<String, WalkedHistory> contacts = new LinkedHashMap<>();
    private final Map<String, Integer> decisions = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private String reference;
    private @Nullable String stepUp;
    private int challengedAt = -1;

    /** @param nightly the service's own check, which must have nothing to find */
    WalkedStanding(JdbcClient database, String reference, Runnable nightly) {
        this.database = database;
        this.nightly = nightly;
        this.first = reference;
        this.reference = reference;
        follow(reference);
    }

    private void follow(String contact) {
        contacts.put(contact, new WalkedHistory(database, contact));
    }

    String first() {
        return first;
    }

    /** The contact on which the case goes on. */
    String reference() {
        return reference;
    }

    String stepUp() {
        return Objects.requireNonNull(stepUp);
    }

    boolean isFirst() {
        return reference.equals(first);
    }

    void decided(String contact) {
        decisions.merge(contact, 1, Integer::sum);
    }

    void challenged() {
        challengedAt = decisions.getOrDefault(first, 0);
    }

    /** Whatever was decided anew meanwhile has settled it. */
    boolean disagreementIsOpen() {
        return challengedAt == decisions.getOrDefault(first, 0)
                && tasks("Task_TalkWithChallenger", first)
                                + tasks("Task_JudgeDisagreement", first)
                                + tasks("Task_SettleDispute", first)
                        == 1;
    }

    /** After the dispute was settled for whoever disagrees. */
    boolean isJudgedAnew() {
        return count(
                        "select count(*) from disagreement d join disagreement_stage s on s.disagreement = d.id where"
                                + " s.stage = 'ANEW' and d.contact_reference = ?",
                        first)
                > 0;
    }

    String planBegins() {
        return database.sql("select reference from plan where contact_reference = ? and state <> 'CLOSED'")
                .param(reference)
                .query(String.class)
                .single();
    }

    /** The joint review that social care named, unless its day has gone by; then some day to come. */
    LocalDate firstMeeting(String plan, LocalDate today) {
        LocalDate day = database.sql("select next_taf_on from plan where reference = ?")
                .param(plan)
                .query(LocalDate.class)
                .single();
        LocalDate review = database.sql("select review_on from social_care_step_down where contact_reference = ?"
                        + " order by asked_at desc limit 1")
                .param(reference)
                .query(LocalDate.class)
                .single();
        assertThat(day).as("first meeting").isBetween(review.isBefore(today) ? today : review, today.plusDays(42));
        return day;
    }

    String stepsUp(String plan) {
        stepUp = database.sql(
                        "select contact from step_up where plan = ? order by raised_at desc, contact desc limit 1")
                .param(plan)
                .query(String.class)
                .single();
        follow(stepUp);
        return stepUp;
    }

    void stepUpIsOver() {
        stepUp = null;
    }

    void planIsClosed() {
        closed.add(reference);
        if (stepUp != null) {
            reference = stepUp;
            stepUp = null;
        }
    }

    /** Exactly one has the child, exactly where they should; history is only longer; no plan was closed by anybody else. */
    void holds(WalkedWith with) {
        nightly.run();
        contacts.forEach((contact, history) -> {
            assertThat(history.lost()).as("history of %s only grows", contact).isEmpty();
            List<String> should =
                    contact.equals(reference) ? with.here() : contact.equals(stepUp) ? with.onStepUp() : List.of();
            assertThat(open(contact))
                    .as("open on %s while the child is with %s", contact, with)
                    .containsExactlyInAnyOrderElementsOf(should);
            assertThat(count("select count(*) from plan where state = 'CLOSED' and contact_reference = ?", contact) > 0)
                    .as("a plan of %s is closed", contact)
                    .isEqualTo(closed.contains(contact));
            assertThat(found(contact))
                    .as("found at night on %s with %s", contact, with)
                    .isEmpty();
        });
    }

    private List<String> found(String contact) {
        return database.sql(
                        "select reference || ' ' || kind from owner_finding where mended_at is null and (reference ="
                                + " :contact or reference in (select reference from plan where contact_reference = :contact))")
                .param("contact", contact)
                .query(String.class)
                .list();
    }

    private List<String> open(String contact) {
        List<String> open = new ArrayList<>();
        PLACES.forEach(
                (place, sql) -> IntStream.range(0, (int) count(sql, contact)).forEach(once -> open.add(place)));
        return open;
    }

    long tasks(String element, String contact) {
        return count(TASKS.formatted(element), contact);
    }

    private long count(String sql, String contact) {
        return database.sql(sql).param(contact).query(Long.class).single();
    }
}
