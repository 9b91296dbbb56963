package onefrontdoor.taf;

import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was there, who owes a report, and what was said, typed once (F07, domain 2.6). */
class MinutesTests {

    private static final PlansDatabase PLANS =
            new PlansDatabase("minutes", mock(PlanProcess.class), (holder, tier) -> "desk");

    private final MinutesDesk desk = PLANS.bean(MinutesDesk.class);
    private TeamAtWork team;
    private UUID mother;
    private UUID nurse;

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @BeforeEach
    void anActivePlanWithATeam() {
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        team = new TeamAtWork(PLANS, PLANS.active("2026-04-13"));
        mother = team.mother();
        nurse = team.nurseryNurse();
    }

    @Test
    void isTakenOverIntoTheReviewAsItWasKeptOnThePage() {
        desk.attended(
                team.plan,
                typed(
                        "attendance-" + mother,
                        "PRESENT",
                        "attendance-" + nurse,
                        "ABSENT_WITH_REPORT",
                        "report-" + nurse,
                        "He eats well."));
        desk.write(team.plan, AgendaItem.DECISIONS, 0, typed("words", "Ewa rings the school."));

        PLANS.bean(MeetingDesk.class)
                .record(team.plan, typed("outcome", "HELD", "goesOn", "CONTINUE", "nextTaf", "2026-05-04"));

        PlanEvent review = reviews().get(0);
        assertThat(review.who()).isEqualTo("Ewa ZZ-Cedar (Mother)");
        assertThat(review.words()).contains("Ewa rings the school.", "Ann ZZ-Nurse", "He eats well.");
    }

    @Test
    void asksForBothWhereThePageHoldsNothing() {
        FormAnswers nothing = typed("outcome", "HELD", "goesOn", "CONTINUE", "nextTaf", "2026-05-04");

        assertThatThrownBy(() -> PLANS.bean(MeetingDesk.class).record(team.plan, nothing))
                .hasMessageContaining("Who was there?");
    }

    @Test
    void showsAtTheNextReviewWhoseReportIsMissingUntilItComes() {
        desk.attended(
                team.plan, typed("attendance-" + mother, "PRESENT", "attendance-" + nurse, "ABSENT_WITHOUT_REPORT"));
        PLANS.bean(MeetingDesk.class).record(team.plan, PlansDatabase.held("2026-05-04"));
        MeetingNotes notes = PLANS.bean(MeetingNotes.class);

        assertThat(notes.shown(team.plan)).isEqualTo("Reports missing: Ann ZZ-Nurse");
        assertThatThrownBy(() -> desk.reported(team.plan, mother, typed("report", "Well.")))
                .hasMessage("No report of theirs is missing.");
        desk.reported(team.plan, nurse, typed("report", "He eats well."));

        assertThat(notes.shown(team.plan)).isEmpty();
        assertThat(notes.owing(team.plan)).isEmpty();
        assertThat(PLANS.count("taf_attendance where member = ?", nurse))
                .as("nothing is written over")
                .isEqualTo(2);
    }

    @Test
    void wantsTheReportOfWhoeverIsSaidToHaveSentOne() {
        assertThatThrownBy(() -> desk.attended(team.plan, typed("attendance-" + nurse, "ABSENT_WITH_REPORT")))
                .hasMessageContaining("What do they report?");
    }

    @Test
    void writesNothingOverThatSomebodyElseWroteMeanwhile() {
        int version = desk.write(team.plan, AgendaItem.WORRIES, 0, typed("words", "Rent."));
        assertThat(version).isEqualTo(1);
        assertThat(desk.write(team.plan, AgendaItem.WORRIES, 0, typed("words", "Rent.")))
                .isEqualTo(1);

        assertThatThrownBy(() -> desk.write(team.plan, AgendaItem.WORRIES, 0, typed("words", "Sleep.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("meanwhile");
        assertThatThrownBy(() -> desk.write(team.plan, AgendaItem.WORRIES, 7, typed("words", "Sleep.")))
                .as("a version that nobody has read")
                .isInstanceOf(Refusal.class);
        assertThat(desk.write(team.plan, AgendaItem.WORRIES, 1, typed("words", "Rent. Sleep.")))
                .isEqualTo(2);
    }

    @Test
    void startsTheNextMeetingWithAnEmptyPage() {
        desk.write(team.plan, AgendaItem.DECISIONS, 0, typed("words", "Ewa rings the school."));
        PLANS.bean(MeetingDesk.class).record(team.plan, PlansDatabase.held("2026-05-04"));

        assertThat(PLANS.bean(MeetingNotes.class).shown(team.plan)).isEmpty();
        assertThat(reviews()).hasSize(1).first().satisfies(review -> assertThat(review.words())
                .contains("Ewa rings the school.", "Agreed."));
    }

    private List<PlanEvent> reviews() {
        return PLANS.bean(PlanHistory.class).of(team.plan).events().stream()
                .map(PlanEvent.Past::event)
                .filter(event -> event.kind() == PlanEvent.Kind.REVIEWED)
                .toList();
    }
}
