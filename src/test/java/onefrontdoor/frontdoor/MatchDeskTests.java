package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.family.Name;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonId;
import onefrontdoor.family.Reason;
import onefrontdoor.family.SamePerson;
import onefrontdoor.family.Suggestion;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchDeskTests {

    private final Door door = new Door();
    private final Reference before = door.receives(aContact().about(NUR));
    private Reference now;

    @BeforeEach
    void receivesOneMoreAboutTheSameChild() {
        door.clock.pass(Duration.ofMinutes(4));
        now = door.receives(aContact().about(LEO, NUR).withAtHome(parent("Idris de ZZ-Aspen", "Father")));
        suggest(null);
    }

    private void suggest(SamePerson said) {
        Person known = PeopleOnContacts.asPerson(door.contact(before), door.child(before, 1));
        door.matching.suggest(
                new PersonId(door.child(now, 2).id().value()),
                new Suggestion(known, Suggestion.Strength.STRONG, List.of(Reason.SAME_NAME), said));
    }

    @Test
    void entersEverybodyInTheRegister() {
        List<Person> told = door.register.kept().stream()
                .filter(person -> person.mention().contact().equals(now))
                .toList();

        assertThat(told)
                .extracting(person -> person.mention().toString())
                .containsExactlyInAnyOrder(now + " child 1", now + " child 2", now + " person 1");
        assertThat(told).extracting(Person::role).contains(Person.Role.ADULT);
        assertThat(told).extracting(Person::name).contains(new Name("Idris de", "ZZ-Aspen"));
        assertThat(told)
                .extracting(Person::id)
                .contains(new PersonId(door.child(now, 1).id().value()));
    }

    @Test
    void asksAlthoughTheBasicsAreCompleteAndChasesNothing() {
        assertThat(door.triage.checkBasics(now).complete()).isFalse();
        assertThat(door.triage.chaseBy(now)).isEmpty();

        suggest(SamePerson.NOT_SURE);
        assertThat(door.triage.checkBasics(now).complete()).as("once is enough").isTrue();
    }

    @Test
    void asksOnTheLaterOfTwoContactsOnly() {
        Person later = PeopleOnContacts.asPerson(door.contact(now), door.child(now, 2));
        door.matching.suggest(
                new PersonId(door.child(before, 1).id().value()),
                new Suggestion(later, Suggestion.Strength.STRONG, List.of(Reason.SAME_NAME), null));

        assertThat(door.triage.checkBasics(before).complete()).isTrue();
        assertThat(door.triage.checkBasics(now).complete()).isFalse();
    }

    @Test
    void keepsTheAnswerAndSaysSoOnBothRecords() {
        door.basics.gathered(now, answers(Map.of("samePerson", "NO")));

        assertThat(door.samePeople.said()).containsExactly("cso1: NO, Rang the school.");
        assertThat(door.audit.entries())
                .contains(
                        "cso1: same person as " + before + " child 1: NO, " + now,
                        "cso1: same person as " + now + " child 2: NO, " + before);
        assertThat(door.openCases.answers()).isEmpty();
    }

    @Test
    void asksAboutAnOpenCaseOfTheSamePersonOnly() {
        door.openCases.begin(before, Stage.SOCIAL_CARE);

        door.basics.gathered(now, answers(Map.of("samePerson", "NOT_SURE", "sameCase", "YES")));
        assertThat(door.openCases.answers()).isEmpty();

        assertThatThrownBy(() -> door.basics.gathered(now, answers(Map.of("samePerson", "YES"))))
                .isInstanceOf(Refusal.class)
                .hasMessage("Choose an answer to “Is this contact about that open case?”.");

        door.basics.gathered(now, answers(Map.of("samePerson", "YES", "sameCase", "NO")));
        assertThat(door.openCases.answers()).containsExactly(before + ": NO by cso1");
    }

    @Test
    void refusesARowThatLostItsChildOrWasAnsweredMeanwhile() {
        for (String number : List.of("2", "3: " + before + " child 1", "2: " + before + " dog 1")) {
            assertThatThrownBy(() -> door.basics.gathered(now, answers(Map.of("number", number, "samePerson", "YES"))))
                    .as(number)
                    .isInstanceOf(Refusal.class)
                    .hasMessage("A row of the form has lost its child. Refresh the page.");
        }
        String another = "1: " + before + " child 1";
        assertThatThrownBy(() -> door.basics.gathered(now, answers(Map.of("number", another, "samePerson", "YES"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("in the meantime");
        assertThat(door.samePeople.said()).isEmpty();
    }

    @Test
    void refusesToLeaveASuggestionUnanswered() {
        assertThatThrownBy(() -> door.basics.gathered(now, answers(Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessage("Choose an answer to “Is this the same person?”.");
    }

    private FormAnswers answers(Map<String, Object> typed) {
        Map<String, Object> row = new HashMap<>(Map.of("number", "2: " + before + " child 1"));
        row.putAll(typed);
        return new FormAnswers(new Actor("cso1"), Map.of("note", "Rang the school.", "matches", List.of(row)));
    }
}
