package onefrontdoor.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import onefrontdoor.platform.security.RecordAway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;

/** A database that is away is nobody's mistake: whoever asked hears that it is for now, and can ask again (P1). */
class RecordAwayTests {

    private final MockMvc service = MockMvcBuilders.standaloneSetup(new Asking())
            .setControllerAdvice(new ProblemResponses())
            .build();

    @Controller
    static class Asking {

        @GetMapping("/contact")
        String page() {
            throw new CannotGetJdbcConnectionException("away", new SQLTransientConnectionException("no connection"));
        }

        @GetMapping("/api/contacts")
        String system() {
            SQLException ended = new SQLException("terminating connection due to administrator command", "57P01");
            throw new SQLStateSQLExceptionTranslator().translate("commit", null, ended);
        }
    }

    @Test
    void isUnavailableToPeopleAndToSystems() throws Exception {
        service.perform(get("/contact"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(view().name("error/500"));
        service.perform(get("/api/contacts"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.detail").value(RecordAway.SENTENCE));
    }

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "08001, true",
        "57P01, true",
        "57P03, true",
        "57014, false",
        "23505, false",
        "40001, false",
        ", false"
    })
    void isToldFromARuleOfTheDatabaseThatWasBroken(String state, boolean away) {
        assertThat(RecordAway.isBehind(new IllegalStateException(new SQLException("x", state))))
                .isEqualTo(away);
    }

    @Test
    void isAPoolWithoutConnections() {
        assertThat(RecordAway.isBehind(new RuntimeException(new SQLTransientConnectionException("timed out"))))
                .isTrue();
    }
}
