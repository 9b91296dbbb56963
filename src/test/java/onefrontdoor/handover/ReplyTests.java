package onefrontdoor.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import onefrontdoor.frontdoor.ServiceReason;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class ReplyTests {

    private static final Actor CENTRE = new Actor("childrens-centre");

    @Test
    void anAcceptanceNamesWhoLooksAfterTheChild() {
        assertThatThrownBy(() -> reply(Map.of("answer", "ACCEPT", "reached", "01632 960777"), Reply.Way.LINK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Who looks after the child?");
        assertThat(reply(
                                Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777"),
                                Reply.Way.LINK)
                        .end())
                .isEqualTo(RequestState.ACCEPTED);
    }

    @Test
    void aRefusalHasAReasonAndAnotherReasonItsWords() {
        assertThatThrownBy(() -> reply(Map.of("answer", "DECLINE"), Reply.Way.LINK))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reply(Map.of("answer", "DECLINE", "reason", "OTHER"), Reply.Way.LINK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("your own words");
        Reply declined = reply(Map.of("answer", "DECLINE", "reason", "WRONG_AREA"), Reply.Way.API);
        assertThat(declined.reason()).isEqualTo(ServiceReason.WRONG_AREA);
        assertThat(declined.end()).isEqualTo(RequestState.DECLINED);
    }

    @Test
    void noServiceSaysOfItselfThatItDidNotAnswer() {
        Map<String, Object> silence = Map.of("answer", "DECLINE", "reason", "NO_ANSWER", "words", "Nobody there.");

        assertThatThrownBy(() -> reply(silence, Reply.Way.API)).isInstanceOf(Refusal.class);
        assertThat(reply(silence, Reply.Way.TELEPHONE).end()).isEqualTo(RequestState.UNANSWERED);
    }

    private static Reply reply(Map<String, Object> typed, Reply.Way way) {
        return Reply.in(new FormAnswers(CENTRE, typed), way);
    }
}
