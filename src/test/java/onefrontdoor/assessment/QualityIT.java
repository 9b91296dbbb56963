package onefrontdoor.assessment;

import static onefrontdoor.assessment.AFamilyAssessed.CHECKER;
import static onefrontdoor.assessment.AFamilyAssessed.LEAD;
import static onefrontdoor.assessment.AFamilyAssessed.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import onefrontdoor.assessment.QualityDesk.Quality;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.family.Said;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class QualityIT {

    private static final AssessmentDatabase DATABASE = new AssessmentDatabase("assessment_quality");

    private final AFamilyAssessed family = new AFamilyAssessed(DATABASE);
    private final QualityDesk desk = DATABASE.bean(QualityDesk.class);

    @Test
    void isDueThirtyFiveWorkingDaysAfterAllocation() {
        assertThat(family.dates.dueBy()).isBetween("2026-04-27T00:00:00Z", "2026-04-28T00:00:00Z");
        assertThat(family.dates.remindAt()).isBefore(family.dates.dueBy());
    }

    @Test
    void beginsOnceForEachPlan() {
        Assessments.Dates again = DATABASE.bean(Assessments.class).begin(family.plan, family.contact, "lp2");

        assertThat(again).isEqualTo(family.dates);
        assertThat(DATABASE.bean(AssessmentBook.class).get(family.plan).lead()).isEqualTo("lp1");
        assertThat(DATABASE.bean(People.class).authors(family.plan)).containsExactly("lp1");
    }

    @Test
    void namesEverythingThatIsMissing() {
        family.agrees().namesMother();
        family.write(Part.child(2), Topic.PARENTING_NEEDS, 0, "Sleep");

        assertThatThrownBy(() -> desk.submit(family.plan, LEAD.by()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The family, Fathers")
                .hasMessageContaining("Child 1, Parents and carers: needs")
                .hasMessageContaining("Child 2, neither own words nor that they declined to give them")
                .hasMessageContaining("Parent or carer 1, neither own words")
                .hasMessageNotContaining("Child 2, Parents and carers: needs")
                .hasMessageNotContaining("ZZ-Cedar");
        assertThat(state()).isEqualTo(Assessment.State.WRITING);
    }

    @Test
    void isCompleteWithTheWordsOfEveryChildAndParent() {
        family.complete();

        assertThat(family.missing()).isEmpty();
    }

    @Test
    void takesThatAChildDeclinedInPlaceOfTheirWords() {
        family.complete();
        family.write(Part.child(1), Topic.CHILD_WORDS, 1, "");
        assertThat(family.missing()).hasSize(1);

        family.write(Part.child(1), Topic.CHILD_WORDS_NOT_GIVEN, 0, "Asked twice, hid behind the sofa.");

        assertThat(family.missing()).isEmpty();
    }

    @Test
    void leavesOutAChildForWhomTheFamilySaysNo() {
        family.complete();

        family.says(2, GivenAnswer.WITHDRAWN);

        assertThat(family.missing()).isEmpty();
        family.says(1, GivenAnswer.WITHDRAWN);
        assertThat(family.missing()).contains("the family refused for every child, so there is nothing to assess");
    }

    @Test
    void asksForAgreementOrAReasonBeforeItIsSubmitted() {
        family.says(1, GivenAnswer.AGREED);

        assertThat(family.missing()).contains("Child 2, nobody has agreed to the service and no reason is given");
    }

    @Test
    void countsOnceAManagerHasSaidSo() {
        family.complete();
        desk.submit(family.plan, LEAD.by());

        QualityDesk.Checked checked = desk.check(family.plan, says(CHECKER, Quality.COUNTS));

        assertThat(checked.quality()).isEqualTo(Quality.COUNTS);
        assertThat(state()).isEqualTo(Assessment.State.COUNTS);
        assertThatThrownBy(() -> family.write(Part.FAMILY, Topic.ANALYSIS, 1, "Later"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isNeverCheckedByWhoeverWroteIt() {
        family.joinedBySecond().complete();
        desk.submit(family.plan, LEAD.by());

        assertThatThrownBy(() -> desk.check(family.plan, says(SECOND, Quality.COUNTS)))
                .hasMessage("You have written here yourself. A colleague checks it.");
        assertThat(state()).isEqualTo(Assessment.State.SUBMITTED);
    }

    @Test
    void goesBackWithWhatIsToBeMendedAndADate() {
        family.complete();
        desk.submit(family.plan, LEAD.by());

        Instant mendBy =
                desk.check(family.plan, says(CHECKER, Quality.RETURNED)).mendBy();

        assertThat(DATABASE.bean(AssessmentBook.class).get(family.plan).dueBy()).isEqualTo(mendBy);
        assertThat(DATABASE.bean(CheckBook.class).of(family.plan))
                .singleElement()
                .satisfies(check -> assertThat(check.found()).isEqualTo("Ask the father."));
        family.write(Part.FAMILY, Topic.FATHERS, 1, "Asked on Monday.");
        desk.submit(family.plan, LEAD.by());
    }

    @Test
    void opensToNobodyElse() {
        AssessmentDoor door = DATABASE.bean(AssessmentDoor.class);

        assertThat(door.read(family.plan, LEAD)).isNotNull();
        assertThat(door.read(family.plan, CHECKER)).isNotNull();
        assertThatThrownBy(() -> door.read(family.plan, SECOND)).isInstanceOf(NoSuchAssessment.class);
        assertThatThrownBy(() -> door.write(family.plan, CHECKER)).isInstanceOf(Refusal.class);
    }

    @Test
    void closesWithTheRecordOfTheContact() {
        Restriction restriction = new Restriction(family.contact, RestrictionKind.values()[0], Set.of("dehm1"));
        DATABASE.bean(RestrictedRecords.class)
                .restrict(restriction, Set.of("lp1"), new Said(new Actor("hos1"), "Kin."));
        AssessmentDoor door = DATABASE.bean(AssessmentDoor.class);

        assertThat(door.read(family.plan, CHECKER)).isNotNull();
        assertThatThrownBy(() -> door.read(family.plan, LEAD)).isInstanceOf(NoSuchAssessment.class);
    }

    private Assessment.State state() {
        return DATABASE.bean(AssessmentBook.class).get(family.plan).state();
    }

    private static FormAnswers says(Viewer by, Quality quality) {
        return new FormAnswers(by.by(), Map.of("quality", quality.name(), "found", "Ask the father."));
    }
}
