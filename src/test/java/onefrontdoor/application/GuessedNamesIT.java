package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever guesses names at the door of staff learns none: neither from the answer nor from its time (P15). */
class GuessedNamesIT extends FrontDoorScenario {

    @Autowired
    private QuickPasswords passwords;

    @Test
    void areAnsweredLikeAWrongPassword() {
        int before = passwords.checked();

        HttpResponse<String> wrong = guess("dswm1");
        int forAName = passwords.checked() - before;
        HttpResponse<String> unknown = guess("nobody1");
        int forNobody = passwords.checked() - before - forAName;

        assertThat(forAName).isOne();
        assertThat(forNobody).isOne();
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(unknown.headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(wrong.headers().firstValue("Location"));
    }

    private HttpResponse<String> guess(String name) {
        return new Caller(port).submit("/sign-in", "/sign-in", Map.of("username", name, "password", "a guess"));
    }
}
