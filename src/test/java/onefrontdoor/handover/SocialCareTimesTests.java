package onefrontdoor.handover;

import static onefrontdoor.handover.SocialCareAnswer.Agency.EDUCATION;
import static onefrontdoor.handover.SocialCareAnswer.Agency.HEALTH;
import static onefrontdoor.handover.SocialCareAnswer.Agency.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.handover.SocialCareAnswer.Agency;
import onefrontdoor.handover.SocialCareAnswer.Kind;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The times of SC08, in the tables as they are. */
class SocialCareTimesTests {

    private static final Instant RECEIVED = Instant.parse("2026-03-11T11:05:00Z");
    private static final Instant DECIDED = Instant.parse("2026-03-11T12:00:00Z");
    private static final HikariDataSource SOURCE = TestDatabase.pool(TestDatabase.jdbcUrl("social_care_times"), 2);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06"), LocalDate.parse("2026-05-04")));

    private final TestClock clock = new TestClock(DECIDED);
    private final JdbcClient database = JdbcClient.create(SOURCE);
    private final SocialCareTimeBook book = new SocialCareTimeBook(database);
    private final SocialCareTimes times = new SocialCareTimes(book, new RulePack(), CALENDAR, clock, 35);

    @BeforeAll
    static void makeTheTables() {
        TestTables.make(SOURCE, "handover", "social-care");
    }

    @AfterAll
    static void close() {
        SOURCE.close();
    }

    @Test
    void runsAllThreeTimesOfAChildWhoMayBeInDanger() {
        UUID ali = asked("SECTION_47");

        assertThat(due(ali, "T4")).isEqualTo("2026-03-12T17:00:00Z");
        assertThat(due(ali, "T5")).isEqualTo("2026-03-12T12:00:00Z");
        assertThat(due(ali, "T6")).isEqualTo("2026-05-18T16:00:00Z");
        assertThat(book.next(ali)).contains(Instant.parse("2026-03-12T12:00:00Z"));
    }

    @Test
    void runsOnlyTheAssessmentOfAChildInNeed() {
        UUID sam = asked("SECTION_17");

        assertThat(count("select count(*) from social_care_time where request = ?", sam))
                .isEqualTo(1);
        assertThat(book.next(sam)).contains(Instant.parse("2026-05-18T16:00:00Z"));
    }

    @Test
    void runsTheConferenceFromTheStrategyDiscussionOnceSection47EnquiriesStart() {
        UUID ali = asked("SECTION_47");
        Instant discussed = Instant.parse("2026-03-11T15:00:00Z");

        times.heard(news(ali, Kind.STRATEGY_DISCUSSION_HELD, discussed), null);
        times.heard(news(ali, Kind.SECTION_47_STARTED, discussed.plusSeconds(600)), discussed);

        assertThat(due(ali, "T7")).isEqualTo("2026-04-01T16:00:00Z");
        assertThat(count(
                        "select count(*) from social_care_time where request = ? and kind = 'T4' and met_at < due",
                        ali))
                .isEqualTo(1);
    }

    @Test
    void missesATimeOnceAndNeverWhatWasDone() {
        UUID ali = asked("SECTION_47");
        times.heard(news(ali, Kind.CHILD_SEEN, DECIDED), null);
        Instant friday = Instant.parse("2026-03-13T09:00:00Z");

        assertThat(book.miss(ali, friday)).as("T4").isEqualTo(1);
        assertThat(book.miss(ali, friday)).isZero();
        assertThat(book.next(ali)).contains(Instant.parse("2026-05-18T16:00:00Z"));
    }

    @Test
    void watchesNothingOnceTheChildIsSteppedDown() {
        UUID ali = asked("SECTION_47");

        times.heard(news(ali, Kind.STEPPED_DOWN, DECIDED), null);

        assertThat(book.next(ali)).isEmpty();
    }

    @Test
    void bringsNewsOutOfOrderToAPersonAtOnceAndOnce() {
        UUID ali = asked("SECTION_47");

        times.outOfOrder(ali);
        times.outOfOrder(ali);

        assertThat(book.next(ali)).contains(DECIDED);
        assertThat(book.miss(ali, DECIDED)).isEqualTo(1);
    }

    @Test
    void refusesSection47EnquiriesWithoutAStrategyDiscussionAndOneWithoutPoliceOrHealth() {
        UUID ali = UUID.randomUUID();
        SocialCareAnswer started = news(ali, Kind.SECTION_47_STARTED, DECIDED);
        SocialCareAnswer held = news(ali, Kind.STRATEGY_DISCUSSION_HELD, DECIDED, POLICE, HEALTH, EDUCATION);

        assertThat(new SocialCareOrder(List.of()).missingBefore(started))
                .hasValueSatisfying(words -> assertThat(words).contains("RB15"));
        assertThat(new SocialCareOrder(List.of(held)).missingBefore(started)).isEmpty();
        assertThat(new SocialCareOrder(List.of()).missingBefore(held)).isEmpty();
        assertThat(new SocialCareOrder(List.of())
                        .missingBefore(news(ali, Kind.STRATEGY_DISCUSSION_HELD, DECIDED, POLICE)))
                .hasValueSatisfying(words -> assertThat(words).contains("RB14"));
        assertThat(new SocialCareOrder(List.of())
                        .missingBefore(news(ali, Kind.STRATEGY_DISCUSSION_HELD, DECIDED, HEALTH)))
                .isPresent();
    }

    @Test
    void showsHowATimeStands() {
        Instant due = Instant.parse("2026-05-18T16:00:00Z");
        Instant amber = Instant.parse("2026-05-01T16:00:00Z");
        SocialCareTime running = new SocialCareTime(SocialCareTime.Kind.T6, due, amber, null, null);

        assertThat(running.state(amber.minusSeconds(1))).isEqualTo(SocialCareTime.State.RUNNING);
        assertThat(running.state(amber)).isEqualTo(SocialCareTime.State.AMBER);
        assertThat(running.state(due)).isEqualTo(SocialCareTime.State.AMBER);
        assertThat(running.state(due.plusSeconds(1))).isEqualTo(SocialCareTime.State.OVERDUE);
        assertThat(new SocialCareTime(SocialCareTime.Kind.T6, due, amber, due, null).state(due))
                .isEqualTo(SocialCareTime.State.MET);
        assertThat(new SocialCareTime(SocialCareTime.Kind.T6, due, amber, due.plusSeconds(1), due).state(due))
                .isEqualTo(SocialCareTime.State.LATE);
    }

    private UUID asked(String route) {
        SocialCareRequest request = SocialCareRequest.asked("C-2026-000123", UUID.randomUUID(), route, DECIDED);
        database.sql("insert into social_care_request (id, version, contact_reference, child, route)"
                        + " values (?, 0, ?, ?, ?)")
                .params(request.id(), request.contactReference(), request.child(), route)
                .update();
        times.asked(request, RECEIVED);
        return request.id();
    }

    private Instant due(UUID request, String kind) {
        return database.sql("select due from social_care_time where request = ? and kind = ?")
                .params(request, kind)
                .query((row, place) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private long count(String sql, UUID request) {
        return database.sql(sql).param(request).query(Long.class).single();
    }

    private static SocialCareAnswer news(UUID request, Kind kind, Instant at, Agency... tookPart) {
        return new SocialCareAnswer(
                UUID.randomUUID().toString(), request, kind, null, null, null, at, Set.of(tookPart));
    }

    /** The lengths of the rule pack, which the decision table's own tests prove. */
    private static final class RulePack implements Deadlines {

        @Override
        public Instant due(Timer timer, Instant from) {
            Allowance allowance =
                    switch (timer) {
                        case T4 -> new Allowance(1, Allowance.Unit.WORKING_DAYS);
                        case T5 -> new Allowance(24, Allowance.Unit.HOURS);
                        case T6 -> new Allowance(45, Allowance.Unit.WORKING_DAYS);
                        case T7 -> new Allowance(15, Allowance.Unit.WORKING_DAYS);
                        default -> throw new AssertionError("Not a time of social care: " + timer);
                    };
            return CALENDAR.due(from, allowance);
        }

        @Override
        public Instant due(Timer timer, String variant, Instant from) {
            return due(timer, from);
        }
    }
}
