package onefrontdoor.handover.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onefrontdoor.frontdoor.web.BadRequest;
import onefrontdoor.frontdoor.web.StrictJson;
import onefrontdoor.handover.SocialCareAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialCareAnswerRequestTests {

    private static final String OF = "\"id\": \"1\", \"request\": \"7b0c6f0e-5d0b-4c39-9c62-0f6a4b0f7a11\", \"kind\": ";

    @Test
    void readsTheExampleOfTheDescription() {
        SocialCareAnswer answer = read(SocialCareAnswerApi.EXAMPLE);

        assertThat(answer.kind()).isEqualTo(SocialCareAnswer.Kind.ACCEPTED);
        assertThat(answer.reference()).isEqualTo("SC-0001");
    }

    @Test
    void readsAStrategyDiscussionWithWhoTookPart() {
        SocialCareAnswer answer = read(
                "{" + OF
                        + "\"STRATEGY_DISCUSSION_HELD\", \"at\": \"2026-03-11T14:00:00Z\", \"tookPart\": [\"POLICE\", \"HEALTH\"]}");

        assertThat(answer.tookPart())
                .containsExactlyInAnyOrder(SocialCareAnswer.Agency.POLICE, SocialCareAnswer.Agency.HEALTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"ACCEPTED\" | reference",
                "\"ACCEPTED\", \"reference\": \" \" | reference",
                "\"ACCEPTED\", \"reference\": \"SC-1\", \"words\": \"x\" | words",
                "\"REFUSED\", \"words\": \"x\" | reason",
                "\"REFUSED\", \"reason\": \"OTHER\" | words",
                "\"CHILD_SEEN\" | at",
                "\"STRATEGY_DISCUSSION_HELD\", \"at\": \"2026-03-11T14:00:00Z\" | tookPart",
                "\"CHILD_SEEN\", \"at\": \"2026-03-11T14:00:00Z\", \"tookPart\": [\"POLICE\"] | tookPart",
                "\"LOST\" | kind",
                "\"CLOSED\", \"at\": \"2026-03-11T14:00:00Z\", \"child\": \"x\" | child"
            })
    void saysWhatToMendAndNeverWhatWasSent(String rest, String field) {
        BadRequest bad = catchThrowableOfType(BadRequest.class, () -> read("{" + OF + rest + "}"));

        assertThat(bad.problems()).extracting(BadRequest.Problem::field).containsExactly(field);
    }

    private static SocialCareAnswer read(String body) {
        return StrictJson.read(body, SocialCareAnswerRequest.class).read();
    }
}
