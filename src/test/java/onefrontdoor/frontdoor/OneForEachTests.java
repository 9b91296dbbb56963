package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OneForEachTests {

    private static final ContactId CONTACT = new ContactId(UUID.randomUUID());

    private final Child nur = Child.on(CONTACT, 1, NUR);
    private final Child leo = Child.on(CONTACT, 2, LEO);

    @Test
    void givesEachChildItsOwnAnswerWhateverTheOrder() {
        assertThat(OneForEach.child(List.of(nur, leo), List.of(2, 1), number -> number))
                .isEqualTo(Map.of(nur, 1, leo, 2));
    }

    @Test
    void tellsWhoeverComesSecondThatAllIsDecided() {
        assertThatThrownBy(() -> OneForEach.child(List.of(), List.of(1), number -> number))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .hasMessageStartingWith("Every child on this contact is decided already.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherAnswers")
    void refusesAnythingElse(String what, List<Integer> answers, String sentence) {
        assertThatThrownBy(() -> OneForEach.child(List.of(nur, leo), answers, number -> number))
                .as(what)
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    static List<Arguments> otherAnswers() {
        return List.of(
                Arguments.of("nothing", List.of(), "Child 1 needs exactly one decision."),
                Arguments.of("one left out", List.of(1), "Child 2 needs exactly one decision."),
                Arguments.of("one twice", List.of(1, 2, 2), "Child 2 needs exactly one decision."),
                Arguments.of(
                        "a stranger",
                        List.of(1, 2, 3),
                        "The children on this contact have changed. Refresh the page and decide again."));
    }
}
