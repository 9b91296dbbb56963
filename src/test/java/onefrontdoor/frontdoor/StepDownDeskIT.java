package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AStepDown.MENTORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.UUID;
import onefrontdoor.frontdoor.ServicesChosen.Sent;
import onefrontdoor.frontdoor.TellingServices.Verdict;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Who may step down to whom, and who keeps the child meanwhile (E16, INV07, RB22). */
class StepDownDeskIT {

    private final AStepDown family = new AStepDown();

    @Test
    void asksAServiceWhileTargetedFamilySupportKeepsTheChild() {
        UUID id = family.asked();

        UUID child = family.door.child(family.contact, 1).id().value();
        assertThat(family.events)
                .containsExactly(new StepDownAsked(
                        family.contact, new Sent(id, child, 1, MENTORS), family.cases.onList(family.contact)));
        assertThat(family.cases.holds(family.contact)).isTrue();
        assertThat(family.sheet().lines())
                .extracting(StepDownSheet.Line::service, StepDownSheet.Line::state, StepDownSheet.Line::why)
                .containsExactly(tuple("Volunteers and mentors", "OPEN", "They like football."));
        assertThat(notes())
                .contains("Step-down from targeted family support: Volunteers and mentors asked to take child 1 over."
                        + " They like football.");
        verify(family.door.turns, atLeastOnce()).take(family.contact);
    }

    @Test
    void refusesAChildWhomTargetedFamilySupportDoesNotHold() {
        assertThatThrownBy(() -> family.ask(UUID.randomUUID(), 2, MENTORS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only a child whom targeted family support holds");

        assertThat(family.events).isEmpty();
        assertThat(family.sheet().children()).extracting(Option::value).containsExactly("1");
    }

    @Test
    void refusesASecondOpenRequestForTheSameChildAndTakesTheSameOneOnce() {
        UUID id = family.asked();
        family.ask(id, 1, MENTORS);

        assertThatThrownBy(family::asked)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Child 1 waits for an answer of Volunteers and mentors already");

        assertThat(family.events).hasSize(1);
        assertThat(family.sheet().children()).isEmpty();
    }

    @Test
    void refusesAServiceThatMayNotBeToldOrIsNoneOfThese() {
        assertThatThrownBy(() -> family.ask(UUID.randomUUID(), 1, "childrens-centre"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Which service?");
        for (Verdict verdict : List.of(Verdict.ASK_FAMILY, Verdict.MANAGER_REVIEWS, Verdict.NOT_TOLD)) {
            family.mayBeTold(verdict);
            assertThatThrownBy(family::asked)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("may not be told of child 1");
        }

        assertThat(family.events).isEmpty();
        assertThat(family.sheet().lines()).isEmpty();
    }

    @Test
    void isASecondPlaceOfTheChildUntilTheServiceSaysNo() {
        Child child = family.door.child(family.contact, 1);
        assertThat(family.places.of(child, MENTORS)).isEmpty();
        UUID id = family.asked();

        assertThat(family.places.of(child, MENTORS)).contains(new Placement(MENTORS, family.door.clock.instant()));
        assertThat(family.places.of(child, "targeted-family-support")).isPresent();
        assertThat(family.places.of(child, "childrens-centre")).isEmpty();
        family.services.notTold(family.contact, id);

        assertThat(family.places.of(child, MENTORS)).isEmpty();
    }

    @Test
    void isNoPlaceOfAChildAboutWhomSomebodyDecidedAnew() {
        UUID id = family.asked();
        family.services.accepted(family.contact, id, new Actor(MENTORS));
        Child child = family.door.child(family.contact, 1);
        assertThat(family.places.of(child, MENTORS)).isPresent();

        family.door.book.takeBack(family.door.book.destination(child).orElseThrow(), family.door.clock.instant());

        assertThat(family.places.of(child, MENTORS)).isEmpty();
    }

    private List<String> notes() {
        return family.door.notes.of(family.door.contact(family.contact).id()).stream()
                .map(ContactNotes.Note::words)
                .toList();
    }
}
