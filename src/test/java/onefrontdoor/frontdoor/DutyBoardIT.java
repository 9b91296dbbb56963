package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.ContactSource.GP;
import static onefrontdoor.frontdoor.ContactSource.POLICE;
import static onefrontdoor.frontdoor.ContactSource.SCHOOL;
import static onefrontdoor.frontdoor.Population.at;
import static onefrontdoor.frontdoor.Urgency.AMBER;
import static onefrontdoor.frontdoor.Urgency.GREEN;
import static onefrontdoor.frontdoor.Urgency.RED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import onefrontdoor.TestClock;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as waiting, overdue and decided in time, on a population made by hand around Easter. */
class DutyBoardIT {

    private static final Actor MANAGER = new Actor("dswm1");

    private static final String MAUNDY_THURSDAY = "2026-04-02T16:40";
    private static final String CLOSING_ON_TUESDAY = "2026-04-07T17:00";
    private static final String A_SECOND_LATER = "2026-04-07T17:00:01";
    private static final String WEDNESDAY = "2026-04-08T10:00";

    private final Population people = new Population();
    private final TestClock clock = new TestClock(at(WEDNESDAY));
    private final DutyBoard board = new DutyBoard(new DutyFigures(people.database()), clock);

    @BeforeAll
    static void makeTheTables() throws Exception {
        Population.makeTheTables();
    }

    @BeforeEach
    void nobody() {
        people.clear();
    }

    @Test
    void saysNothingOfNobody() {
        Numbers numbers = board.now(MANAGER);

        assertThat(numbers.waiting()).isEqualTo(new Numbers.Waiting(0, 0, 0, 0, null));
        assertThat(numbers.today()).isEqualTo(new Numbers.Day(0, new Numbers.Share(0, 0, null)));
        assertThat(numbers.weeks()).hasSize(13).allMatch(week -> week.received() == 0);
        assertThat(numbers.bySource()).isEmpty();
        assertThat(numbers.byUrgency()).isEmpty();
    }

    @Test
    void countsTheDeadlineItselfAsInTimeAlsoOverEaster() {
        one(MAUNDY_THURSDAY).threshold(1, Route.SECTION_17, CLOSING_ON_TUESDAY);
        assertThat(decided()).isEqualTo(Numbers.Share.of(1, 1));

        one(MAUNDY_THURSDAY).threshold(1, Route.SECTION_17, A_SECOND_LATER);

        assertThat(decided()).isEqualTo(new Numbers.Share(2, 1, 50));
    }

    @Test
    void countsWhatIsStillUndecidedAsLateFromItsDeadlineOn() {
        one(MAUNDY_THURSDAY);

        clock.moveTo(at("2026-04-07T16:59:59"));
        assertThat(decided()).isEqualTo(Numbers.Share.of(0, 0));
        assertThat(board.now(MANAGER).waiting())
                .returns(1L, Numbers.Waiting::dueToday)
                .returns(0L, Numbers.Waiting::overdue);

        clock.moveTo(at(A_SECOND_LATER));
        assertThat(decided()).isEqualTo(Numbers.Share.of(1, 0));
        assertThat(board.now(MANAGER).waiting())
                .returns(0L, Numbers.Waiting::dueToday)
                .returns(1L, Numbers.Waiting::overdue);
    }

    @Test
    void waitsForTheLastChild() {
        Population.Made two =
                people.received(MAUNDY_THURSDAY, SCHOOL, GREEN, 2).threshold(1, Route.SECTION_17, "2026-04-02T16:50");
        assertThat(board.now(MANAGER).waiting().contacts()).isEqualTo(1);

        two.threshold(2, Route.SECTION_17, A_SECOND_LATER);

        assertThat(board.now(MANAGER).waiting().contacts()).isZero();
        assertThat(decided()).as("the second child was late").isEqualTo(Numbers.Share.of(1, 0));
    }

    @Test
    void keepsTheFirstDecisionWhenItIsSuperseded() {
        one(MAUNDY_THURSDAY)
                .threshold(1, Route.NOT_SOCIAL_CARE, "2026-04-02T17:00")
                .threshold(1, Route.SECTION_47, "2026-04-08T09:00");

        assertThat(decided()).isEqualTo(Numbers.Share.of(1, 1));
        assertThat(board.now(MANAGER).waiting().contacts()).isZero();
    }

    @Test
    void waitsForADestinationThoughTheThresholdWasDecidedInTime() {
        one(MAUNDY_THURSDAY).threshold(1, Route.NOT_SOCIAL_CARE, "2026-04-02T17:00");

        assertThat(decided()).isEqualTo(Numbers.Share.of(1, 1));
        assertThat(board.now(MANAGER).waiting())
                .returns(1L, Numbers.Waiting::contacts)
                .returns(1L, Numbers.Waiting::overdue);
    }

    @Test
    void doesNotTakeAQuestionForADecision() {
        one(MAUNDY_THURSDAY).destination(1, Destination.SOCIAL_WORK_DECISION, "2026-04-02T17:00");

        assertThat(board.now(MANAGER).waiting().contacts()).isEqualTo(1);
        assertThat(decided()).isEqualTo(Numbers.Share.of(1, 0));
    }

    @Test
    void countsABreachBeforeTheDecisionAndNoLaterOne() {
        one(MAUNDY_THURSDAY)
                .breach(OutcomeDesk.Step.THRESHOLD, "2026-04-02T17:30")
                .threshold(1, Route.SECTION_17, "2026-04-07T09:00");
        assertThat(decided()).as("held, then decided by the deadline").isEqualTo(Numbers.Share.of(1, 0));

        one(MAUNDY_THURSDAY)
                .threshold(1, Route.NOT_SOCIAL_CARE, "2026-04-07T09:00")
                .breach(OutcomeDesk.Step.DESTINATION, CLOSING_ON_TUESDAY);

        assertThat(decided()).as("late only with the next step").isEqualTo(Numbers.Share.of(2, 1));
    }

    @Test
    void countsWhatIsHeldUntilItIsDecided() {
        one(MAUNDY_THURSDAY).held("2026-04-02T17:10").threshold(1, Route.NOT_SOCIAL_CARE, "2026-04-07T09:00");
        one(MAUNDY_THURSDAY).held("2026-04-02T17:10");

        assertThat(board.now(MANAGER).waiting())
                .returns(2L, Numbers.Waiting::contacts)
                .returns(1L, Numbers.Waiting::held);
    }

    @Test
    void namesTheOldestThatWaits() {
        one(MAUNDY_THURSDAY).threshold(1, Route.SECTION_17, "2026-04-02T16:50");
        one("2026-04-02T17:30");
        one("2026-04-07T10:00");

        assertThat(board.now(MANAGER).waiting())
                .isEqualTo(new Numbers.Waiting(
                        2, 1, 1, 0, new Numbers.Oldest("C-2026-000002", at("2026-04-02T17:30"), "5 days 16 hours")));
    }

    @Test
    void beginsWeeksAndDaysAtMidnightInLondon() {
        one("2026-04-05T23:59").threshold(1, Route.SECTION_17, "2026-04-05T23:59:30");
        one("2026-04-06T00:01").threshold(1, Route.SECTION_17, "2026-04-06T00:02");
        one("2026-04-08T00:01").threshold(1, Route.SECTION_17, "2026-04-08T09:00");

        Numbers numbers = board.now(MANAGER);

        assertThat(numbers.weeks().get(11))
                .isEqualTo(new Numbers.Week(LocalDate.parse("2026-03-30"), 1, Numbers.Share.of(1, 1)));
        assertThat(numbers.weeks().get(12))
                .isEqualTo(new Numbers.Week(LocalDate.parse("2026-04-06"), 2, Numbers.Share.of(2, 2)));
        assertThat(numbers.today()).isEqualTo(new Numbers.Day(1, Numbers.Share.of(1, 1)));
        assertThat(numbers.weeks().get(0).begins()).isEqualTo("2026-01-12");
    }

    @Test
    void forgetsNothingThatWaitsHoweverOld() {
        people.received("2025-06-02T09:00", POLICE, RED, 1);

        Numbers numbers = board.now(MANAGER);

        assertThat(numbers.waiting().overdue()).isEqualTo(1);
        assertThat(numbers.byUrgency()).containsExactly(new Numbers.Group("RED", 1, 1, Numbers.Share.of(0, 0)));
        assertThat(numbers.weeks()).allMatch(week -> week.decided().contacts() == 0);
    }

    @Test
    void groupsBySourceAndByUrgencyTheGravestFirst() {
        people.received(MAUNDY_THURSDAY, SCHOOL, GREEN, 1).threshold(1, Route.SECTION_17, CLOSING_ON_TUESDAY);
        people.received(MAUNDY_THURSDAY, SCHOOL, RED, 1).threshold(1, Route.SECTION_17, A_SECOND_LATER);
        people.received("2026-04-07T10:00", POLICE, RED, 1);
        people.received(MAUNDY_THURSDAY, GP, AMBER, 1);

        Numbers numbers = board.now(MANAGER);

        assertThat(numbers.byUrgency())
                .containsExactly(
                        new Numbers.Group("RED", 1, 0, Numbers.Share.of(1, 0)),
                        new Numbers.Group("AMBER", 1, 1, Numbers.Share.of(1, 0)),
                        new Numbers.Group("GREEN", 0, 0, Numbers.Share.of(1, 1)));
        assertThat(numbers.bySource())
                .containsExactly(
                        new Numbers.Group("GP", 1, 1, Numbers.Share.of(1, 0)),
                        new Numbers.Group("POLICE", 1, 0, Numbers.Share.of(0, 0)),
                        new Numbers.Group("SCHOOL", 0, 0, Numbers.Share.of(2, 1)));
    }

    private Population.Made one(String received) {
        return people.received(received, SCHOOL, GREEN, 1);
    }

    /** Over all weeks. */
    private Numbers.Share decided() {
        Numbers numbers = board.now(MANAGER);
        long contacts = numbers.weeks().stream()
                .mapToLong(week -> week.decided().contacts())
                .sum();
        long inTime = numbers.weeks().stream()
                .mapToLong(week -> week.decided().inTime())
                .sum();
        return Numbers.Share.of(contacts, inTime);
    }
}
