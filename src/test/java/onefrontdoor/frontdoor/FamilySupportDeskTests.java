package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.judged;
import static onefrontdoor.frontdoor.Door.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilySupportDeskTests {

    private static final Actor TEAM_MANAGER = new Actor("tm1");

    private final Door door = new Door();
    private final Reference contact = door.receives(aContact().about(NUR, LEO));

    FamilySupportDeskTests() {
        door.threshold.decide(
                contact, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.NOT_SOCIAL_CARE)), Door.MANAGER);
        door.destination.decide(
                contact,
                List.of(sent(1, Destination.TARGETED_FAMILY_SUPPORT), sent(2, Destination.ADVICE)),
                Door.EARLY_HELP);
    }

    @Test
    void asksOnlyAboutTheChildrenWhomEarlyHelpSentThere() {
        assertThat(door.familySupport.waiting(door.children(contact)))
                .extracting(Child::number)
                .containsExactly(1);
        assertThat(door.familySupport.answerBy(contact))
                .contains(door.clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void proposesFromWhatWasDecidedAndAgreed() {
        door.advice.asked.clear();
        door.supportGuide.propose(contact);

        assertThat(door.advice.asked).singleElement().satisfies(facts -> assertThat(facts)
                .containsEntry("level", Level.LEVEL_2B.name())
                .containsEntry("route", Route.NOT_SOCIAL_CARE.name())
                .containsEntry("compromisedParenting", Answer.NOT_KNOWN.name())
                .containsKey("agreement"));
        assertThat(door.supportGuide.inWords(door.child(contact, 1)))
                .isEqualTo("Does not fit targeted family support.\nWhy: Nothing fits.");
        assertThat(door.supportGuide.inWords(door.child(contact, 2))).isEqualTo("No proposal");
    }

    @Test
    void waitsForNothingOnceEveryChildIsAccepted() {
        assertThat(door.familySupport.decide(contact, answer("ACCEPT", null))).isEmpty();

        assertThat(door.familySupport.answerBy(contact)).isEmpty();
        assertThat(door.book.destination(door.child(contact, 1)).orElseThrow().destination())
                .isEqualTo(Destination.TARGETED_FAMILY_SUPPORT);
    }

    @Test
    void leavesNobodyWithoutAServiceWhenAChildIsDeclined() {
        assertThat(door.familySupport.decide(contact, answer("DECLINE", "CHILDRENS_CENTRE")))
                .contains(Door.TOMORROW_EVENING);

        verify(door.places).childDeclined(any(), eq(Door.TOMORROW_EVENING));
        assertThat(door.book.awaitingDestination(door.children(contact)))
                .extracting(Child::number)
                .containsExactly(1);
        assertThat(door.book.destinationHistory(door.child(contact, 1))).hasSize(1);
    }

    @Test
    void asksForNoSecondTaskWhileSomebodyIsAtOne() {
        when(door.places.isFamilySupportAsked(contact)).thenReturn(true);
        assertThat(door.familySupport.answerBy(contact)).isEmpty();
        when(door.places.isDestinationSought(contact)).thenReturn(true);

        assertThat(door.familySupport.decide(contact, answer("DECLINE", "CHILDRENS_CENTRE")))
                .isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"TARGETED_FAMILY_SUPPORT", "NO_FURTHER_ACTION"})
    void refusesToDeclineWithoutAnotherServiceInMind(String alternative) {
        assertThatThrownBy(() -> door.familySupport.decide(contact, answer("DECLINE", alternative)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Say where this child should go instead");
        assertThat(door.supportAnswers.given).isEmpty();
    }

    private static FormAnswers answer(String answer, String alternative) {
        Map<String, Object> row = new HashMap<>(Map.of("number", "1", "answer", answer, "rationale", "As discussed."));
        if (alternative != null) {
            row.put("alternative", alternative);
        }
        return new FormAnswers(TEAM_MANAGER, Map.of("children", List.of(row)));
    }
}
