package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonId;
import onefrontdoor.family.Reason;
import onefrontdoor.family.SamePerson;
import onefrontdoor.family.Suggestion;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager says on the decision form that a contact is about an open case (RB06). */
class OpenCaseDeskTests {

    private final Door door = new Door();
    private final Reference open = door.receives(aContact().about(NUR));
    private Reference now;

    @BeforeEach
    void receivesOneMoreAboutTheSameChild() {
        door.clock.pass(Duration.ofMinutes(4));
        now = door.receives(aContact().about(NUR));
        suggest(null);
    }

    @Test
    void asksAboutSomebodyWithAnOpenCaseOnly() {
        assertThat(questions()).isEmpty();

        door.openCases.begin(open, Stage.SOCIAL_CARE);
        assertThat(questions()).extracting(OpenCaseDesk.Asked::row).containsExactly("1: " + open + " child 1");

        suggest(SamePerson.NO);
        assertThat(questions()).isEmpty();
    }

    @Test
    void keepsWhoItIsAndToWhichCaseItBelongs() {
        door.openCases.begin(open, Stage.SOCIAL_CARE);

        DecisionForms.Followed followed =
                door.forms.decideThreshold(now, answers(Map.of("samePerson", "YES", "sameCase", "YES")));

        assertThat(followed.partOfOpenCase()).isTrue();
        assertThat(followed.outcome()).isEqualTo(ThresholdDesk.Outcome.NONE);
        assertThat(door.samePeople.said()).containsExactly("dswm1: YES, The school knows both.");
        assertThat(door.openCases.answers()).containsExactly(open + ": YES by dswm1");
        assertThat(door.book.threshold(door.child(now, 1))).isEmpty();
    }

    @Test
    void refusesWhatNobodySaidOfEveryChild() {
        assertThatThrownBy(() -> door.forms.decideThreshold(now, answers()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("every child");
    }

    @Test
    void refusesAContactThatWasDecidedBefore() {
        door.threshold.decide(now, List.of(judged(1, Route.SECTION_17)), Door.MANAGER);
        door.openCases.begin(open, Stage.SOCIAL_CARE);

        assertThatThrownBy(
                        () -> door.forms.decideThreshold(now, answers(Map.of("samePerson", "YES", "sameCase", "YES"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("decided before");
        assertThat(door.openCases.answers()).isEmpty();
    }

    @Test
    void refusesARowAboutSomebodyElse() {
        door.openCases.begin(open, Stage.SOCIAL_CARE);
        Reference another = door.receives(aContact().about(LEO));

        assertThatThrownBy(() -> door.forms.decideThreshold(
                        now, answers(Map.of("number", "1: " + another + " child 1", "samePerson", "YES"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Refresh the page");
    }

    private List<OpenCaseDesk.Asked> questions() {
        return door.belonging.questions(door.contact(now), door.children(now));
    }

    private void suggest(SamePerson said) {
        Person known = PeopleOnContacts.asPerson(door.contact(open), door.child(open, 1));
        door.matching.suggest(
                new PersonId(door.child(now, 1).id().value()),
                new Suggestion(known, Suggestion.Strength.STRONG, List.of(Reason.SAME_NAME), said));
    }

    private FormAnswers answers() {
        return answers(List.of());
    }

    private FormAnswers answers(Map<String, Object> typed) {
        Map<String, Object> row = new HashMap<>(Map.of("number", "1: " + open + " child 1"));
        row.putAll(typed);
        return answers(List.of(row));
    }

    private static FormAnswers answers(List<Map<String, Object>> rows) {
        return new FormAnswers(
                Door.MANAGER,
                Map.of(
                        "readiness", "OPEN_CASE",
                        "adultAtRisk", "NO",
                        "openCaseNote", "The school knows both.",
                        "cases", rows));
    }
}
