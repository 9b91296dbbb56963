package onefrontdoor.frontdoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyTests {

    @Test
    void leadsAMemberOfThePublicFromThePurposeToTheCheck() {
        assertThat(walk(new Answers(Map.of("purpose", "WORRY", "who", "PUBLIC", "child-1-given-name", "Noor"))))
                .containsExactly(
                        Step.PURPOSE,
                        Step.WHO,
                        Step.RELATIONSHIP,
                        Step.YOUR_DETAILS,
                        Step.CHILDREN,
                        Step.PEOPLE,
                        Step.ADDRESS,
                        Step.LANGUAGE,
                        Step.CONCERN,
                        Step.HOW_SOON,
                        Step.GOING_WELL,
                        Step.NEEDS_AT_HOME,
                        Step.HARM,
                        Step.OUTSIDE_HOME,
                        Step.CHILDS_NEEDS,
                        Step.CIRCUMSTANCES,
                        Step.FAMILY);
    }

    @Test
    void asksAProfessionalForTheirWorkInstead() {
        assertThat(walk(new Answers(Map.of("who", "PROFESSIONAL", "child-1-given-name", "Noor"))))
                .contains(Step.YOUR_WORK, Step.REACHING_YOU)
                .doesNotContain(Step.RELATIONSHIP, Step.YOUR_DETAILS);
    }

    @Test
    void takesWhoeverAsksForTheirOwnFamilyAsAMemberOfThePublic() {
        Answers answers = Journey.after(Step.PURPOSE, new Answers(Map.of("purpose", "ADVICE", "who", "PROFESSIONAL")));

        assertThat(Journey.next(Step.PURPOSE, 0, answers)).isEqualTo(Step.RELATIONSHIP.href(0));
    }

    @Test
    void doesNotAskForTheSexOfAnUnbornChild() {
        Answers answers = new Answers(Map.of("child-2-birth", "UNBORN"));

        assertThat(Journey.next(Step.CHILD_AGE, 2, answers)).isEqualTo("/contact/children/2/school");
        assertThat(Journey.previous(Step.CHILD_SCHOOL, 2, answers)).isEqualTo("/contact/children/2/age");
    }

    @ParameterizedTest(name = "{0} leads to {2}")
    @CsvSource({"CHILD_NUMBERS, 1, /contact/children", "PERSON_DETAILS, 1, /contact/people", "FAMILY, 0, /contact/check"
    })
    void endsEachStretchWhereItsListOrTheCheckIs(Step step, int number, String href) {
        assertThat(Journey.next(step, number, Answers.NONE)).isEqualTo(href);
    }

    @Test
    void asksForTheFirstChildBeforeShowingAnEmptyList() {
        assertThat(Journey.next(Step.YOUR_DETAILS, 0, Answers.NONE)).isEqualTo("/contact/children/1/name");
        assertThat(Journey.previous(Step.CHILD_NAME, 1, Answers.NONE)).isEqualTo("/contact/your-details");
    }

    @Test
    void leadsBackToTheCheckOnceAllPagesWereSeen() {
        Answers answers = Journey.after(Step.FAMILY, Answers.NONE);

        assertThat(Journey.next(Step.CONCERN, 0, answers)).isEqualTo(Journey.CHECK);
        assertThat(Journey.next(Step.CHILD_NAME, 1, answers)).isEqualTo("/contact/children/1/age");
    }

    private static List<Step> walk(Answers answers) {
        List<Step> steps = new ArrayList<>(List.of(Step.PURPOSE));
        for (String next = Journey.next(Step.PURPOSE, 0, answers); !next.equals(Journey.CHECK); ) {
            Step step =
                    Step.at(Scope.CONTACT, next.substring("/contact/".length())).orElseThrow();
            steps.add(step);
            next = Journey.next(step, 0, answers);
        }
        return steps;
    }
}
