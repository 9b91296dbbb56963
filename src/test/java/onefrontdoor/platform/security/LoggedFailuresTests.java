package onefrontdoor.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.MDC;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever fails, and whoever answers for it, the number that its sender reads stands in the log (P24). */
@ExtendWith(OutputCaptureExtension.class)
class LoggedFailuresTests {

    private static final String SECRET = "Mia ZZ-Secret";

    private final MockMvc service = MockMvcBuilders.standaloneSetup(new Unwritable())
            .setControllerAdvice(new LoggedFailures())
            .build();

    @RestController
    static class Unwritable {

        record Answer(String about) {

            public String getConcern() {
                throw new IllegalStateException(SECRET);
            }
        }

        @GetMapping("/answer")
        Answer answer() {
            return new Answer("a child");
        }
    }

    @Test
    void saysInTheLogWhatSpringAnswersInSilence(CapturedOutput log) throws Exception {
        service.perform(get("/answer"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(Matchers.not(Matchers.containsString(SECRET))));

        assertThat(log.getAll())
                .contains("The service failed to answer: HttpMessageNotWritableException at ")
                .contains("IllegalStateException at ")
                .doesNotContain(SECRET);
    }

    @Test
    void saysNothingOfWhatTheSenderDidWrong(CapturedOutput log) throws Exception {
        service.perform(get("/answer").accept("image/png")).andExpect(status().isNotAcceptable());

        assertThat(log.getAll()).doesNotContain("failed to answer");
    }

    @Test
    void putsTheNumberOfEachFailureInTheLogWhoeverAnswered(CapturedOutput log) throws Exception {
        String[] numbers = new String[2];

        answers(200, numbers, 0);
        answers(500, numbers, 1);

        assertThat(log.getAll().lines().filter(line -> line.contains("Answered with")))
                .singleElement()
                .asString()
                .contains("Answered with 500");
        assertThat(numbers[1]).matches("[0-9a-f-]{36}").isNotEqualTo(numbers[0]);
        assertThat(MDC.get(CorrelationId.KEY)).isNull();
    }

    private static void answers(int status, String[] numbers, int at) throws Exception {
        Response response = mock(Response.class);
        when(response.getStatus()).thenReturn(status);
        Valve next = mock(Valve.class);
        doAnswer(call -> numbers[at] = MDC.get(CorrelationId.KEY)).when(next).invoke(any(), any());
        CorrelationId valve = new CorrelationId();
        valve.setNext(next);
        valve.invoke(mock(Request.class), response);
    }
}
