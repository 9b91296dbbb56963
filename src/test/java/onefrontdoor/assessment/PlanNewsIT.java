package onefrontdoor.assessment;

import static onefrontdoor.assessment.AFamilyAssessed.CHECKER;
import static onefrontdoor.assessment.AFamilyAssessed.LEAD;
import static onefrontdoor.assessment.AFamilyAssessed.SECOND;
import static onefrontdoor.assessment.AFamilyAssessed.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import onefrontdoor.assessment.Assessment.State;
import onefrontdoor.assessment.QualityDesk.Quality;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanNewsIT {

    private static final String KEEPERS = "tfss-team-manager";
    private static final AssessmentDatabase DATABASE = new AssessmentDatabase("assessment_in_plan");

    private final PlanNews news = DATABASE.bean(PlanNews.class);
    private final QualityDesk desk = DATABASE.bean(QualityDesk.class);

    @AfterEach
    void twoChildrenAgain() {
        DATABASE.onPlan = List.of(1, 2);
        clearInvocations(DATABASE.process);
    }

    @Test
    void isWrittenByTheirOwnGroupOrAtTheDeskThatKeepsThePlan() {
        assertThat(news.desk("lp1", KEEPERS)).isEqualTo("lead-professional");
        assertThat(news.desk("tm1", KEEPERS)).isEqualTo(KEEPERS);
        assertThat(news.desk(null, KEEPERS)).isEqualTo(KEEPERS);
    }

    @Test
    void goesToWhoeverIsNamedWhereNobodyWrites() {
        AFamilyAssessed family = new AFamilyAssessed(DATABASE, null).agrees();
        assertThat(DATABASE.bean(People.class).authors(family.plan)).isEmpty();

        DATABASE.bean(FamilyDesk.class).nameAuthor(family.plan, typed(CHECKER, "author", "lp2"), CHECKER);

        verify(DATABASE.process).handedOn(family.plan, "lead-professional", "lp2");
        assertThat(DATABASE.bean(AssessmentBook.class).get(family.plan).lead()).isEqualTo("lp2");
        family.write(Part.FAMILY.field(Topic.ANALYSIS), 0, "Written with the school.", SECOND);
    }

    @Test
    void wasBegunByTheServiceWhereNobodyWrites() {
        AFamilyAssessed family = new AFamilyAssessed(DATABASE, null);

        assertThat(new AssessmentDates(DATABASE.sql()).stepsOf(family.plan))
                .extracting(AssessmentDates.Step::step, AssessmentDates.Step::by)
                .containsExactly(tuple("BEGUN", "system"));
    }

    @Test
    void staysWithWhoeverWritesWhenAnotherIsNamed() {
        AFamilyAssessed family = new AFamilyAssessed(DATABASE).joinedBySecond();

        verify(DATABASE.process, never()).handedOn(any(), any(), any());
        assertThat(DATABASE.bean(AssessmentBook.class).get(family.plan).lead()).isEqualTo("lp1");
    }

    @Test
    void followsTheLeadProfessionalAndKeepsEveryWord() {
        AFamilyAssessed family = new AFamilyAssessed(DATABASE).agrees();
        family.write(Part.FAMILY, Topic.ANALYSIS, 0, "So far.");

        news.ledBy(family.plan, "lp2", KEEPERS);

        verify(DATABASE.process).handedOn(family.plan, "lead-professional", "lp2");
        assertThat(family.words(Part.FAMILY.field(Topic.ANALYSIS))).isEqualTo("So far.");
        family.write(Part.FAMILY.field(Topic.ANALYSIS), 1, "So far, and on.", SECOND);
    }

    @Test
    void takesInAChildWhoJoinsWhileItIsWritten() {
        AFamilyAssessed family = new AFamilyAssessed(DATABASE);
        DATABASE.onPlan = List.of(1, 2, 3);

        assertThat(news.childJoined(family.plan)).isFalse();

        assertThat(DATABASE.bean(AssessmentBook.class).children(family.plan)).containsExactly(1, 2, 3);
        assertThat(state(family)).isEqualTo(State.WRITING);
    }

    @Test
    void doesNotCountWhileAChildWhoJoinedIsNotAssessed() {
        AFamilyAssessed family = new AFamilyAssessed(DATABASE).complete();
        desk.submit(family.plan, LEAD.by());
        DATABASE.onPlan = List.of(1, 2, 3);
        news.childJoined(family.plan);

        assertThatThrownBy(() -> desk.check(family.plan, found(Quality.COUNTS)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Child 3");

        desk.check(family.plan, found(Quality.RETURNED));
    }

    @Test
    void isWrittenOnForAChildWhoJoinsLaterWithAWholeNewTime() {
        AFamilyAssessed family = counting();
        DATABASE.clock.pass(Duration.ofDays(60));
        DATABASE.onPlan = List.of(1, 2, 3);

        assertThat(news.childJoined(family.plan)).isTrue();
        assertThat(news.childJoined(family.plan)).isFalse();

        Assessments.Dates again = DATABASE.bean(Assessments.class).begin(family.plan, family.contact, "lp1");
        assertThat(state(family)).isEqualTo(State.RETURNED);
        assertThat(again.dueBy()).isAfter(family.dates.dueBy().plus(Duration.ofDays(50)));
        assertThat(again.remindAt()).isAfter(DATABASE.clock.instant());
    }

    @Test
    void isOverWithItsPlan() {
        AFamilyAssessed family = new AFamilyAssessed(DATABASE).agrees();
        family.write(Part.FAMILY, Topic.ANALYSIS, 0, "So far.");

        news.planClosed(family.plan);

        assertThat(state(family)).isEqualTo(State.ENDED);
        assertThatThrownBy(() -> family.write(Part.FAMILY, Topic.ANALYSIS, 1, "Later"))
                .hasMessageContaining("The plan is closed");
        assertThat(DATABASE.bean(OldDrafts.class).next(family.plan).step()).isEqualTo(OldDrafts.Step.ASK);
    }

    @Test
    void countsOnAfterItsPlan() {
        AFamilyAssessed family = counting();

        news.planClosed(family.plan);

        assertThat(state(family)).isEqualTo(State.COUNTS);
    }

    @Test
    void tellsOfEachMissedDateOnce() {
        AFamilyAssessed family = new AFamilyAssessed(DATABASE).complete();

        assertThat(desk.overdue(family.plan)).isPresent();
        assertThat(desk.overdue(family.plan)).isEmpty();

        desk.submit(family.plan, LEAD.by());
        desk.check(family.plan, found(Quality.RETURNED));
        assertThat(desk.overdue(family.plan)).as("another date").isPresent();
    }

    private static AFamilyAssessed counting() {
        AFamilyAssessed family = new AFamilyAssessed(DATABASE).complete();
        DATABASE.bean(QualityDesk.class).submit(family.plan, LEAD.by());
        DATABASE.bean(QualityDesk.class).check(family.plan, found(Quality.COUNTS));
        return family;
    }

    private static FormAnswers found(Quality quality) {
        return new FormAnswers(CHECKER.by(), Map.of("quality", quality.name(), "found", "Read."));
    }

    private static State state(AFamilyAssessed family) {
        return DATABASE.bean(AssessmentBook.class).get(family.plan).state();
    }
}
