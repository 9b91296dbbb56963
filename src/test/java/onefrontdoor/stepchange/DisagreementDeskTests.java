package onefrontdoor.stepchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.audit.AuditTrailOnPaper;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.Shift;
import onefrontdoor.directory.StaffList;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.frontdoor.DecisionKind;
import onefrontdoor.frontdoor.DecisionTurns;
import onefrontdoor.frontdoor.DecisionsAnew;
import onefrontdoor.frontdoor.FamilySupportCases;
import onefrontdoor.frontdoor.FreshHarm;
import onefrontdoor.frontdoor.StandingDecision;
import onefrontdoor.frontdoor.StandingDecisions;
import onefrontdoor.frontdoor.ThresholdSuperseded;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disagreement from the challenge to its end, without a database or an engine (RB33). */
class DisagreementDeskTests {

    private static final Reference CONTACT = new Reference("C-2026-000020");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000020");
    private static final UUID FIRST = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final Instant FRIDAY = Instant.parse("2026-03-27T11:00:00Z");
    private static final Map<DecisionKind, List<String>> DESKS =
            Map.of(DecisionKind.THRESHOLD, List.of("duty-social-work-manager"), DecisionKind.DESTINATION, List.of());

    private final TestClock clock = new TestClock(FRIDAY);
    private final DisagreementsOnPaper book = new DisagreementsOnPaper();
    private final StandingDecisions decisions = mock(StandingDecisions.class);
    private final DecisionsAnew anew = mock(DecisionsAnew.class);
    private final Learning learning = mock(Learning.class);
    private final Correspondence correspondence = mock(Correspondence.class);
    private final FreshHarm harm = mock(FreshHarm.class);
    private final DisagreementProcess process = mock(DisagreementProcess.class);
    private final DutyRota rota = mock(DutyRota.class);
    private final StaffList staff = mock(StaffList.class);
    private final AuditTrailOnPaper audit = new AuditTrailOnPaper();
    private final DisagreementProperties settings =
            new DisagreementProperties(5, DESKS, DESKS, DESKS, List.of("practice"));
    private final StageDesk stages = new StageDesk(
            book,
            new Judges(rota, staff, settings),
            new DisagreementNews(correspondence, audit),
            new Days(),
            new WorkingCalendar(Set.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06"))),
            settings,
            4,
            audit,
            clock);
    private final DecisionTurns turns = mock(DecisionTurns.class);
    private final ChallengeDesk challenges = new ChallengeDesk(
            book,
            decisions,
            stages,
            new DisagreementNews(correspondence, audit),
            harm,
            mock(FamilySupportCases.class),
            turns,
            process,
            audit,
            clock);
    private final DisagreementDesk desk = new DisagreementDesk(book, decisions, anew, learning, turns, audit, clock);

    @BeforeEach
    void aDecisionStands() {
        when(decisions.find(CONTACT, FIRST)).thenReturn(Optional.of(standing()));
        when(staff.desksOf("dswm1")).thenReturn(Set.of("duty-social-work-manager"));
        List<Colleague> managers = List.of(colleague("dswm1"), colleague("dswm2"), colleague("dswm3"));
        when(staff.at("duty-social-work-manager")).thenReturn(managers);
        when(rota.onDuty(anyString(), any())).thenReturn(List.of());
        when(anew.decide(any(), any())).thenReturn(SECOND);
    }

    @Test
    void beginsWithATalkAndTellsWhoeverDisagrees() {
        raise(challenge(false));

        assertThat(disagreement().current()).get().satisfies(step -> {
            assertThat(step.stage()).isEqualTo(DisagreementStage.TALK);
            assertThat(step.due()).isEqualTo(FRIDAY.plus(Duration.ofDays(1)));
        });
        verify(correspondence).tellChallenger(CONTACT);
        verify(harm, never()).told(any(), any(), any());
        assertThat(stages.look(ID).desks()).containsExactly("duty-social-work-manager");
        verify(correspondence, times(1)).tellChallenger(CONTACT);
    }

    @Test
    void isOneHoweverOftenItIsSentAndOneAtATime() {
        raise(challenge(true));
        raise(challenge(true));

        verify(process, times(1)).begun(any(), any(), any());
        verify(harm, times(1)).told(CONTACT, "The fifth bruise.", Actor.REFERRER);
        assertThatThrownBy(() -> challenges.raise(
                        new ChallengeDesk.Request(UUID.randomUUID(), CONTACT, FIRST), challenge(false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
    }

    @Test
    void refusesAChallengeOfOnesOwnDecisionAndOfOneThatIsSuperseded() {
        Challenge own = Challenge.in(said("dswm1"), new Challenge.From(Challenge.Way.STAFF, null));

        assertThatThrownBy(() -> raise(own)).isInstanceOf(Refusal.class).hasMessageContaining("yourself");
        when(decisions.find(CONTACT, FIRST)).thenReturn(Optional.empty());
        assertThatThrownBy(() -> raise(challenge(false))).isInstanceOf(Refusal.class);
        assertThat(book.find(ID)).isEmpty();
    }

    @Test
    void goesOnByTheClockWhichDecidesNothing() {
        raise(challenge(false));
        clock.moveTo(FRIDAY.plus(Duration.ofDays(1)));

        StageDesk.Standing now = stages.look(ID);

        assertThat(now.stage()).isEqualTo(DisagreementStage.MANAGERS);
        assertThat(now.notFor()).containsExactly("dswm1", "referrer");
        assertThat(findings()).containsExactly(Finding.RAN_OUT);
        verify(correspondence, times(2)).tellChallenger(CONTACT);
        verify(anew, never()).decide(any(), any());
        clock.moveTo(FRIDAY.plus(Duration.ofDays(3)));
        assertThat(stages.look(ID).stage()).isEqualTo(DisagreementStage.FORMAL);
        clock.moveTo(FRIDAY.plus(Duration.ofDays(8)));
        assertThat(stages.look(ID).stage()).isEqualTo(DisagreementStage.PARTNERS);
        clock.moveTo(FRIDAY.plus(Duration.ofDays(60)));
        StageDesk.Standing reminded = stages.look(ID);
        assertThat(reminded.stage()).isEqualTo(DisagreementStage.PARTNERS);
        assertThat(reminded.by()).isAfter(clock.instant());
    }

    @Test
    void passesOnAtOnceWhereWhoeverDecidedIsAwayAndWhereEveryManagerHasAPart() {
        Shift another = mock(Shift.class);
        when(another.person()).thenReturn("dswm2");
        when(rota.onDuty("duty-social-work-manager", FRIDAY)).thenReturn(List.of(another));
        List<Colleague> onlyOne = List.of(colleague("dswm1"));
        when(staff.at("duty-social-work-manager")).thenReturn(onlyOne);
        raise(challenge(false));

        assertThat(stages.look(ID).stage()).isEqualTo(DisagreementStage.FORMAL);
        assertThat(findings()).containsExactly(Finding.AWAY, Finding.AWAY);
    }

    @Test
    void neverLetsSomebodyJudgeWhatTheyDecidedOrJudgedBefore() {
        atTheManagers();

        assertThatThrownBy(() -> desk.judged(ID, answer("dswm1", Finding.CHANGED)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("A colleague does");
        desk.judged(ID, answer("dswm2", Finding.NOT_ACCEPTED));
        stages.look(ID);
        desk.settled(ID, answer("hos1", Finding.UPHELD));
        assertThat(stages.look(ID).notFor()).containsExactly("dswm1", "dswm2", "referrer");
        assertThatThrownBy(() -> desk.judged(ID, answer("dswm2", Finding.CHANGED)))
                .isInstanceOf(Refusal.class);
        verify(anew, never()).decide(any(), any());
        desk.judged(ID, answer("dswm3", Finding.CHANGED));
        verify(anew).decide(any(), any());
    }

    @Test
    void keepsANewDecisionBesideTheFirstWithWhatWasLearnt() {
        atTheManagers();
        FormAnswers answer = answer("dswm2", Finding.CHANGED);

        desk.judged(ID, answer);

        assertThat(disagreement().last().found().decision()).isEqualTo(SECOND);
        assertThat(disagreement().about().decision()).isEqualTo(FIRST);
        verify(learning).keep(ID, answer);
        assertThat(stages.look(ID).ended()).isTrue();
        assertThatThrownBy(() -> desk.judged(ID, answer("dswm3", Finding.CHANGED)))
                .as("of two judges one judges")
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ended already");
    }

    @ParameterizedTest
    @EnumSource(
            value = Finding.class,
            names = {"CHANGED", "UPHELD", "STANDS", "RAN_OUT", "WITHDRAWN", "SETTLED", "AWAY"})
    void takesNoAnswerThatDoesNotGoWithTheTalk(Finding other) {
        raise(challenge(false));

        assertThatThrownBy(() -> desk.talked(ID, answer("dswm1", other))).isInstanceOf(Refusal.class);
        assertThat(disagreement().current()).isPresent();
    }

    @Test
    void isTakenBackByWhoeverDisagreedAlone() {
        raise(challenge(false));

        assertThatThrownBy(() -> challenges.withdraw(CONTACT, ID, Challenge.Way.STAFF, new Actor("cso1")))
                .isInstanceOf(Refusal.class);
        challenges.withdraw(CONTACT, ID, Challenge.Way.REFERRER, Actor.REFERRER);

        verify(process).changed(CONTACT, ID);
        assertThat(findings()).containsExactly(Finding.WITHDRAWN);
        assertThat(stages.look(ID).ended()).isTrue();
        verify(correspondence, times(2)).tellChallenger(CONTACT);
    }

    @Test
    void isSettledWhenSomebodyDecidesAnewForAnotherReason() {
        raise(challenge(false));

        new OvertakenDisagreements(book, challenges, audit).on(new ThresholdSuperseded(FIRST));
        new OvertakenDisagreements(book, challenges, audit).on(new ThresholdSuperseded(FIRST));

        assertThat(findings()).containsExactly(Finding.SETTLED);
        verify(process, times(1)).changed(CONTACT, ID);
    }

    private void atTheManagers() {
        raise(challenge(false));
        desk.talked(ID, answer("dswm1", Finding.COLLEAGUE));
        stages.look(ID);
    }

    private void raise(Challenge challenge) {
        challenges.raise(new ChallengeDesk.Request(ID, CONTACT, FIRST), challenge);
    }

    private static Challenge challenge(boolean newHarm) {
        Challenge said = Challenge.in(said("referrer"), new Challenge.From(Challenge.Way.REFERRER, null));
        return new Challenge(said.way(), said.by(), null, said.person(), said.why(), said.wanted(), newHarm);
    }

    private static FormAnswers said(String by) {
        return new FormAnswers(
                new Actor(by),
                Map.of(
                        "name", "Dee ZZ-Lead",
                        "role", "Safeguarding lead",
                        "reached", "01632 960001",
                        "why", "The fifth bruise.",
                        "wanted", "A social worker looks."));
    }

    private static FormAnswers answer(String by, Finding finding) {
        Map<String, Object> typed = new HashMap<>(Map.of("finding", finding.name(), "rationale", "Because."));
        return new FormAnswers(new Actor(by), typed);
    }

    private static StandingDecision standing() {
        return new StandingDecision(
                FIRST,
                CONTACT,
                UUID.randomUUID(),
                1,
                DecisionKind.THRESHOLD,
                "Level 2b",
                "Early help can do it.",
                "dswm1",
                FRIDAY);
    }

    private static Colleague colleague(String id) {
        Colleague one = mock(Colleague.class);
        when(one.id()).thenReturn(id);
        return one;
    }

    private Disagreement disagreement() {
        return book.find(ID).orElseThrow();
    }

    private List<Finding> findings() {
        return disagreement().steps().stream()
                .filter(step -> step.found() != null)
                .map(step -> step.found().finding())
                .toList();
    }

    /** One, two and five days by the stage. */
    private static final class Days implements Deadlines {

        @Override
        public Instant due(Timer timer, Instant from) {
            return from;
        }

        @Override
        public Instant due(Timer timer, String stage, Instant from) {
            return from.plus(Duration.ofDays(
                    Map.of("TALK", 1, "MANAGERS", 2, "FORMAL", 5).get(stage)));
        }
    }
}
