package onefrontdoor.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.client.RestClient;

class HttpSocialCareTests extends SocialCareContractTests {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SocialCareSystem system = new SocialCareSystem(this);
    private final SocialCare socialCare = connectedTo(system.address());

    private static SocialCare connectedTo(URI address) {
        return new HttpSocialCare(RestClient.builder(), new SocialCareProperties(address, "a-secret", PATIENCE));
    }

    @AfterEach
    void stop() {
        system.stop();
    }

    @Override
    SocialCare socialCare() {
        return socialCare;
    }

    @Override
    void itAnswers() {
        system.answer();
    }

    @Test
    void sendsOnlyWhatSocialCareNeedsAndNothingPersonalInTheAddress() throws IOException {
        socialCare.ask(letter());

        JsonNode body = new ObjectMapper().readTree(system.bodies.get(0));
        assertThat(body.fieldNames()).toIterable().containsExactly("request", "contact", "route", "referral");
        assertThat(body.at("/referral/child/dateOfBirth").asText()).isEqualTo("2018-05-04");
        assertThat(body.at("/referral/child/givenName").asText()).isEqualTo("Nur");
        assertThat(body.at("/referral/home/postcode").asText()).isEqualTo("ZZ99 3VZ");
        assertThat(body.at("/referral/concern").asText()).isEqualTo("Bruises on both arms.");
        assertThat(system.heads).containsExactly("/referrals Bearer a-secret " + request.id());
    }

    @ParameterizedTest
    @CsvSource({
        "200, TAKEN",
        "202, TAKEN",
        "302, REFUSED",
        "400, REFUSED",
        "401, REFUSED",
        "408, AWAY",
        "409, REFUSED",
        "422, REFUSED",
        "429, AWAY",
        "500, AWAY",
        "503, AWAY"
    })
    void tellsWhatToDoFromTheStatus(int status, SocialCare.Delivery delivery) {
        system.says(status);

        assertThat(socialCare.ask(letter())).isEqualTo(delivery);
    }

    @Test
    void sendsAgainUnderTheSameIdAfterAnError() {
        system.says(500);
        assertThat(socialCare.ask(letter())).isEqualTo(SocialCare.Delivery.AWAY);
        assertThat(socialCare.ask(letter())).isEqualTo(SocialCare.Delivery.TAKEN);

        assertThat(system.heads).hasSize(2);
        assertThat(system.received).containsExactly(request.id().toString());
    }

    @Test
    void givesUpOnASlowSystemThatMayHaveItAndSendsAgainUnderTheSameId() {
        system.isSlow();
        assertThat(socialCare.ask(letter())).isEqualTo(SocialCare.Delivery.AWAY);
        system.isQuick();
        assertThat(socialCare.ask(letter())).isEqualTo(SocialCare.Delivery.TAKEN);

        assertThat(system.received).containsExactly(request.id().toString());
    }

    @Test
    void keepsAnAnswerThatArrivesBeforeThePostReturned() {
        system.answersAtOnce();

        assertThat(socialCare.ask(letter())).isEqualTo(SocialCare.Delivery.TAKEN);

        assertThat(requests.of(request.child()).acceptedAt()).isEqualTo(MORNING);
    }

    @Test
    void takesAnAnswerThatIsDeliveredTwiceOnce() {
        socialCare.ask(letter());

        system.answer();
        system.answer();

        assertThat(answers.kept).hasSize(1);
    }

    @Test
    void isAwayWhenNobodyListens() throws IOException {
        HttpServer closed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI nowhere = URI.create("http://127.0.0.1:" + closed.getAddress().getPort() + "/");
        closed.stop(0);

        assertThat(connectedTo(nowhere).ask(letter())).isEqualTo(SocialCare.Delivery.AWAY);
    }

    @ParameterizedTest
    @CsvSource({"http://social-care.example.test/x, secret", "https://social-care.example.test/x, ''"})
    void isNotConnectedInTheClearOrWithoutASecret(URI address, String token) {
        assertThatThrownBy(() -> new SocialCareProperties(address, token, PATIENCE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
