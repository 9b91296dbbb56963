package onefrontdoor.taf;

import static onefrontdoor.taf.Aims.action;
import static onefrontdoor.taf.Aims.need;
import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done about each need, and how far the family has come with it (F05, F06, E21, E27). */
class ActionDeskTests {

    private static final PlanProcess PROCESS = mock(PlanProcess.class);
    private static final PlansDatabase PLANS =
            new PlansDatabase("plan_actions", PROCESS, (holder, tier) -> "duty-early-help-manager");

    private final NeedDesk needs = PLANS.bean(NeedDesk.class);
    private final ActionDesk desk = PLANS.bean(ActionDesk.class);
    private final ActionBook book = PLANS.bean(ActionBook.class);
    private final ActionGaps gaps = PLANS.bean(ActionGaps.class);
    private Reference plan;

    @BeforeEach
    void aPlanWithANeed() {
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        plan = PLANS.active("2026-04-13");
        needs.add(plan, need("child-1", 2));
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void readsHowFarTheyHaveComeFromTheStartOn() {
        needs.read(plan, 1, typed("score", "3"));
        needs.read(plan, 1, typed("score", "4"));

        Need need = PLANS.bean(NeedBook.class).of(plan).get(0);
        assertThat(need.child()).isEqualTo(1);
        assertThat(need.start().score()).isEqualTo(2);
        assertThat(need.latest().score()).isEqualTo(4);
        assertThat(need.readings())
                .extracting(Reading::occasion)
                .containsExactly(Occasion.START, Occasion.REVIEW, Occasion.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "about, child-2, Whose need is it?",
        "kind, MONEY, What kind of need is it?",
        "words, '', What is the need?",
        "score, 0, How far have they come?",
        "score, 6, How far have they come?",
        "score, '', How far have they come?"
    })
    void namesNoNeedOfNobodyOrOffTheScale(String question, String answer, String refusal) {
        assertThatThrownBy(() -> needs.add(
                        plan,
                        typed(
                                "about", question.equals("about") ? answer : "family",
                                "kind", question.equals("kind") ? answer : "FIN",
                                "words", question.equals("words") ? answer : "Debts.",
                                "score", question.equals("score") ? answer : "1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(refusal);
    }

    @Test
    void saysWhatADraftLacks() {
        desk.add(plan, 1, typed("aim", "Better."));
        assertThat(missing()).containsExactly(ActionPart.MEASURE, ActionPart.DOER, ActionPart.BY_WHEN);
        assertThat(gaps.in(plan))
                .containsExactly(
                        "Action 1: It does not say how you will know.",
                        "Action 1: It does not say who does it.",
                        "Action 1: It does not say by when.");

        change("version", "1", "doerNamed", "");
        assertThat(missing()).as("nobody of the team is named").containsExactly(ActionPart.DOER);
        change("version", "2", "doer", "FAMILY", "doerNamed", "");

        assertThat(missing()).as("the family does it itself").isEmpty();
        assertThat(gaps.in(plan)).isEmpty();
    }

    @Test
    void remindsOfChildrenAndNeedsThatNothingIsDoneAbout() {
        Reference other = PLANS.active("2026-04-13");
        needs.add(other, need("family", 1));

        assertThat(gaps.in(other))
                .containsExactly("Child 1 has no need of their own on the plan.", "Need 1 has no action.");
    }

    @Test
    void standsOutOnceItsDayHasPassed() {
        desk.add(plan, 1, action());
        assertThat(gaps.in(plan)).isEmpty();

        PLANS.clock.moveTo(Instant.parse("2026-03-31T08:00:00Z"));

        assertThat(book.of(plan).get(0).isOverdue(LocalDate.parse("2026-03-31")))
                .isTrue();
        assertThat(gaps.in(plan)).containsExactly("Action 1 was to be done by Monday 30 March 2026.");
        change("version", "1", "status", "DONE");
        assertThat(gaps.in(plan)).isEmpty();
    }

    @Test
    void isGivenUpOnlyWithAReason() {
        desk.add(plan, 1, action());

        assertThatThrownBy(() -> change("version", "1", "status", "NOT_DONE"))
                .hasMessageContaining("Why was it not done?");
        change("version", "1", "status", "NOT_DONE", "note", "The club has closed.");

        assertThat(book.of(plan)).singleElement().extracting(PlanAction::status).isEqualTo(ActionStatus.NOT_DONE);
        assertThat(book.history(plan)).hasSize(2);
    }

    @Test
    void setsNoDayThatHasPassed() {
        assertThatThrownBy(() -> desk.add(plan, 1, action("byWhen", "2026-03-01")))
                .hasMessageContaining("in the past");
        desk.add(plan, 1, action());
        PLANS.clock.moveTo(Instant.parse("2026-04-02T10:00:00Z"));
        change("version", "1", "note", "Not yet.");
        assertThatThrownBy(() -> change("version", "2", "byWhen", "2026-04-01")).hasMessageContaining("in the past");
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeItAtOnce() {
        desk.add(plan, 1, action());
        change("version", "1", "note", "The first.");

        assertThatThrownBy(() -> change("version", "1", "note", "The second."))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .hasMessageContaining("what you typed is still in it");

        assertThat(book.of(plan)).singleElement().extracting(PlanAction::note).isEqualTo("The first.");
        assertThat(book.add(plan, book.of(plan).get(0))).as("in the database").isFalse();
    }

    @Test
    void countsAsActivityWhichReadingItDoesNot() {
        desk.add(plan, 1, action());
        Instant added = PLANS.clock.instant();
        PLANS.clock.pass(Duration.ofDays(20));
        Viewer viewer = new Viewer(typed().by(), Set.of("duty-early-help-manager"));
        PLANS.bean(ActionRoom.class).actions(plan, viewer);
        assertThat(PLANS.bean(Plans.class).get(plan).lastActivityAt()).isEqualTo(added);

        change("version", "1", "note", "Twice at school.");

        assertThat(PLANS.bean(Plans.class).get(plan).lastActivityAt()).isEqualTo(PLANS.clock.instant());
        verify(PROCESS, times(3)).touched(plan);
        assertThat(PLANS.count("audit_entry where reference = ? and deed = 'READ'", plan.value()))
                .isEqualTo(1);
    }

    @Test
    void belongsToItsPlanAlone() {
        assertThatThrownBy(() -> desk.add(plan, 2, action())).hasMessageContaining("no such need");
        assertThatThrownBy(() -> desk.change(plan, 7, action("version", "1"))).hasMessageContaining("no such action");
        assertThatThrownBy(() -> needs.add(new Reference("P-2026-999999"), need("family", 1)))
                .isInstanceOf(NoSuchPlan.class);
    }

    private List<ActionPart> missing() {
        return book.of(plan).get(0).missing();
    }

    private void change(String... different) {
        desk.change(plan, 1, action(different));
    }
}
